package org.agenticbi.protocol;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Words for a text that is not a message: which key, and what it should have been. */
final class WrongKey {
  private static final String MISSING = "Missing required creator property";

  private WrongKey() {}

  static ErrorBody notJson(JacksonException e) {
    String where =
        e.getLocation() == null
            ? ""
            : " at line %d, column %d"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    return error(ErrorCode.INVALID_JSON, "This is not valid JSON" + where + ".", null);
  }

  static ErrorBody notAnObject() {
    return error(ErrorCode.INVALID_JSON, "A message is exactly one JSON object.", null);
  }

  static ErrorBody missing(String key) {
    return error(ErrorCode.INVALID_MESSAGE, "The key `" + key + "` is missing.", key);
  }

  static ErrorBody mustBe(String key, String what) {
    return error(ErrorCode.INVALID_MESSAGE, "The key `" + key + "` must be " + what + ".", key);
  }

  /** A record that could not be made of the keys. */
  static ErrorBody describe(JacksonException e) {
    String key = path(e);
    if (e instanceof InvalidNullException) {
      return mustBe(key, "there and not null");
    }
    if (e instanceof MismatchedInputException mismatch) {
      String said = mismatch.getOriginalMessage();
      return said != null && said.startsWith(MISSING)
          ? missing(key)
          : mustBe(key, expected(mismatch.getTargetType()));
    }
    if (e instanceof InputCoercionException number) {
      return mustBe(key, expected(number.getTargetType()));
    }
    if (e instanceof ValueInstantiationException
        && e.getCause() instanceof IllegalArgumentException said
        && said.getMessage() != null) {
      return error(ErrorCode.INVALID_MESSAGE, said.getMessage(), key.isEmpty() ? null : key);
    }
    return mustBe(key, "readable");
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "of another type";
    }
    if (type.isEnum()) {
      return "one of "
          + Stream.of(type.getEnumConstants())
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "a whole number";
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    return expectedStructure(type);
  }

  private static String expectedStructure(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type.isRecord()
        || Map.class.isAssignableFrom(type)
        || JsonNode.class.isAssignableFrom(type)) {
      return "an object";
    }
    return type == String.class ? "a text" : "of another type";
  }

  private static ErrorBody error(ErrorCode code, String message, @Nullable String key) {
    return new ErrorBody(
        code,
        message,
        key == null ? null : ProtocolJson.mapper().createObjectNode().put("key", key),
        List.of(),
        null,
        null);
  }
}
