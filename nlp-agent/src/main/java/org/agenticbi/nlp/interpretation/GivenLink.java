package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The key that may be empty by which rows, or the parts of them, name what they were given: the
 * promotion of an order, or that of its lines.
 */
final class GivenLink {

  private GivenLink() {}

  /** The key to what a name is, from rows or from parts of them; empty where none leads there. */
  static Optional<ColumnRef> of(QuestionReader question, int at, String rows) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    Schema schema = question.schema();
    return name.candidates().stream()
        .map(Candidate::target)
        .flatMap(target -> Stream.ofNullable(table(schema, target, rows)))
        .filter(table -> !table.equals(rows))
        .findFirst()
        .flatMap(table ->
            MissingLinkRule.link(schema, rows, table).or(() -> ofParts(schema, rows, table)));
  }

  /** "promo" and "promo code" are the name and the number of a promotion. */
  private static @Nullable String table(Schema schema, Target target, String rows) {
    return switch (target) {
      case Target.TableTarget table -> table.table();
      case Target.ColumnTarget column ->
          column.column().table().equals(rows)
              ? named(schema, column.column())
              : labels(schema, column.column());
      case Target.MeasureTarget _, Target.ValueTarget _ -> null;
    };
  }

  private static @Nullable String labels(Schema schema, ColumnRef column) {
    boolean label =
        schema.labels(column.table()).contains(column)
            || schema.primaryKey(column.table()).contains(column);
    return label ? column.table() : null;
  }

  /** The table that a key of the rows leads to. */
  private static @Nullable String named(Schema schema, ColumnRef key) {
    return schema.catalog().foreignKeys().stream()
        .filter(each -> each.fromTable().equals(key.table()))
        .filter(each -> each.fromColumns().equals(List.of(key.column())))
        .map(each -> each.toTable())
        .findFirst()
        .orElse(null);
  }

  /** Only parts, which have the time of their whole: not all that once happened with the rows. */
  private static Optional<ColumnRef> ofParts(Schema schema, String rows, String table) {
    List<ColumnRef> links =
        schema.tables().stream()
            .map(Table::name)
            .filter(part -> schema.joins().manyToOne(part, rows))
            .filter(part ->
                schema.timeColumn(part).filter(time -> time.table().equals(rows)).isPresent())
            .flatMap(part -> MissingLinkRule.link(schema, part, table).stream())
            .toList();
    return links.size() == 1 ? Optional.of(links.getFirst()) : Optional.empty();
  }
}
