package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** What may fill the places of forms for one question, best first. */
final class SlotChoices {

  private static final int MOST = 12;

  private final Analysis analysis;
  private final Schema schema;
  private final @Nullable Models models;
  private final ColumnFeatures features;
  private final FigureValues values;
  private final Map<OpenSlot, List<Choice>> known = new HashMap<>();

  SlotChoices(Analysis analysis, @Nullable Models models) {
    this.analysis = analysis;
    this.schema = analysis.index().schema();
    this.models = models;
    this.features = new ColumnFeatures(analysis);
    this.values = new FigureValues(analysis);
  }

  List<Choice> of(OpenSlot slot) {
    return known.computeIfAbsent(slot, this::compute);
  }

  private List<Choice> compute(OpenSlot slot) {
    return switch (slot.kind()) {
      case COLUMN -> best(logarithms(best(columns(slot.role()))));
      case TEST -> best(logarithms(best(tests(slot.role()))));
      case AMOUNT -> best(amounts());
      case LIMIT -> best(limits());
      case TABLE -> best(logarithms(best(tables(slot.role()))));
    };
  }

  private static List<Choice> best(List<Choice> all) {
    double best = all.stream().mapToDouble(Choice::score).max().orElse(0);
    return all.stream()
        .sorted(Comparator.comparingDouble(Choice::score).reversed())
        .limit(MOST)
        .map(choice -> choice.behind(best))
        .toList();
  }

  /** Logarithms of chances for margins; only of what is kept, because they take their time. */
  private static List<Choice> logarithms(List<Choice> margins) {
    return margins.stream().map(choice -> choice.scored(logistic(choice.score()))).toList();
  }

  private List<Choice> columns(Role role) {
    List<Choice> choices = new ArrayList<>();
    for (ColumnRef column : analysis.columns().keySet()) {
      if (fits(column, role)) {
        choices.add(Choice.of(column, score(column, role, null)));
      }
    }
    return choices;
  }

  /** Sums and means are of numbers that mean something. */
  boolean fits(ColumnRef column, Role role) {
    boolean computed =
        role.aggregate() == AggregateKind.SUM || role.aggregate() == AggregateKind.AVERAGE;
    if (!computed) {
      return true;
    }
    boolean key =
        schema.primaryKey(column.table()).contains(column) || analysis.index().foreign(column);
    return !key && (schema.numeric(column) || values.numbersAsText(column));
  }

  private double score(ColumnRef column, Role role, @Nullable Figure figure) {
    return Objects.requireNonNull(models).columns().score(features.values(column, role, figure));
  }

  static double logistic(double margin) {
    return margin > 0 ? -Math.log1p(Math.exp(-margin)) : margin - Math.log1p(Math.exp(margin));
  }

  /** Columns with values, without their scores. */
  List<Choice> unscoredTests(Role role) {
    List<Choice> choices = new ArrayList<>();
    for (int at = 0; at < analysis.figures().size(); at++) {
      Figure figure = analysis.figures().get(at);
      for (ColumnRef column : analysis.columns().keySet()) {
        Choice choice = values.test(column, figure, at, role);
        if (choice != null) {
          choices.add(choice);
        }
      }
    }
    return choices;
  }

  private List<Choice> tests(Role role) {
    List<Choice> choices = new ArrayList<>();
    for (Choice choice : unscoredTests(role)) {
      Figure figure = analysis.figures().get(choice.figure());
      ColumnRef column = Objects.requireNonNull(choice.column());
      double score = score(column, role, figure);
      choices.add(
          new Choice(column, null, choice.operator(), choice.operand(), choice.figure(), score));
    }
    return choices;
  }

  private List<Choice> amounts() {
    List<Choice> choices = new ArrayList<>();
    for (int at = 0; at < analysis.figures().size(); at++) {
      Figure figure = analysis.figures().get(at);
      if (figure.number() != null) {
        double bias = figure.operator() == Operator.EQUAL ? -1 : 0;
        choices.add(
            new Choice(null, null, figure.operator(), FigureValues.amount(figure), at, bias));
      }
    }
    choices.add(new Choice(null, null, Operator.GREATER, new Restriction.Value(1L), -1, -3));
    return choices;
  }

  private List<Choice> limits() {
    List<Choice> choices = new ArrayList<>();
    for (int at = 0; at < analysis.figures().size(); at++) {
      Figure figure = analysis.figures().get(at);
      boolean whole =
          figure.number() instanceof BigDecimal number
              && number.stripTrailingZeros().scale() <= 0
              && number.compareTo(BigDecimal.ONE) > 0
              && number.compareTo(BigDecimal.valueOf(1000)) <= 0;
      if (whole) {
        double bias = figure.operator() == Operator.EQUAL ? -0.1 : -2;
        Restriction.Value value =
            new Restriction.Value(Objects.requireNonNull(figure.number()).longValue());
        choices.add(new Choice(null, null, Operator.EQUAL, value, at, bias));
      }
    }
    return choices;
  }

  private List<Choice> tables(Role role) {
    List<Choice> choices = new ArrayList<>();
    for (String table : analysis.tables().keySet()) {
      double score =
          Objects.requireNonNull(models).tables().score(features.of(table, role, false).values());
      choices.add(Choice.of(table, score));
    }
    return choices;
  }

  ColumnFeatures features() {
    return features;
  }
}
