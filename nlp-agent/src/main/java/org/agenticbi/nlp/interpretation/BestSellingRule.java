package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "best selling product", "5 most sold items" -> ranked by units sold, where the model counts
 * units; without such a measure nothing is taken for granted.
 */
final class BestSellingRule implements ReadingRule {

  private static final Set<String> SELLING = Set.of("selling", "sold", "seller", "sellers");
  private static final Set<String> PRODUCTS =
      Set.of("product", "item", "article", "sku", "good", "prod", "dish", "book", "title");
  private static final Set<String> UNITS = Set.of("units sold", "units", "quantity sold");

  @Override
  public int read(QuestionReader question, int at) {
    boolean most = question.cue(at, CueKind.TOP, CueKind.MOST);
    boolean least = question.cue(at, CueKind.BOTTOM, CueKind.LEAST);
    Boolean quality = quality(question.cue(at));
    if (!most && !least && quality == null) {
      return at;
    }
    Draft draft = question.draft();
    int next = at + 1;
    Integer limit = TopRule.limit(question.mention(next));
    next = limit == null ? next : next + 1;
    Optional<Measure> units = units(question);
    if (!SELLING.contains(text(question.mention(next))) || units.isEmpty()) {
      return at;
    }
    boolean highest = quality == null ? most : quality;
    if (text(question.mention(next)).startsWith("seller") && !nameProducts(question, units.get())) {
      return at;
    }
    rank(draft, new Metric.ModelMeasure(units.get()), highest, limit);
    draft.ranking.superlative |= draft.ranking.limit == null && one(question, next + 1);
    draft.assume("by " + units.get().label().toLowerCase(Locale.ROOT));
    for (int each = at; each <= next; each++) {
      draft.means(each, (highest ? "highest " : "lowest ") + units.get().label());
    }
    return next + 1;
  }

  /** "the 10 best sellers": where nothing else is named, products are listed. */
  private static boolean nameProducts(QuestionReader question, Measure units) {
    Draft draft = question.draft();
    if (draft.subject != null || !draft.dimensions.isEmpty()) {
      return true;
    }
    Schema schema = question.schema();
    List<String> products =
        schema.tables().stream()
            .map(Table::name)
            .filter(table -> !table.equals(units.table()))
            .filter(table -> schema.joins().manyToOne(units.table(), table))
            .filter(table -> schema.joins().distance(units.table(), table) <= 1)
            .filter(table ->
                ColumnWords.of(table).stream()
                    .anyMatch(word -> PRODUCTS.contains(Schema.singular(word))))
            .toList();
    if (products.size() == 1) {
      draft.subject = products.getFirst();
      draft.assume(schema.tableName(products.getFirst()));
    }
    return products.size() == 1;
  }

  private static void rank(Draft draft, Metric metric, boolean highest, @Nullable Integer limit) {
    draft.ranking.asked = true;
    draft.ranking.descending = highest;
    draft.ranking.metric = metric;
    draft.ranking.explicit = true;
    draft.clause = Draft.Clause.TOP;
    if (limit != null) {
      draft.ranking.limit = limit;
    }
  }

  private static @Nullable Boolean quality(Mention.@Nullable Cue cue) {
    if (cue == null || cue.kind() != CueKind.VAGUE_QUALITY) {
      return null;
    }
    return switch (cue.phrase()) {
      case "best" -> Boolean.TRUE;
      case "worst" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** "the best selling product": one is meant. */
  private static boolean one(QuestionReader question, int at) {
    String text = text(question.mention(at));
    return !text.isEmpty() && (!text.endsWith("s") || text.endsWith("ss"));
  }

  private static String text(@Nullable Mention mention) {
    return switch (mention) {
      case Mention.Name name -> name.text().toLowerCase(Locale.ROOT);
      case Mention.Unknown unknown -> unknown.text().toLowerCase(Locale.ROOT);
      case null, default -> "";
    };
  }

  private static Optional<Measure> units(QuestionReader question) {
    return question.schema().model().measures().stream()
        .filter(BestSellingRule::summed)
        .filter(BestSellingRule::namesUnits)
        .findFirst();
  }

  private static boolean summed(Measure measure) {
    return measure.expression() instanceof MeasureExpression.Aggregated aggregated
        && aggregated.aggregate() == AggregateKind.SUM;
  }

  private static boolean namesUnits(Measure measure) {
    return UNITS.contains(measure.label().toLowerCase(Locale.ROOT))
        || measure.synonyms().stream()
            .anyMatch(each -> UNITS.contains(each.toLowerCase(Locale.ROOT)));
  }
}
