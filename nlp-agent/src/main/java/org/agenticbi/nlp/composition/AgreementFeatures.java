package org.agenticbi.nlp.composition;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** How well a question and a query agree, as numbers. */
final class AgreementFeatures {

  private static final List<String> OPENINGS =
      List.of(
          "how", "what", "which", "who", "list", "show", "find", "return", "give", "count", "for",
          "where", "when", "are", "does");

  private final Analysis analysis;
  private final Map<CueKind, Integer> cues = new EnumMap<>(CueKind.class);
  private final int endOfSelection;
  private final Map<Integer, Double> bestAt = new HashMap<>();
  private final BitSet content = new BitSet();
  private final int separators;
  private final boolean named;

  AgreementFeatures(Analysis analysis, boolean named) {
    this.analysis = analysis;
    this.named = named;
    this.endOfSelection = Cues.endOfSelection(analysis);
    analysis.cues().forEach(cue -> cues.merge(cue.kind(), 1, Integer::sum));
    for (Alignment alignment : analysis.columns().values()) {
      for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
        bestAt.merge(at, alignment.value(), Math::max);
      }
    }
    int found = 0;
    for (int at = 0; at < analysis.size(); at++) {
      String lower = analysis.tokens().get(at).lower();
      boolean separator = lower.equals(",") || lower.equals("and");
      found += separator && at < endOfSelection ? 1 : 0;
      boolean plain =
          analysis.tokens().get(at).punctuation()
              || Lexicon.bundled().passedOver(lower)
              || Lexicon.bundled().cue(lower).isPresent();
      content.set(at, !plain);
    }
    for (CueSpan cue : analysis.cues()) {
      content.clear(cue.first(), cue.end());
    }
    this.separators = found;
  }

  /** The features of a candidate; the first candidate's score and its rank put it in relation. */
  FeatureVector of(Candidate candidate, int rank, double bestScore) {
    FeatureVector vector = new FeatureVector(named);
    QueryParts parts = new QueryParts(candidate.query());
    scores(vector, candidate, rank, bestScore);
    question(vector);
    structure(vector, candidate.query(), parts);
    selection(vector, candidate.query());
    use(vector, "where", parts.where.stream().map(test -> test.left().column()).toList());
    use(vector, "group", candidate.query().groupBy());
    use(vector, "order", parts.order.stream().map(key -> key.item().column()).toList());
    use(vector, "having", parts.having.stream().map(test -> test.left().column()).toList());
    coverage(vector, candidate, parts);
    figures(vector, candidate);
    order(vector, parts);
    counted(vector, candidate.query());
    return vector;
  }

  private static void scores(FeatureVector vector, Candidate candidate, int rank, double best) {
    vector.add("score", candidate.score());
    vector.add("behind", best - candidate.score());
    vector.add("rank", rank);
    vector.add("form", candidate.formScore());
    for (Clause clause : Clause.values()) {
      vector.add("clause " + clause, candidate.clauseScores().getOrDefault(clause, 0.0));
    }
    double least = 0;
    for (Choice choice : candidate.choices()) {
      least = Math.min(least, choice.score());
    }
    int places = candidate.choices().size();
    vector.add("places", places);
    vector.add("slots", candidate.slotScore());
    vector.add("slots mean", places == 0 ? 0 : candidate.slotScore() / places);
    vector.add("slots least", least);
  }

  private void question(FeatureVector vector) {
    for (CueKind kind : CueKind.values()) {
      vector.add("cue " + kind, cues.getOrDefault(kind, 0));
    }
    vector.add("tokens", analysis.size());
    vector.add("separators", separators);
    String first = analysis.size() == 0 ? "" : analysis.tokens().getFirst().lower();
    vector.add("opening", OPENINGS.indexOf(first));
    int numbers = 0;
    int texts = 0;
    for (Figure figure : analysis.figures()) {
      numbers += figure.kind() == Figure.Kind.NUMBER ? 1 : 0;
      texts += figure.kind() == Figure.Kind.QUOTED ? 1 : 0;
    }
    vector.add("numbers", numbers);
    vector.add("texts", texts);
    for (String word :
        List.of(
            "each", "per", "or", "both", "not", "id", "name", "any", "all", "same", "other",
            "average", "first", "last", "most", "common")) {
      vector.add("word " + word, has(word));
    }
  }

  private boolean has(String word) {
    return analysis.tokens().stream().anyMatch(token -> token.lower().equals(word));
  }

  private void structure(FeatureVector vector, Query query, QueryParts parts) {
    vector.add("items", query.items().size());
    vector.add("items less separators", query.items().size() - separators);
    vector.add("distinct", query.distinct());
    for (AggregateKind kind : AggregateKind.values()) {
      vector.add(
          "selects " + kind,
          (double) query.items().stream().filter(item -> item.aggregate() == kind).count());
    }
    vector.add("counts rows", query.items().contains(Item.ROWS));
    vector.add("counts different", query.items().stream().anyMatch(Item::distinct));
    vector.add("conditions", query.where().size());
    vector.add("all conditions", parts.where.size());
    vector.add("any of", query.anyOf());
    for (Operator operator : Operator.values()) {
      vector.add("tests " + operator, count(parts.where, operator));
    }
    vector.add("groups", query.groupBy().size());
    vector.add("having", parts.having.size());
    vector.add("orders", query.order().size());
    Item ordered = query.order().isEmpty() ? null : query.order().getFirst().item();
    vector.add("orders rows", Item.ROWS.equals(ordered));
    vector.add("orders aggregate", ordered != null && ordered.aggregate() != null);
    vector.add("descending", !query.order().isEmpty() && query.order().getFirst().descending());
    vector.add("limit", query.limit() == null ? 0 : query.limit() == 1 ? 1 : 2);
    vector.add("blocks", parts.blocks);
    vector.add(
        "nested values",
        (double)
            parts.where.stream()
                .filter(test -> test.right() instanceof Restriction.Nested)
                .count());
    vector.oneOf(
        "set",
        Query.SetKind.values(),
        query.combination() == null ? null : query.combination().kind());
    vector.add("tables", parts.tables.size());
    vector.add("main tables", query.columnTables().size() + query.tables().size());
    vector.add("extra tables", parts.extraTables.size());
    vector.add(
        "group is key",
        query.groupBy().stream()
            .anyMatch(
                column -> analysis.index().schema().primaryKey(column.table()).contains(column)));
    vector.add("group is foreign", query.groupBy().stream().anyMatch(analysis.index()::foreign));
    vector.add(
        "group is selected",
        query.groupBy().stream().anyMatch(column -> query.items().contains(Item.of(column))));
    vector.add("order is selected", ordered != null && query.items().contains(ordered));
    vector.add(
        "where is selected",
        query.where().stream().anyMatch(test -> query.items().contains(test.left())));
  }

  private static double count(List<Restriction> tests, Operator operator) {
    return (double) tests.stream().filter(test -> test.operator() == operator).count();
  }

  private void selection(FeatureVector vector, Query query) {
    use(vector, "select", query.items().stream().map(Item::column).toList());
    int previous = -1;
    int disorder = 0;
    int behind = 0;
    int keys = 0;
    int labels = 0;
    for (Item item : query.items()) {
      ColumnRef column = item.column();
      if (column == null) {
        continue;
      }
      Alignment alignment = analysis.column(column);
      if (alignment.found()) {
        disorder += alignment.first() < previous ? 1 : 0;
        behind += alignment.first() >= endOfSelection ? 1 : 0;
        previous = alignment.first();
      }
      keys += analysis.index().schema().role(column) == ColumnRole.IDENTIFIER ? 1 : 0;
      labels += analysis.index().label(column) ? 1 : 0;
    }
    vector.add("select disorder", disorder);
    vector.add("select behind", behind);
    vector.add("select keys", keys);
    vector.add("select labels", labels);
    List<String> tables =
        query.items().stream()
            .filter(item -> item.column() != null)
            .map(item -> item.column().table())
            .distinct()
            .toList();
    vector.add("select tables", tables.size());
    Alignment first = tables.isEmpty() ? Alignment.NONE : analysis.table(tables.getFirst());
    vector.add("select table coverage", first.coverage());
    vector.add("select table position", first.found() ? first.first() : Float.NaN);
  }

  private void use(FeatureVector vector, String name, List<? extends @Nullable ColumnRef> columns) {
    double sum = 0;
    double least = 1.2;
    int unmatched = 0;
    int weaker = 0;
    int known = 0;
    double adjective = 0;
    for (ColumnRef column : columns) {
      if (column == null) {
        continue;
      }
      known++;
      Alignment alignment = analysis.column(column);
      sum += alignment.value();
      least = Math.min(least, alignment.value());
      unmatched += alignment.found() ? 0 : 1;
      weaker += weaker(alignment) ? 1 : 0;
      adjective = Math.max(adjective, analysis.adjectives().of(column).strength());
    }
    vector.add(name + " mean", known == 0 ? Float.NaN : sum / known);
    vector.add(name + " least", known == 0 ? Float.NaN : least);
    vector.add(name + " unmatched", unmatched);
    vector.add(name + " weaker", weaker);
    vector.add(name + " adjective", adjective);
  }

  private boolean weaker(Alignment alignment) {
    for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
      if (bestAt.getOrDefault(at, 0.0) > alignment.value() + 1e-9) {
        return true;
      }
    }
    return false;
  }

  private void coverage(FeatureVector vector, Candidate candidate, QueryParts parts) {
    BitSet explained = new BitSet();
    BitSet shared = new BitSet();
    for (ColumnRef column : parts.columns) {
      Alignment alignment = analysis.column(column);
      for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
        if (explained.get(at)) {
          shared.set(at);
        }
        explained.set(at);
      }
    }
    int unmentioned = 0;
    for (String table : parts.tables) {
      Alignment alignment = analysis.table(table);
      explained.set(Math.max(0, alignment.first()), Math.max(0, alignment.end()));
      boolean column =
          parts.columns.stream()
              .anyMatch(c -> c.table().equals(table) && analysis.column(c).found());
      unmentioned += alignment.found() || column ? 0 : 1;
    }
    for (Choice choice : candidate.choices()) {
      if (choice.figure() >= 0) {
        Figure figure = analysis.figures().get(choice.figure());
        explained.set(figure.first(), figure.end());
      }
    }
    BitSet open = (BitSet) content.clone();
    open.andNot(explained);
    int names = 0;
    double names2 = 0;
    for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
      names +=
          analysis.index().words().columnsWith(analysis.stem(at)) > 0
                  || analysis.index().words().inTable(analysis.stem(at))
              ? 1
              : 0;
      names2 += bestAt.getOrDefault(at, 0.0);
    }
    vector.add("content", content.cardinality());
    vector.add("open", open.cardinality());
    vector.add("open share", open.cardinality() / (double) Math.max(1, content.cardinality()));
    vector.add("open names", names);
    vector.add("open names value", names2);
    vector.add("shared", shared.cardinality());
    vector.add("tables unmentioned", unmentioned);
    int missing = 0;
    double best = 0;
    for (Map.Entry<String, Alignment> table : analysis.tables().entrySet()) {
      boolean used = parts.tables.contains(table.getKey());
      missing +=
          !used && table.getValue().exact() && !explainedSpan(explained, table.getValue()) ? 1 : 0;
      best = Math.max(best, used ? table.getValue().coverage() : 0);
    }
    vector.add("tables left out", missing);
    vector.add("tables best", best);
    int columnsMissing = 0;
    for (Map.Entry<ColumnRef, Alignment> column : analysis.columns().entrySet()) {
      Alignment alignment = column.getValue();
      boolean exact = alignment.exact() && alignment.coverage() >= 1;
      columnsMissing +=
          exact && !parts.columns.contains(column.getKey()) && !explainedSpan(explained, alignment)
              ? 1
              : 0;
    }
    vector.add("columns left out", columnsMissing);
  }

  /** Whose rows are counted, and whether they stand behind the word that counts. */
  private void counted(FeatureVector vector, Query query) {
    String table = query.tables().isEmpty() ? null : query.tables().getFirst();
    if (table == null && query.columnTables().size() == 1) {
      table = query.columnTables().iterator().next();
    }
    boolean counts =
        query.items().contains(Item.ROWS)
            || query.order().stream().anyMatch(key -> key.item().equals(Item.ROWS))
            || query.having().stream().anyMatch(test -> test.left().equals(Item.ROWS));
    Alignment alignment = table == null || !counts ? Alignment.NONE : analysis.table(table);
    float nearest = Float.NaN;
    for (CueSpan cue : analysis.cues()) {
      boolean counting =
          cue.kind() == CueKind.COUNT || cue.kind() == CueKind.MOST || cue.kind() == CueKind.LEAST;
      if (counting && alignment.found() && alignment.first() >= cue.first()) {
        float distance = alignment.first() - cue.end();
        nearest = Float.isNaN(nearest) ? distance : Math.min(nearest, distance);
      }
    }
    vector.add("counts", counts);
    vector.add("counted coverage", counts ? alignment.coverage() : Float.NaN);
    vector.add("counted behind cue", nearest);
    BitSet selection = new BitSet();
    for (Item item : query.items()) {
      Alignment column = item.column() == null ? Alignment.NONE : analysis.column(item.column());
      Alignment own =
          item.column() == null ? Alignment.NONE : analysis.table(item.column().table());
      for (int at = column.first(); at >= 0 && at < column.end(); at++) {
        selection.set(at);
      }
      for (int at = own.first(); at >= 0 && at < own.end(); at++) {
        selection.set(at);
      }
    }
    BitSet region = content.get(0, Math.min(content.size(), endOfSelection));
    int all = region.cardinality();
    region.andNot(selection);
    vector.add("selection open", region.cardinality());
    vector.add("selection open share", all == 0 ? 0 : region.cardinality() / (double) all);
  }

  private static boolean explainedSpan(BitSet explained, Alignment alignment) {
    return explained.nextClearBit(alignment.first()) >= alignment.end();
  }

  private void figures(FeatureVector vector, Candidate candidate) {
    BitSet used = new BitSet();
    double least = 1;
    int free = 0;
    for (Choice choice : candidate.choices()) {
      if (choice.figure() >= 0) {
        Figure figure = analysis.figures().get(choice.figure());
        used.set(choice.figure());
        Figure.Found found = choice.column() == null ? null : figure.columns().get(choice.column());
        if (figure.kind() != Figure.Kind.NUMBER && choice.column() != null) {
          least = Math.min(least, found == null ? 0 : found.quality());
        }
      } else if (choice.operand() != null) {
        free++;
      }
    }
    Map<Figure.Kind, Integer> unused = new EnumMap<>(Figure.Kind.class);
    int capital = 0;
    for (int at = 0; at < analysis.figures().size(); at++) {
      Figure figure = analysis.figures().get(at);
      boolean covered =
          used.stream().anyMatch(other -> analysis.figures().get(other).overlaps(figure));
      if (!covered) {
        unused.merge(figure.kind(), 1, Integer::sum);
        capital += Character.isUpperCase(figure.text().charAt(0)) && figure.first() > 0 ? 1 : 0;
      }
    }
    for (Figure.Kind kind : Figure.Kind.values()) {
      vector.add("unused " + kind, unused.getOrDefault(kind, 0));
    }
    vector.add("unused capital", capital);
    vector.add("figure quality", least);
    vector.add("figures invented", free);
    vector.add("figures used", used.cardinality());
  }

  private void order(FeatureVector vector, QueryParts parts) {
    boolean most =
        cues.containsKey(CueKind.MOST)
            || cues.containsKey(CueKind.TOP)
            || cues.containsKey(CueKind.DESCENDING)
            || cues.containsKey(CueKind.MAXIMUM);
    boolean least =
        cues.containsKey(CueKind.LEAST)
            || cues.containsKey(CueKind.BOTTOM)
            || cues.containsKey(CueKind.ASCENDING)
            || cues.containsKey(CueKind.MINIMUM);
    Query.Order key = parts.order.isEmpty() ? null : parts.order.getFirst();
    vector.add("most ordered up", most && !least && key != null && !key.descending());
    vector.add("least ordered down", least && !most && key != null && key.descending());
    ColumnRef column = key == null ? null : key.item().column();
    Adjectives.Found adjective = column == null ? null : analysis.adjectives().of(column);
    vector.add("adjective agrees", agreement(key, adjective));
    vector.add("order is number", column != null && analysis.index().schema().numeric(column));
    vector.add(
        "order is key",
        column != null && analysis.index().schema().role(column) == ColumnRole.IDENTIFIER);
  }

  /** 1 where an adjective and an order go the same way, -1 where not, 0 without either. */
  private static int agreement(Query.@Nullable Order key, Adjectives.@Nullable Found adjective) {
    if (key == null || adjective == null || adjective.strength() <= 0) {
      return 0;
    }
    return adjective.most() == key.descending() ? 1 : -1;
  }
}
