package org.agenticbi.nlp;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;

/**
 * Outcomes as people review them: the sentences, the SQL, and what became of each word; without the
 * confidence, which changes whenever something is learned anew.
 */
final class OutcomeText {

  private static final SqlRenderer RENDERER = SqlRenderer.forDialect(Dialect.DUCKDB);

  private OutcomeText() {}

  /** Some lines, each with its end. */
  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answer answer ->
          "answers\n" + reading(answer.reading()) + words(outcome.words());
      case Outcome.Ask ask ->
          "asks back: %s\n".formatted(ask.message())
              + ask.readings().stream().map(OutcomeText::reading).collect(Collectors.joining())
              + words(outcome.words());
      case Outcome.Decline decline ->
          "declines: %s\n".formatted(decline.message())
              + line("missing", String.join(", ", decline.missing()))
              + line("near", String.join(", ", decline.near()))
              + words(outcome.words());
    };
  }

  private static String reading(Reading reading) {
    return line("says", reading.explanation())
        + RENDERER.renderInline(reading.statement()).indent(4);
  }

  private static String words(List<WordUse> words) {
    StringBuilder lines = new StringBuilder();
    for (WordFate fate : WordFate.values()) {
      String same =
          words.stream()
              .filter(word -> word.use() == fate)
              .map(word -> word.text() + " = " + word.meaning())
              .collect(Collectors.joining("; "));
      lines.append(line(fate.name().toLowerCase(Locale.ROOT), same));
    }
    return lines.toString();
  }

  private static String line(String what, String text) {
    return text.isEmpty() ? "" : "  %s: %s\n".formatted(what, text);
  }
}
