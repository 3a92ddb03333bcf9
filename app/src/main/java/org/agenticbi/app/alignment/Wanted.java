package org.agenticbi.app.alignment;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What frames must be like. */
final class Wanted {
  private Wanted() {}

  /** What every frame of a server carries. */
  static void frame(JsonNode frame) {
    that(!text(frame, "type").isEmpty(), "a frame without `type`: " + shortened(frame));
    that(!text(frame, "client_id").isEmpty(), type(frame) + " has no `client_id`");
    String timestamp = text(frame, "timestamp");
    that(
        timestamp.endsWith("Z") && isInstant(timestamp),
        type(frame) + ": `timestamp` is `" + timestamp + "`, no ISO-8601 in UTC with Z");
  }

  /** What a final reply carries besides. */
  static void finalReply(JsonNode frame, boolean success) {
    frame(frame);
    that(frame.path("success").isBoolean(), type(frame) + " has no boolean `success`");
    that(
        frame.path("success").asBoolean() == success,
        type(frame)
            + ": `success` is "
            + !success
            + ": "
            + frame.path("error").path("message").asString(""));
    that(
        frame.path("processing_time_ms").isNumber(),
        type(frame) + " has no number `processing_time_ms`");
  }

  static void error(JsonNode frame, String wantedType) {
    finalReply(frame, false);
    that("error".equals(type(frame)), "wanted an `error`, got `" + type(frame) + "`");
    JsonNode error = frame.path("error");
    that(
        wantedType.equals(text(error, "type")),
        "wanted the error `" + wantedType + "`, got `" + text(error, "type") + "`");
    that(!text(error, "message").isEmpty(), "the error `" + wantedType + "` has no message");
  }

  static void type(JsonNode frame, String wanted) {
    that(wanted.equals(type(frame)), "wanted `" + wanted + "`, got `" + type(frame) + "`");
  }

  static void number(JsonNode frame, String key) {
    that(frame.path(key).isNumber(), type(frame) + " has no number `" + key + "`");
  }

  static void value(JsonNode frame, String key) {
    JsonNode value = frame.path(key);
    that(!value.isMissingNode() && !value.isNull(), type(frame) + " has no `" + key + "`");
  }

  static void same(Object wanted, Object got, String what) {
    that(Objects.equals(wanted, got), what + ": wanted " + wanted + ", got " + got);
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new CheckFailedException(otherwise);
    }
  }

  static String type(JsonNode frame) {
    return text(frame, "type");
  }

  static String text(JsonNode node, String key) {
    return node.path(key).isString() ? node.path(key).asString() : "";
  }

  private static boolean isInstant(String text) {
    try {
      return Instant.parse(text).isAfter(Instant.EPOCH);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String shortened(JsonNode frame) {
    String text = frame.toString();
    return text.length() <= 120 ? text : text.substring(0, 120) + "...";
  }
}
