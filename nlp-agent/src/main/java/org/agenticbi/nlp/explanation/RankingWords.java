package org.agenticbi.nlp.explanation;

import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.Schema;

/** The order of rows, and how many are kept, in words. */
final class RankingWords {

  private final Schema schema;
  private final Explainer explainer;

  RankingWords(Schema schema, Explainer explainer) {
    this.schema = schema;
    this.explainer = explainer;
  }

  /** "highest first", "the 3 highest", "in each region only the one with the highest revenue". */
  String words(Ranking ranking, Interpretation asked) {
    String first = ranking.descending() ? "highest" : "lowest";
    String by = by(ranking, asked);
    Integer limit = ranking.limit();
    if (limit == null) {
      return first + by + " first";
    }
    String kept =
        limit == 1 ? "only the one with the " + first + by : "the " + limit + " " + first + by;
    if (ranking.within().isEmpty()) {
      return kept;
    }
    String groups =
        Explainer.list(
            ranking.within().stream().map(each -> explainer.group(asked, each)).toList());
    return kept + " within each " + groups + (ranking.ties() ? ", and those equal to it" : "");
  }

  private String by(Ranking ranking, Interpretation asked) {
    if (ranking.of() != Ranking.Of.NUMBER) {
      return ranking.of() == Ranking.Of.CHANGE ? " change" : " growth";
    }
    if (ranking.metric() != null && asked.metrics().size() > 1) {
      return " " + explainer.metric(ranking.metric());
    }
    return ranking.column() == null ? "" : " " + schema.columnName(ranking.column());
  }
}
