package org.agenticbi.backend.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agenticbi.protocol.AnswerPath;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.EarlierTurn;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentFilter;
import org.agenticbi.protocol.IntentMetric;
import org.agenticbi.protocol.IntentTimeWindow;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.NlpQueryResponse;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RankedInterpretation;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads {@code [revenue|orders|sales] [by GROUP] [for VALUE] [in YEAR]}. "Sales" may be either
 * measure; a question without a measure takes that of the turn before.
 */
final class SmallGrammar {

  private static final Pattern QUESTION =
      Pattern.compile(
          "(revenue|orders|sales)?(?: ?by (region|product|month))?(?: ?for (\\w+))?(?: ?in (\\d{4}))?");
  private static final List<String> MEASURES = List.of("revenue", "orders");

  private SmallGrammar() {}

  private record Reading(
      @Nullable String measure,
      @Nullable String group,
      @Nullable String value,
      @Nullable String year) {

    Reading with(String newMeasure) {
      return new Reading(newMeasure, group, value, year);
    }
  }

  static NlpQueryResponse read(NlpQuery query) {
    Reading reading = parse(query.query());
    String measure = reading.measure() == null ? fromContext(query.context()) : reading.measure();
    if (measure.equals("sales")) {
      throw ambiguous(reading);
    }
    RankedInterpretation found = interpret(reading.with(measure));
    List<RankedInterpretation> others =
        MEASURES.stream()
            .filter(other -> !other.equals(measure))
            .map(other -> interpret(reading.with(other)))
            .toList();
    return new NlpQueryResponse(
        intent(reading.with(measure)),
        found.sqlQuery(),
        "duckdb",
        found.parameters(),
        found.explanation(),
        0.9,
        others,
        AnswerPath.RULES,
        List.of(new WordUse(measure, null, null, WordFate.USED, "the measure")),
        "shop");
  }

  private static Reading parse(String question) {
    String words = question.toLowerCase(Locale.ROOT).replace("?", "").strip();
    Matcher matcher = QUESTION.matcher(words);
    if (words.isEmpty() || !matcher.matches()) {
      throw unanswerable(question);
    }
    return new Reading(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
  }

  private static String fromContext(@Nullable List<EarlierTurn> context) {
    if (context == null || context.isEmpty()) {
      throw unanswerable("a measure");
    }
    for (EarlierTurn turn : context.reversed()) {
      String measure = parse(turn.query()).measure();
      if (measure != null && turn.choice() != null) {
        return MEASURES.get(turn.choice());
      }
      if (measure != null) {
        return measure;
      }
    }
    throw unanswerable("a measure");
  }

  private static RankedInterpretation interpret(Reading reading) {
    boolean revenue = "revenue".equals(reading.measure());
    List<@Nullable Object> parameters = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    columnOf(reading)
        .ifPresent(column -> {
          conditions.add(column + " = ?");
          parameters.add(properCase(reading.value()));
        });
    if (reading.year() != null) {
      conditions.add("month LIKE ?");
      parameters.add(reading.year() + "%");
    }
    String sql =
        "SELECT "
            + (reading.group() == null ? "" : reading.group() + ", ")
            + (revenue ? "SUM(amount) AS revenue" : "COUNT(*) AS orders")
            + " FROM sales"
            + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
            + (reading.group() == null ? "" : " GROUP BY " + reading.group());
    return new RankedInterpretation(
        (revenue ? "Total revenue" : "Number of orders")
            + (reading.group() == null ? "" : " by " + reading.group()),
        sql,
        parameters,
        0.5,
        intent(reading));
  }

  private static Optional<String> columnOf(Reading reading) {
    String value = properCase(reading.value());
    if (value == null) {
      return Optional.empty();
    }
    for (String column : List.of("region", "product")) {
      if (Sales.ROWS.stream().anyMatch(row -> row.column(column).equals(value))) {
        return Optional.of(column);
      }
    }
    throw unanswerable(value);
  }

  private static @Nullable String properCase(@Nullable String word) {
    return word == null ? null : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Intent intent(Reading reading) {
    boolean revenue = "revenue".equals(reading.measure());
    IntentMetric metric =
        revenue
            ? new IntentMetric("revenue", "Revenue", "sum", "sales.amount", "USD", "currency")
            : new IntentMetric("orders", "Orders", "count", null, null, "integer");
    List<IntentDimension> groups =
        reading.group() == null ? List.of() : List.of(dimension(reading.group()));
    List<IntentFilter> filters =
        columnOf(reading)
            .map(column ->
                List.of(
                    new IntentFilter(
                        column + " is " + properCase(reading.value()),
                        "sales." + column,
                        "=",
                        List.of(String.valueOf(properCase(reading.value()))))))
            .orElse(List.of());
    IntentTimeWindow window =
        reading.year() == null
            ? null
            : new IntentTimeWindow(
                "sales.month",
                reading.year() + "-01-01",
                reading.year() + "-12-31",
                reading.year());
    String grain = "month".equals(reading.group()) ? "month" : null;
    return new Intent(
        metric.label(),
        List.of(metric),
        groups,
        filters,
        window,
        grain,
        null,
        List.of(),
        null,
        null);
  }

  private static IntentDimension dimension(String column) {
    boolean time = column.equals("month");
    return new IntentDimension(
        column,
        column,
        "sales." + column,
        time ? ColumnRole.TIME : ColumnRole.CATEGORY,
        time ? "month" : null);
  }

  private static RequestFailedException ambiguous(Reading reading) {
    ObjectNode details = ProtocolJson.mapper().createObjectNode();
    details.set(
        "interpretations",
        ProtocolJson.mapper()
            .valueToTree(MEASURES.stream().map(name -> interpret(reading.with(name))).toList()));
    details.putArray("words");
    return new RequestFailedException(
        ErrorCode.AMBIGUOUS_QUESTION, "Sales could mean two things.", details, List.of());
  }

  private static RequestFailedException unanswerable(String what) {
    ObjectNode details = ProtocolJson.mapper().createObjectNode();
    details.putArray("missing").add(what);
    details.putArray("near").add("Revenue by region");
    return new RequestFailedException(
        ErrorCode.UNANSWERABLE_QUESTION,
        "Nothing here is called " + what + ".",
        details,
        List.of("Revenue by region"));
  }
}
