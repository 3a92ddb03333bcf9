package org.agenticbi.protocol;

import java.util.SplittableRandom;

/** Texts that are nearly messages. */
final class RandomTexts {
  private static final String[] KEYS = {
    "type",
    "message_id",
    "correlation_id",
    "sql_query",
    "parameters",
    "execution_config",
    "target",
    "columns",
    "data",
    "request_id",
    "message",
    "max_rows",
    "agent_id",
    "zzz",
    ""
  };
  private static final String[] VALUES = {
    "\"ping\"",
    "\"sql_query\"",
    "\"generate_chart\"",
    "\"cancel\"",
    "\"test_message\"",
    "\"x\"",
    "null",
    "true",
    "0",
    "-1.50",
    "1e999",
    "[]",
    "[null,1]",
    "{}",
    "{\"max_rows\":7}",
    "{\"a\":[{\"b\":null}]}",
    "\"\\ud83d\"",
    "\"\\u0000\"",
    "[{\"name\":\"a\",\"type\":\"text\"}]",
    "tru",
    "01",
    "\"",
    "[1",
    "\uD800"
  };
  private static final String VALID =
      "{\"type\":\"sql_query\",\"message_id\":\"m\",\"correlation_id\":1.50,\"sql_query\":\"SELECT"
          + " 1\",\"parameters\":[1,null,\"x\"],\"execution_config\":{\"max_rows\":5}}";

  private RandomTexts() {}

  /** An object of random keys and values. */
  static String pieces(SplittableRandom random) {
    StringBuilder text = new StringBuilder("{");
    int keys = random.nextInt(6);
    for (int i = 0; i < keys; i++) {
      text.append(i == 0 ? "" : ",")
          .append('"')
          .append(i == 0 ? "type" : KEYS[random.nextInt(KEYS.length)])
          .append("\":")
          .append(VALUES[random.nextInt(VALUES.length)]);
    }
    return text.append('}').toString();
  }

  /** A message with some of its characters replaced, dropped or doubled. */
  static String damaged(SplittableRandom random) {
    StringBuilder text = new StringBuilder(VALID);
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(0x3000));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.charAt(random.nextInt(text.length())));
      }
    }
    return text.toString();
  }
}
