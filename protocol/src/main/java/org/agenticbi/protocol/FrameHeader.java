package org.agenticbi.protocol;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The envelope's keys of a text frame, read in one pass that skips everything else. */
final class FrameHeader {
  private @Nullable String typeAsSent;
  private @Nullable String messageId;
  private CorrelationId correlationId = CorrelationId.NULL;
  private @Nullable String onBehalfOf;
  private @Nullable String timestamp;
  private @Nullable String clientId;
  private @Nullable String responseTo;
  private @Nullable Boolean success;
  private @Nullable Double processingTimeMs;
  private @Nullable ErrorBody problem;

  private FrameHeader() {}

  /** Reads as far as the text can be read; {@link #problem()} says what is wrong with it. */
  static FrameHeader read(String text) {
    FrameHeader header = new FrameHeader();
    try (JsonParser parser = ProtocolJson.mapper().createParser(text)) {
      header.readObject(parser);
    } catch (JacksonException e) {
      header.problem = WrongKey.notJson(e);
    }
    return header;
  }

  /** The type in lower case. */
  @Nullable String type() {
    return typeAsSent == null ? null : typeAsSent.toLowerCase(Locale.ROOT);
  }

  String typeAsSent() {
    return typeAsSent == null ? "" : typeAsSent;
  }

  @Nullable String messageId() {
    return messageId;
  }

  CorrelationId correlationId() {
    return correlationId;
  }

  @Nullable String responseTo() {
    return responseTo;
  }

  /** The first thing that is wrong. */
  @Nullable ErrorBody problem() {
    return problem;
  }

  Envelope envelope() {
    return new Envelope(
        messageId,
        correlationId,
        onBehalfOf,
        timestamp,
        clientId,
        responseTo,
        success,
        processingTimeMs);
  }

  private void readObject(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problem = WrongKey.notAnObject();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      readValue(key, parser);
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      problem = WrongKey.notAnObject();
    }
  }

  private void readValue(String key, JsonParser parser) {
    switch (key) {
      case "type" -> typeAsSent = text(key, parser);
      case "message_id" -> messageId = identifier(key, parser);
      case "correlation_id" -> correlationId = scalar(key, parser);
      case "on_behalf_of" -> onBehalfOf = identifier(key, parser);
      case "client_id" -> clientId = optionalText(parser);
      case "response_to" -> responseTo = optionalText(parser);
      case "timestamp" -> timestamp = optionalText(parser);
      case "success" ->
          success = parser.currentToken().isBoolean() ? parser.getBooleanValue() : null;
      case "processing_time_ms" ->
          processingTimeMs = parser.currentToken().isNumeric() ? parser.getDoubleValue() : null;
      default -> {
        // Of the message, or of a newer version: read with the record, or ignored.
      }
    }
  }

  private @Nullable String text(String key, JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    wrong(WrongKey.mustBe(key, "a text"));
    return null;
  }

  private @Nullable String identifier(String key, JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String text = text(key, parser);
    if (text != null && text.length() > Envelope.MAX_MESSAGE_ID) {
      wrong(WrongKey.mustBe(key, "at most " + Envelope.MAX_MESSAGE_ID + " characters long"));
      return null;
    }
    return text;
  }

  private CorrelationId scalar(String key, JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return CorrelationId.of(parser.getString());
    }
    if (token.isScalarValue()) {
      return new CorrelationId(parser.getString());
    }
    wrong(WrongKey.mustBe(key, "a text, a number, true, false or null"));
    return CorrelationId.NULL;
  }

  /** What a server would ignore in a request; no reason to refuse it. */
  private static @Nullable String optionalText(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
  }

  private void wrong(ErrorBody error) {
    if (problem == null) {
      problem = error;
    }
  }
}
