package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.util.Objects;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.ValueShape;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** Tests of columns against the values of a question, as far as they make sense. */
final class FigureValues {

  private final Analysis analysis;
  private final Schema schema;

  FigureValues(Analysis analysis) {
    this.analysis = analysis;
    this.schema = analysis.index().schema();
  }

  /** The test of a column in a role against a value; null when it makes no sense. */
  @Nullable Choice test(ColumnRef column, Figure figure, int at, Role role) {
    return switch (role.use()) {
      case TEXT -> text(column, figure, at, role);
      case PATTERN -> pattern(column, figure, at, role);
      case AMOUNT -> amount(column, figure, at);
      case SELECT,
          ABSENCE,
          NESTED,
          GROUP,
          HAVING,
          ORDER,
          PARTNER,
          EVERYTHING,
          COUNTED,
          EXISTING,
          LIMIT ->
          null;
    };
  }

  private @Nullable Choice text(ColumnRef column, Figure figure, int at, Role role) {
    if (schema.numeric(column) || figure.kind() == Kind.NUMBER || figure.kind() == Kind.DATE) {
      return null;
    }
    Figure.Found found = figure.columns().get(column);
    if (found == null && figure.kind() == Kind.STORED) {
      return null;
    }
    boolean whole = found != null && found.quality() > 0.65;
    String value = found != null && whole ? found.value() : figure.text();
    Operator operator = role.descending() ? Operator.NOT_EQUAL : Operator.EQUAL;
    return new Choice(column, null, operator, new Restriction.Value(value), at, 0);
  }

  private @Nullable Choice pattern(ColumnRef column, Figure figure, int at, Role role) {
    if (schema.column(column).type() != ColumnType.TEXT || figure.kind() == Kind.DATE) {
      return null;
    }
    String text =
        figure.kind() == Kind.NUMBER ? analysis.tokens().get(figure.first()).text() : figure.text();
    String pattern = text.contains("%") ? text : around(text, figure);
    Operator operator = role.descending() ? Operator.NOT_LIKE : Operator.LIKE;
    return new Choice(column, null, operator, new Restriction.Value(pattern), at, 0);
  }

  private String around(String text, Figure figure) {
    if (near(CueKind.STARTS_WITH, figure)) {
      return text + "%";
    }
    return near(CueKind.ENDS_WITH, figure) ? "%" + text : "%" + text + "%";
  }

  private boolean near(CueKind kind, Figure figure) {
    return analysis.cues(kind).anyMatch(cue -> Math.abs(figure.first() - cue.end()) <= 4);
  }

  private @Nullable Choice amount(ColumnRef column, Figure figure, int at) {
    if (figure.kind() == Kind.DATE) {
      return date(column, figure, at);
    }
    if (figure.number() == null) {
      return null;
    }
    Figure.Found found = figure.columns().get(column);
    if (schema.numeric(column)) {
      return new Choice(column, null, figure.operator(), amount(figure), at, 0);
    }
    boolean compares =
        figure.operator() != Operator.EQUAL && figure.operator() != Operator.NOT_EQUAL;
    if (found != null && !compares) {
      return new Choice(
          column, null, figure.operator(), new Restriction.Value(found.value()), at, 0);
    }
    boolean possible = numbersAsText(column) || schema.role(column) == ColumnRole.TIME;
    return possible ? new Choice(column, null, figure.operator(), amount(figure), at, 0) : null;
  }

  private @Nullable Choice date(ColumnRef column, Figure figure, int at) {
    ColumnType type = schema.column(column).type();
    Profile profile = schema.column(column).profile();
    boolean typed = type == ColumnType.DATE || type == ColumnType.TIMESTAMP;
    boolean written = profile != null && profile.shapes().contains(ValueShape.ISO_DATE);
    if (!typed && !written) {
      return null;
    }
    Restriction.Operand operand =
        figure.lastDay() == null
            ? new Restriction.Value(figure.text())
            : new Restriction.Range(figure.text(), figure.lastDay());
    return new Choice(column, null, figure.operator(), operand, at, 0);
  }

  /** A number, or the two ends of a range. */
  static Restriction.Operand amount(Figure figure) {
    Object least = plain(Objects.requireNonNull(figure.number()));
    return figure.upper() == null
        ? new Restriction.Value(least)
        : new Restriction.Range(least, plain(figure.upper()));
  }

  private static Object plain(Number number) {
    BigDecimal exact = (BigDecimal) number;
    return exact.stripTrailingZeros().scale() <= 0 ? (Object) exact.longValue() : exact;
  }

  /** Whether a text column holds numbers. */
  boolean numbersAsText(ColumnRef ref) {
    Column column = schema.column(ref);
    Profile profile = column.profile();
    return column.type() == ColumnType.TEXT
        && profile != null
        && (profile.shapes().contains(ValueShape.NUMBER)
            || profile.shapes().contains(ValueShape.YEAR)
            || profile.shapes().contains(ValueShape.MONEY));
  }
}
