package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "orders without an assigned sales rep": the key by which the rows themselves name one is empty;
 * only where there is none such are rows of the other table looked for.
 */
final class MissingLinkRule implements ReadingRule {

  private static final Set<String> JOINING =
      Set.of("a", "an", "any", "the", "assigned", "linked", "known", "single", "own", "attached");

  @Override
  public int read(QuestionReader question, int at) {
    String anchor = question.cue(at, CueKind.NONE) ? rows(question, at) : null;
    if (anchor == null) {
      return ofMeasured(question, at);
    }
    int next = at + 1;
    while (JOINING.contains(SaidWords.at(question, next))) {
      next++;
    }
    if (!(question.mention(next) instanceof Mention.Name)) {
      return at;
    }
    Optional<ColumnRef> link =
        question.table(next).flatMap(table -> link(question.schema(), anchor, table));
    if (link.isEmpty()) {
      return ofParts(question, at, next, anchor);
    }
    question.draft().filters.add(new Filter.Missing(link.get(), false));
    SaidWords.mean(question, at, next + 1, "without " + question.schema().columnName(link.get()));
    return AbsenceRule.others(question, next + 1, link.get());
  }

  /** "revenue without a promotion": of the rows that the number is computed of, or their whole. */
  private static int ofMeasured(QuestionReader question, int at) {
    Metric last = question.draft().metrics.isEmpty() ? null : question.draft().metrics.getLast();
    if (!(last instanceof Metric.ModelMeasure measured) || !question.cue(at, CueKind.NONE)) {
      return at;
    }
    int next = at + 1;
    while (JOINING.contains(SaidWords.at(question, next))) {
      next++;
    }
    Optional<ColumnRef> link = Optional.empty();
    if (question.mention(next) instanceof Mention.Name) {
      link = question.table(next).flatMap(table -> ofRows(question.schema(), measured, table));
    }
    if (link.isEmpty()) {
      return at;
    }
    question.draft().filters.add(new Filter.Missing(link.get(), false));
    SaidWords.mean(question, at, next + 1, "without " + question.schema().columnName(link.get()));
    return next + 1;
  }

  private static Optional<ColumnRef> ofRows(
      Schema schema, Metric.ModelMeasure measured, String table) {
    String rows = measured.measure().table();
    Optional<ColumnRef> own = link(schema, rows, table);
    List<ColumnRef> wholes =
        schema.catalog().foreignKeys().stream()
            .filter(key -> key.fromTable().equals(rows))
            .flatMap(key -> link(schema, key.toTable(), table).stream())
            .distinct()
            .toList();
    return own.isPresent() || wholes.size() != 1 ? own : Optional.of(wholes.getFirst());
  }

  /** "revenue from orders without a promotion": those named last, else what is asked about. */
  private static @Nullable String rows(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    return anchor == null && question.isBest(at - 1, Target.TableTarget.class)
        ? question.table(at - 1).orElse(null)
        : anchor;
  }

  /** "orders without a promotion": where their lines name it, none of these does. */
  private static int ofParts(QuestionReader question, int at, int next, String anchor) {
    Optional<ColumnRef> link =
        GivenLink.of(question, next, anchor).filter(key -> !key.table().equals(anchor));
    boolean said =
        question.table(next).isPresent()
            && !(question.mention(next + 1) instanceof Mention.Name)
            && !question.draft().share;
    if (link.isEmpty() || !said) {
      return at;
    }
    Filter given = new Filter.Missing(link.get(), true);
    question
        .draft()
        .filters
        .add(new Filter.Related(anchor, link.get().table(), true, List.of(given)));
    SaidWords.mean(question, at, next + 1, "without " + question.schema().columnName(link.get()));
    return next + 1;
  }

  /** The only key of a table to another that may be empty, where no key leads back. */
  static Optional<ColumnRef> link(Schema schema, String from, String to) {
    List<ForeignKey> keys = schema.catalog().foreignKeys();
    boolean back =
        keys.stream().anyMatch(key -> key.fromTable().equals(to) && key.toTable().equals(from));
    List<ColumnRef> links =
        keys.stream()
            .filter(key -> key.fromTable().equals(from) && key.toTable().equals(to))
            .filter(key -> key.fromColumns().size() == 1)
            .map(key -> new ColumnRef(from, key.fromColumns().getFirst()))
            .filter(column -> schema.column(column).nullable())
            .toList();
    boolean other = from.equals(to) || back || links.size() != 1;
    return other ? Optional.empty() : Optional.of(links.getFirst());
  }
}
