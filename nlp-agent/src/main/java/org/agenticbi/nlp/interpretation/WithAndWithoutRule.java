package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "revenue with and without a promotion", "average order value with vs without coupon" -> rows that
 * have one beside those that have none.
 */
final class WithAndWithoutRule implements ReadingRule {

  private static final Set<String> WITH = Set.of("with", "having");
  private static final Set<String> WITHOUT = Set.of("without", "without any", "with no");
  private static final Set<String> ARTICLES = Set.of("a", "an", "any", "the", "some");

  @Override
  public int read(QuestionReader question, int at) {
    boolean first = WITH.contains(SaidWords.at(question, at));
    boolean second = WITHOUT.contains(SaidWords.at(question, at));
    int other = at + 2;
    boolean joined = question.cue(at + 1, CueKind.AND, CueKind.OR, CueKind.COMPARISON);
    boolean both =
        joined
            && ((first && WITHOUT.contains(SaidWords.at(question, other)))
                || (second && WITH.contains(SaidWords.at(question, other))));
    if (!both) {
      return at;
    }
    int name = other + 1;
    while (ARTICLES.contains(SaidWords.at(question, name))) {
      name++;
    }
    String rows = rows(question);
    Optional<Filter> filter = rows == null ? Optional.empty() : filter(question, name, rows);
    if (filter.isEmpty()) {
      question.draft().passedOver.add(other);
      return name;
    }
    String said = SaidWords.at(question, name);
    Draft draft = question.draft();
    draft.dimensions.add(
        new Dimension.OfCondition(filter.get(), "with " + said, "without " + said));
    SaidWords.mean(question, at, name + 1, "with and without apart");
    draft.clause = Draft.Clause.SELECT;
    return name + 1;
  }

  private static @Nullable String rows(QuestionReader question) {
    List<Metric> metrics = question.draft().metrics;
    if (!metrics.isEmpty()) {
      return MetricTables.base(question.schema(), metrics.getFirst());
    }
    return question.draft().anchor();
  }

  /** A key or a column of the rows, or of what they belong to, that some of them lack. */
  private static Optional<Filter> filter(QuestionReader question, int at, String rows) {
    Schema schema = question.schema();
    Optional<String> table =
        question.canBe(at, Target.TableTarget.class) ? question.table(at) : Optional.empty();
    if (table.isPresent()) {
      for (String each : withParents(schema, rows)) {
        Optional<ColumnRef> link = MissingLinkRule.link(schema, each, table.get());
        if (link.isPresent()) {
          return Optional.of(new Filter.Missing(link.get(), true));
        }
      }
      boolean children = schema.joins().manyToOne(table.get(), rows) && !table.get().equals(rows);
      return children
          ? Optional.of(new Filter.Related(rows, table.get(), false, List.of()))
          : Optional.empty();
    }
    return NameRule.column(question, at)
        .filter(
            column -> column.table().equals(rows) || schema.joins().manyToOne(rows, column.table()))
        .flatMap(column -> has(schema, column));
  }

  private static List<String> withParents(Schema schema, String rows) {
    return schema.tables().stream()
        .map(org.agenticbi.model.catalog.Table::name)
        .filter(each -> each.equals(rows) || schema.joins().manyToOne(rows, each))
        .toList();
  }

  /** That the column says that there is one; empty where all have it. */
  static Optional<Filter> has(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    if (schema.role(column) == ColumnRole.FLAG) {
      return Optional.of(new Filter.Flag(column, false));
    }
    if (schema.numeric(column) && schema.role(column) != ColumnRole.IDENTIFIER) {
      return Optional.of(new Filter.Amount(column, Comparator.GREATER, BigDecimal.ZERO));
    }
    return profile != null && profile.nullShare() > 0
        ? Optional.of(new Filter.Missing(column, true))
        : Optional.empty();
  }
}
