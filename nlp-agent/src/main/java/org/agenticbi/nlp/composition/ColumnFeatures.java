package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** What speaks for a column or table in a role, as numbers. */
final class ColumnFeatures {

  private static final List<Role.Use> USES = List.of(Role.Use.values());
  private static final List<AggregateKind> AGGREGATES = List.of(AggregateKind.values());
  private static final List<Role.Block> BLOCKS = List.of(Role.Block.values());
  private static final List<ColumnRole> ROLES = List.of(ColumnRole.values());
  private static final List<Figure.Kind> FIGURES = List.of(Figure.Kind.values());
  private static final List<Operator> OPERATORS = List.of(Operator.values());

  private final Analysis analysis;
  private final Schema schema;
  private final int endOfSelection;
  private final Map<Integer, Double> bestAt = new HashMap<>();
  private final Map<ColumnRef, float[]> alone = new HashMap<>();
  private final IdentityHashMap<Figure, Map<ColumnRef, float[]>> withFigures =
      new IdentityHashMap<>();
  private double best;
  private @Nullable Role lastRole;
  private float[] roleValues = {};
  private float[] row = {};

  ColumnFeatures(Analysis analysis) {
    this.analysis = analysis;
    this.schema = analysis.index().schema();
    this.endOfSelection = Cues.endOfSelection(analysis);
    for (Alignment alignment : analysis.columns().values()) {
      best = Math.max(best, alignment.value());
      for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
        bestAt.merge(at, alignment.value(), Math::max);
      }
    }
  }

  /** The features of a column in a role, perhaps with a value. */
  FeatureVector of(ColumnRef column, Role role, @Nullable Figure figure, boolean named) {
    FeatureVector vector = new FeatureVector(named);
    role(vector, role);
    if (named) {
      beside(vector, column, figure);
    } else {
      Map<ColumnRef, float[]> known =
          figure == null ? alone : withFigures.computeIfAbsent(figure, any -> new HashMap<>());
      vector.addAll(known.computeIfAbsent(column, each -> beside(each, figure)));
    }
    return vector;
  }

  /**
   * The same without names, in an array that the next call writes over: hundreds of columns are
   * looked at for each question.
   */
  float[] values(ColumnRef column, Role role, @Nullable Figure figure) {
    Map<ColumnRef, float[]> known =
        figure == null ? alone : withFigures.computeIfAbsent(figure, any -> new HashMap<>());
    float[] beside = known.computeIfAbsent(column, each -> beside(each, figure));
    if (!role.equals(lastRole)) {
      FeatureVector vector = new FeatureVector(false);
      role(vector, role);
      roleValues = vector.values();
      lastRole = role;
    }
    if (row.length != roleValues.length + beside.length) {
      row = new float[roleValues.length + beside.length];
    }
    System.arraycopy(roleValues, 0, row, 0, roleValues.length);
    System.arraycopy(beside, 0, row, roleValues.length, beside.length);
    return row;
  }

  private float[] beside(ColumnRef column, @Nullable Figure figure) {
    FeatureVector vector = new FeatureVector(false);
    beside(vector, column, figure);
    return vector.values();
  }

  /** What does not depend on the role. */
  private void beside(FeatureVector vector, ColumnRef column, @Nullable Figure figure) {
    Alignment alignment = analysis.column(column);
    Alignment table = analysis.table(column.table());
    link(vector, "column", alignment);
    link(vector, "table", table);
    rivals(vector, column, alignment);
    int position = alignment.found() ? alignment.first() : table.first();
    vector.add(
        "apart",
        alignment.found() && table.found() ? alignment.first() - table.first() : Float.NaN);
    nature(vector, column);
    adjective(vector, column);
    figure(vector, column, alignment, table, figure);
    cues(vector, position);
  }

  /** The features of a table in a role. */
  FeatureVector of(String table, Role role, boolean named) {
    FeatureVector vector = new FeatureVector(named);
    role(vector, role);
    Alignment alignment = analysis.table(table);
    link(vector, "column", Alignment.NONE);
    link(vector, "table", alignment);
    double rivals = 0;
    for (Alignment other : analysis.tables().values()) {
      rivals += other.value() > alignment.value() + 1e-9 ? 1 : 0;
    }
    vector.add("rivals better", rivals);
    Table known = schema.table(table);
    vector.add("columns", known.columns().size());
    vector.add("rows", Math.log1p((double) known.rowCount()));
    vector.add("keys out", analysis.index().joins().neighbours(table).size());
    double columnsFound = 0;
    for (ColumnRef column : schema.columns(table)) {
      columnsFound = Math.max(columnsFound, analysis.column(column).value());
    }
    vector.add("best column", columnsFound);
    cues(vector, alignment.first());
    return vector;
  }

  private static void role(FeatureVector vector, Role role) {
    vector.oneOf("use", USES, role.use());
    vector.oneOf("aggregate", AGGREGATES, role.aggregate());
    vector.oneOf("block", BLOCKS, role.block());
    vector.add("descending", role.descending());
    vector.add("limited", role.limited());
    vector.add("index", role.index());
    vector.add("count", role.count());
  }

  private void link(FeatureVector vector, String what, Alignment alignment) {
    vector.add(what, "coverage", alignment.coverage());
    vector.add(what, "exact", alignment.exact());
    vector.add(what, "matched", alignment.matched());
    vector.add(what, "words", alignment.words());
    vector.add(what, "head", alignment.head());
    vector.add(what, "rarity", alignment.rarity());
    vector.add(
        what,
        "position",
        alignment.found() ? alignment.first() / (double) analysis.size() : Float.NaN);
    vector.add(what, "selected", alignment.found() && alignment.first() < endOfSelection);
  }

  private void rivals(FeatureVector vector, ColumnRef column, Alignment alignment) {
    int better = 0;
    int equal = 0;
    int betterInTable = 0;
    for (Map.Entry<ColumnRef, Alignment> other : analysis.columns().entrySet()) {
      Alignment rival = other.getValue();
      boolean overlaps =
          rival.found() && rival.first() < alignment.end() && alignment.first() < rival.end();
      if (overlaps && !other.getKey().equals(column)) {
        better += rival.value() > alignment.value() + 1e-9 ? 1 : 0;
        equal += Math.abs(rival.value() - alignment.value()) <= 1e-9 ? 1 : 0;
      }
      boolean same = other.getKey().table().equals(column.table());
      betterInTable += same && rival.value() > alignment.value() + 1e-9 ? 1 : 0;
    }
    vector.add("rivals better", alignment.found() ? better : Float.NaN);
    vector.add("rivals equal", alignment.found() ? equal : Float.NaN);
    vector.add("better in table", betterInTable);
    vector.add("behind best", best - alignment.value());
    double here = 0;
    for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
      here = Math.max(here, bestAt.getOrDefault(at, 0.0));
    }
    vector.add("behind best here", here - alignment.value());
    double tableBest = 0;
    for (Alignment table : analysis.tables().values()) {
      tableBest = Math.max(tableBest, table.value());
    }
    vector.add("table behind best", tableBest - analysis.table(column.table()).value());
  }

  private void nature(FeatureVector vector, ColumnRef ref) {
    Column column = schema.column(ref);
    vector.oneOf("role", ROLES, schema.role(ref));
    vector.add("numeric", schema.numeric(ref));
    vector.add("text", column.type() == ColumnType.TEXT);
    vector.add("key", schema.primaryKey(ref.table()).contains(ref));
    vector.add("foreign", analysis.index().foreign(ref));
    vector.add("label", analysis.index().label(ref));
    Table table = schema.table(ref.table());
    vector.add("ordinal", table.columns().indexOf(column));
    vector.add("columns", table.columns().size());
    vector.add("rows", Math.log1p((double) table.rowCount()));
    Profile profile = column.profile();
    double rows = profile == null ? 0 : Math.max(1, profile.rows());
    vector.add("distinct", profile == null ? Float.NaN : profile.distinct() / rows);
    vector.add("nulls", profile == null ? Float.NaN : profile.nullShare());
  }

  private void adjective(FeatureVector vector, ColumnRef column) {
    Adjectives.Found found = analysis.adjectives().of(column);
    vector.add("adjective", found.strength());
    vector.add("adjective most", found.strength() > 0 ? (found.most() ? 1 : 0) : Float.NaN);
    vector.add(
        "adjective comparative", found.strength() > 0 ? (found.comparative() ? 1 : 0) : Float.NaN);
  }

  private void figure(
      FeatureVector vector,
      ColumnRef column,
      Alignment alignment,
      Alignment table,
      @Nullable Figure figure) {
    Figure.Found found = figure == null ? null : figure.columns().get(column);
    vector.oneOf("figure", FIGURES, figure == null ? null : figure.kind());
    vector.add("figure quality", found == null ? 0 : found.quality());
    vector.add("figure tokens", figure == null ? 0 : figure.end() - figure.first());
    vector.add("figure columns", figure == null ? 0 : figure.columns().size());
    vector.add(
        "figure behind column",
        figure == null || !alignment.found() ? Float.NaN : figure.first() - alignment.end());
    vector.add(
        "figure behind table",
        figure == null || !table.found() ? Float.NaN : figure.first() - table.end());
    vector.add(
        "figure on column",
        figure != null
            && alignment.found()
            && alignment.first() < figure.end()
            && figure.first() < alignment.end());
    vector.oneOf("operator", OPERATORS, figure == null ? null : figure.operator());
    vector.add("in range", inRange(column, figure));
    vector.add(
        "figure position", figure == null ? Float.NaN : figure.first() / (double) analysis.size());
    boolean year =
        figure != null
            && figure.number() instanceof BigDecimal number
            && number.scale() <= 0
            && number.intValue() >= 1500
            && number.intValue() <= 2100;
    vector.add("year", year);
    vector.add("any value", anyValue(column));
  }

  private double anyValue(ColumnRef column) {
    double any = 0;
    for (Figure figure : analysis.figures()) {
      Figure.Found found = figure.columns().get(column);
      any = Math.max(any, found == null ? 0 : found.quality());
    }
    return any;
  }

  private double inRange(ColumnRef column, @Nullable Figure figure) {
    Profile profile = schema.column(column).profile();
    if (figure == null || figure.number() == null || profile == null || !schema.numeric(column)) {
      return Float.NaN;
    }
    try {
      double least = Double.parseDouble(profile.minimum());
      double greatest = Double.parseDouble(profile.maximum());
      double number = figure.number().doubleValue();
      return number < least ? -1 : number > greatest ? 1 : 0;
    } catch (NumberFormatException | NullPointerException e) {
      return Float.NaN;
    }
  }

  private void cues(FeatureVector vector, int position) {
    int group = 0;
    for (var kinds : Cues.GROUPS) {
      vector.add(
          "cue before", group, position < 0 ? Float.NaN : Cues.before(analysis, kinds, position));
      vector.add(
          "cue behind", group, position < 0 ? Float.NaN : Cues.behind(analysis, kinds, position));
      group++;
    }
  }
}
