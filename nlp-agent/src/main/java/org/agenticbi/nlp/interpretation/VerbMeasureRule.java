package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.WordFamily;

/**
 * "which region bills the most", "who returns the least" -> a ranking by what the verb is about.
 */
final class VerbMeasureRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    boolean verb = question.mention(at) instanceof Mention.Name && ranked(question);
    if (!verb || !question.cue(at + 1, CueKind.MOST, CueKind.LEAST) || !ends(question, at + 2)) {
      return at;
    }
    Optional<Metric> metric = metric(question, at);
    if (metric.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    boolean most = question.cue(at + 1, CueKind.MOST);
    draft.ranking.asked = true;
    draft.ranking.superlative = true;
    draft.ranking.descending = most;
    draft.ranking.metric = metric.get();
    draft.means(at, "what is ranked by");
    draft.means(at + 1, most ? "the highest" : "the lowest");
    return at + 2;
  }

  /** Something was named that does it. */
  private static boolean ranked(QuestionReader question) {
    Draft draft = question.draft();
    return draft.metrics.isEmpty()
        && draft.ranking.byNothing()
        && (draft.subject != null || !draft.outputs.isEmpty());
  }

  /** Nothing is named behind that would itself be ranked by. */
  private static boolean ends(QuestionReader question, int at) {
    return !(question.mention(at) instanceof Mention.Name)
        && !question.cue(at, CueKind.COUNT, CueKind.AVERAGE, CueKind.SUM);
  }

  private static Optional<Metric> metric(QuestionReader question, int at) {
    Optional<Metric> measure =
        question
            .choices()
            .choose(at, Target.MeasureTarget.class::isInstance)
            .map(each -> new Metric.ModelMeasure(((Target.MeasureTarget) each.target()).measure()));
    return measure.or(() -> table(question, at).flatMap(table -> done(question.schema(), table)));
  }

  private static Optional<String> table(QuestionReader question, int at) {
    Optional<String> named =
        question.canBe(at, Target.TableTarget.class) ? question.table(at) : Optional.empty();
    return named.or(() -> ofOneVerb(question, at));
  }

  /** "pays" is what makes payments. */
  private static Optional<String> ofOneVerb(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    String verb = name.text().toLowerCase(Locale.ROOT);
    return question.schema().tables().stream()
        .map(Table::name)
        .filter(table -> {
          String words = Schema.words(table);
          return WordFamily.same(words.substring(words.lastIndexOf(' ') + 1), verb);
        })
        .findFirst();
  }

  /** Rows that are money are meant by their amount, others by their number. */
  private static Optional<Metric> done(Schema schema, String table) {
    return MoneyColumn.isMoney(schema, table)
        ? new AmountOfRows(schema).of(table)
        : Optional.of(new Metric.RowCount(table));
  }
}
