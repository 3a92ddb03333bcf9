package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * One of the two totals that a ratio is made of.
 *
 * @param label for people
 * @param words what it is computed from, for people
 * @param table over whose rows
 * @param expression how
 * @param column whether it is a column of which the total is taken
 */
record Operand(
    String label, String words, String table, MeasureExpression expression, boolean column) {

  /** Words of numbers whose total means nothing. */
  private static final Set<String> NO_TOTAL =
      Set.of(
          "ratio",
          "rate",
          "percent",
          "percentage",
          "pct",
          "price",
          "age",
          "score",
          "rating",
          "average",
          "avg",
          "share",
          "index",
          "temperature",
          "per",
          "max",
          "maximum",
          "min",
          "minimum",
          "year",
          "limit",
          "capacity",
          "tariff",
          "latitude",
          "longitude",
          "rank",
          "level",
          "grade",
          "number",
          "no");

  /** The total that a name may be; a table is counted where that is wanted. */
  static Optional<Operand> at(QuestionReader question, int at, boolean counted) {
    Schema schema = question.schema();
    return question
        .choices()
        .choose(at, target -> fits(schema, target, counted))
        .map(Candidate::target)
        .flatMap(target -> of(schema, target));
  }

  /** The same, of the rows of another total where a name may be one of theirs: "cost per km". */
  static Optional<Operand> beside(QuestionReader question, int at, Operand other, boolean counted) {
    Schema schema = question.schema();
    boolean exact = question.canBe(at, Target.MeasureTarget.class);
    Optional<Operand> own =
        exact || !other.column()
            ? Optional.empty()
            : question
                .choices()
                .choose(
                    at,
                    target ->
                        target instanceof Target.ColumnTarget column
                            && column.column().table().equals(other.table())
                            && totalled(schema, column.column()))
                .flatMap(each -> of(schema, each.target()));
    return own.or(() -> at(question, at, counted));
  }

  private static boolean fits(Schema schema, Target target, boolean counted) {
    return switch (target) {
      case Target.MeasureTarget measure -> !measure.measure().semiAdditive();
      case Target.ColumnTarget column -> totalled(schema, column.column());
      case Target.TableTarget table -> counted && schema.primaryKey(table.table()).size() == 1;
      case Target.ValueTarget _ -> false;
    };
  }

  private static boolean totalled(Schema schema, ColumnRef column) {
    return schema.quantity(column)
        && List.of(Schema.words(column.column()).split(" ", -1)).stream()
            .noneMatch(NO_TOTAL::contains);
  }

  private static Optional<Operand> of(Schema schema, Target target) {
    return switch (target) {
      case Target.MeasureTarget measure -> Optional.of(of(measure.measure()));
      case Target.ColumnTarget column -> Optional.of(total(schema, column.column()));
      case Target.TableTarget table -> Optional.of(count(schema, table.table()));
      case Target.ValueTarget _ -> Optional.empty();
    };
  }

  /** A measure as a whole. */
  static Operand of(Measure measure) {
    String description = measure.description();
    String words = description == null ? measure.label() : description;
    return new Operand(measure.label(), words, measure.table(), measure.expression(), false);
  }

  /** The total of a column. */
  static Operand total(Schema schema, ColumnRef column) {
    String label = schema.columnName(column);
    String words = label + " of " + schema.tableName(column.table());
    return new Operand(label, words, column.table(), aggregated(AggregateKind.SUM, column), true);
  }

  /** How many rows a table has. */
  static Operand count(Schema schema, String table) {
    String label = schema.tableName(table);
    ColumnRef key = schema.primaryKey(table).getFirst();
    return new Operand(
        label, "number of " + label, table, aggregated(AggregateKind.COUNT, key), false);
  }

  private static MeasureExpression aggregated(AggregateKind kind, ColumnRef column) {
    return new Aggregated(kind, new ColumnValue(column.table(), column.column()), false, List.of());
  }
}
