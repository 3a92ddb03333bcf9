package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.model.sql.SetOperation;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentFilter;
import org.agenticbi.protocol.IntentMetric;
import org.agenticbi.protocol.IntentOrder;

/** The analysis that a query makes, in the form of the protocol. */
public final class QueryIntent {

  private final Schema schema;
  private final QuerySentence sentences;

  /** Uses the names that the schema gives. */
  public QueryIntent(Schema schema) {
    this.schema = schema;
    this.sentences = new QuerySentence(schema);
  }

  /**
   * The intent of a query.
   *
   * @param statement that {@link QueryStatement} made of the query: its output columns are named
   */
  public Intent intent(Query query, Statement statement) {
    List<String> names = names(statement);
    BlockWords words = new BlockWords(schema, query);
    List<IntentMetric> metrics = new ArrayList<>();
    List<IntentDimension> dimensions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Item item = query.items().get(i);
      if (item.aggregate() == null) {
        dimensions.add(dimension(words, Objects.requireNonNull(item.column()), names.get(i)));
      } else {
        metrics.add(metric(words, item, item.aggregate(), names.get(i)));
      }
    }
    return new Intent(
        sentences.heading(query),
        metrics,
        dimensions,
        filters(query, words, names),
        null,
        null,
        null,
        order(query, names),
        query.limit(),
        null);
  }

  private static List<String> names(Statement statement) {
    return switch (statement) {
      case Select select -> select.items().stream().map(QueryIntent::name).toList();
      case SetOperation operation -> names(operation.left());
    };
  }

  private static String name(SelectItem item) {
    return item.alias() != null
        ? item.alias()
        : ((Expression.ColumnReference) item.expression()).column();
  }

  private IntentDimension dimension(BlockWords words, ColumnRef column, String name) {
    return new IntentDimension(
        name, words.column(column), column.toString(), schema.role(column), null);
  }

  private IntentMetric metric(BlockWords words, Item item, AggregateKind kind, String name) {
    ColumnRef column = item.column();
    boolean count = kind == AggregateKind.COUNT;
    String aggregate = kind.name().toLowerCase(Locale.ROOT);
    return new IntentMetric(
        name,
        words.item(item),
        count && item.distinct() ? "count_distinct" : aggregate,
        column == null ? null : column.toString(),
        column == null || count ? null : schema.unit(column),
        column == null || count ? "integer" : schema.format(column));
  }

  private List<IntentFilter> filters(Query query, BlockWords words, List<String> names) {
    List<IntentFilter> filters = new ArrayList<>();
    query.where().forEach(each -> filters.add(filter(query, words, each)));
    for (Restriction each : query.having()) {
      IntentFilter filter = filter(query, words, each);
      int position = query.items().indexOf(each.left());
      filters.add(position < 0 ? filter : ofResult(filter, names.get(position)));
    }
    Query.Combination combination = query.combination();
    if (combination != null) {
      String second = sentences.phrase(combination.second());
      String kind = combination.kind().name().toLowerCase(Locale.ROOT);
      filters.add(new IntentFilter(kind + " " + second, words.subject(), kind, List.of(second)));
    }
    return filters;
  }

  /** A condition on what is shown, by the name of its result column. */
  private static IntentFilter ofResult(IntentFilter filter, String name) {
    return new IntentFilter(filter.label(), name, filter.operator(), filter.values());
  }

  private IntentFilter filter(Query query, BlockWords words, Restriction restriction) {
    ColumnRef column = restriction.left().column();
    return new IntentFilter(
        sentences.restriction(query, restriction),
        column == null ? words.counted() : column.toString(),
        symbol(restriction.operator()),
        values(restriction.right()));
  }

  private List<String> values(Restriction.Operand operand) {
    return switch (operand) {
      case Restriction.Value(Object value) -> List.of(RestrictionWords.text(value));
      case Restriction.Range(Object least, Object greatest) ->
          List.of(RestrictionWords.text(least), RestrictionWords.text(greatest));
      case Restriction.Nested(Query query) -> List.of(sentences.phrase(query));
      case Restriction.None _ -> List.of();
    };
  }

  private static String symbol(Restriction.Operator operator) {
    return switch (operator) {
      case EQUAL -> "=";
      case NOT_EQUAL -> "!=";
      case GREATER -> ">";
      case AT_LEAST -> ">=";
      case LESS -> "<";
      case AT_MOST -> "<=";
      case BETWEEN -> "between";
      case LIKE -> "like";
      case NOT_LIKE -> "not like";
      case IN -> "in";
      case NOT_IN -> "not in";
      case MISSING -> "is null";
      case PRESENT -> "is not null";
    };
  }

  private static List<IntentOrder> order(Query query, List<String> names) {
    List<IntentOrder> order = new ArrayList<>();
    for (Query.Order key : query.order()) {
      int position = query.items().indexOf(key.item());
      if (position >= 0) {
        order.add(new IntentOrder(names.get(position), key.descending()));
      }
    }
    return order;
  }
}
