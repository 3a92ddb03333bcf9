package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "share of discounted sales", "full price vs discounted revenue", "revenue at full price" -> lines
 * whose discount is above zero, or not.
 */
final class FullPriceRule implements ReadingRule {

  private static final List<String> FULL =
      List.of(
          "full price",
          "full-price",
          "full priced",
          "full-priced",
          "undiscounted",
          "non discounted",
          "non-discounted",
          "not discounted",
          "regular price",
          "regular priced",
          "without discount",
          "without a discount",
          "without any discount",
          "with no discount");
  private static final List<String> REDUCED =
      List.of(
          "discounted",
          "marked down",
          "price reduced",
          "at a discount",
          "at discounted prices",
          "at discount",
          "at a reduced price",
          "on discount",
          "reduced price");
  private static final Set<String> PRICE = Set.of("price", "prices", "priced", "items", "item");
  private static final Set<String> DISCOUNT =
      Set.of("discount", "disc", "rebate", "markdown", "dscnt");

  @Override
  public int read(QuestionReader question, int at) {
    int start = question.cue(at, CueKind.PREPOSITION) ? at + 1 : at;
    int full = SaidWords.behindAny(question, start, FULL);
    int reduced = SaidWords.behindAny(question, at, REDUCED);
    int behind = Math.max(full, reduced);
    Optional<ColumnRef> column = behind < 0 ? Optional.empty() : column(question.schema());
    if (column.isEmpty() || question.draft().negateNext) {
      return at;
    }
    int other = other(question, behind, full < 0);
    Draft draft = question.draft();
    if (other > behind) {
      Filter discounted = above(column.get());
      draft.dimensions.add(new Dimension.OfCondition(discounted, "discounted", "full price"));
      SaidWords.mean(question, at, other, "discounted and not, apart");
      return other;
    }
    Filter filter = full < 0 ? above(column.get()) : none(question.schema(), column.get());
    if (filter == null) {
      return at;
    }
    draft.filters.add(filter);
    if (draft.share) {
      draft.part = filter;
    }
    String name = question.schema().columnName(column.get());
    SaidWords.mean(question, at, behind, name + (full < 0 ? " above 0" : " 0"));
    return behind;
  }

  /** Behind the contrary that it is set against; the position itself for none. */
  private static int other(QuestionReader question, int behind, boolean full) {
    int joint = behind;
    if (PRICE.contains(SaidWords.at(question, joint))) {
      joint++;
    }
    if (!question.cue(joint, CueKind.AND, CueKind.OR, CueKind.COMPARISON)) {
      return behind;
    }
    int next = joint + 1;
    while (question.cue(next, CueKind.PREPOSITION)) {
      next++;
    }
    return Math.max(behind, SaidWords.behindAny(question, next, full ? FULL : REDUCED));
  }

  private static Filter above(ColumnRef column) {
    return new Filter.Amount(column, Comparator.GREATER, BigDecimal.ZERO);
  }

  /** What has no discount written is not told from what has none. */
  private static @Nullable Filter none(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    boolean lacking = profile != null && profile.nullShare() > 0;
    return lacking ? null : new Filter.Amount(column, Comparator.EQUAL, BigDecimal.ZERO);
  }

  /** The only number of the rows with the most events that says what was taken off. */
  private static Optional<ColumnRef> column(Schema schema) {
    List<ColumnRef> found =
        schema.tables().stream()
            .map(Table::name)
            .flatMap(table -> schema.columns(table).stream())
            .filter(column -> schema.numeric(column) && !schema.hidden(column))
            .filter(column -> ColumnWords.of(column).stream().anyMatch(DISCOUNT::contains))
            .filter(column -> sold(schema, column.table()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether a measure of the model is computed from the rows: what was sold. */
  private static boolean sold(Schema schema, String table) {
    return schema.model().measures().stream().anyMatch(each -> each.table().equals(table));
  }
}
