package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "revenue per square metre by store" -> a measure divided by how big what it belongs to is, which
 * is summed once for each of them. What belongs to none of them does not count.
 */
final class AttributeRatioRule implements ReadingRule {

  private static final Set<String> PER = Set.of("per", "for each", "for every");
  private static final List<String> METRES =
      List.of(
          "square metre",
          "square metres",
          "square meter",
          "square meters",
          "sq m",
          "sq metre",
          "sq meter",
          "sqm",
          "m2",
          "floor area",
          "floor space",
          "area");
  private static final List<String> FEET =
      List.of(
          "square foot",
          "square feet",
          "sq ft",
          "sq foot",
          "sqft",
          "ft2",
          "floor area",
          "floor space",
          "area");
  private static final Set<String> OF_METRES =
      Set.of("sqm", "m2", "metres", "meters", "metre", "meter", "qm", "m");
  private static final Set<String> OF_FEET = Set.of("sqft", "ft2", "feet", "foot", "ft");
  private static final Set<String> OF_AREA = Set.of("area", "space", "sq", "square");
  private static final Set<String> SIZES =
      Set.of(
          "employees",
          "employee",
          "staff",
          "headcount",
          "fte",
          "seats",
          "seat",
          "rooms",
          "room",
          "beds",
          "bed",
          "capacity",
          "tables",
          "checkouts",
          "desks",
          "population",
          "inhabitants",
          "area",
          "sqm",
          "sqft",
          "shelves");

  /** A size of what rows belong to, and the position behind its words. */
  private record Size(ColumnRef column, int end) {}

  /** How many people work in what rows belong to. */
  private static final Set<String> HEADS =
      Set.of("employees", "staff", "headcount", "headcnt", "heads", "fte", "ftes");

  @Override
  public int read(QuestionReader question, int at) {
    Measure whole = whole(question.draft());
    boolean per = question.cue(at) != null && PER.contains(SaidWords.at(question, at));
    if (!per || whole == null || !(question.mention(at - 1) instanceof Mention.Name)) {
      return at;
    }
    Optional<Size> size = byUnit(question, at + 1, whole).or(() -> named(question, at + 1, whole));
    return size.isEmpty() ? at : divide(question, at, whole, size.get());
  }

  /** "opex per head by department", where departments say how many people they have. */
  static int perHead(QuestionReader question, int at, int end) {
    Measure whole = whole(question.draft());
    if (whole == null) {
      return at;
    }
    List<ColumnRef> heads =
        sizes(question.schema(), whole).stream()
            .filter(column -> ColumnWords.of(column).stream().anyMatch(HEADS::contains))
            .toList();
    return heads.size() == 1 ? divide(question, at, whole, new Size(heads.getFirst(), end)) : at;
  }

  private static int divide(QuestionReader question, int at, Measure whole, Size size) {
    if (whole.semiAdditive()) {
      question.draft().unsupported = whole.label() + " per " + SaidWords.at(question, at + 1);
      return at + 1;
    }
    ColumnRef column = size.column();
    Measure ratio = of(question.schema(), whole, column);
    MeasureRatioRule.replace(
        question.draft(), new Metric.ModelMeasure(whole), new Metric.ModelMeasure(ratio));
    String meaning = "divided by " + question.schema().columnName(column);
    SaidWords.mean(question, at, size.end(), meaning);
    return size.end();
  }

  private static @Nullable Measure whole(Draft draft) {
    if (draft.lastMetric instanceof Metric.ModelMeasure measure) {
      return measure.measure();
    }
    boolean ranked = draft.lastMetric == null && draft.metrics.isEmpty();
    return ranked && draft.ranking.metric instanceof Metric.ModelMeasure measure
        ? measure.measure()
        : null;
  }

  private static Optional<Size> byUnit(QuestionReader question, int at, Measure whole) {
    int metres = SaidWords.behindAny(question, at, METRES);
    int feet = SaidWords.behindAny(question, at, FEET);
    int end = Math.max(metres, feet);
    if (end < 0) {
      return Optional.empty();
    }
    List<ColumnRef> found =
        sizes(question.schema(), whole).stream()
            .filter(column -> area(column, metres == end, feet == end))
            .toList();
    return found.size() == 1 ? Optional.of(new Size(found.getFirst(), end)) : Optional.empty();
  }

  private static boolean area(ColumnRef column, boolean metres, boolean feet) {
    List<String> words = ColumnWords.of(column);
    boolean inMetres = words.stream().anyMatch(OF_METRES::contains);
    boolean inFeet = words.stream().anyMatch(OF_FEET::contains);
    boolean plain = !inMetres && !inFeet && words.stream().anyMatch(OF_AREA::contains);
    return plain || (metres && inMetres) || (feet && inFeet);
  }

  private static Optional<Size> named(QuestionReader question, int at, Measure whole) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    List<ColumnRef> sizes = sizes(question.schema(), whole);
    return name.candidates().stream()
        .map(each -> each.target())
        .filter(Target.ColumnTarget.class::isInstance)
        .map(target -> ((Target.ColumnTarget) target).column())
        .filter(sizes::contains)
        .filter(column -> ColumnWords.of(column).stream().anyMatch(SIZES::contains))
        .findFirst()
        .map(column -> new Size(column, at + 1));
  }

  /** The quantities of the tables that each row of the measure belongs to one row of. */
  private static List<ColumnRef> sizes(Schema schema, Measure whole) {
    List<ColumnRef> sizes = new ArrayList<>();
    for (Table table : schema.tables()) {
      boolean above =
          !table.name().equals(whole.table())
              && schema.joins().manyToOne(whole.table(), table.name());
      if (above) {
        schema.columns(table.name()).stream().filter(schema::quantity).forEach(sizes::add);
      }
    }
    return sizes;
  }

  private static Measure of(Schema schema, Measure whole, ColumnRef column) {
    MeasureExpression size =
        new MeasureExpression.Aggregated(
            AggregateKind.SUM,
            new RowExpression.ColumnValue(column.table(), column.column()),
            false,
            List.of());
    List<RowCondition> present = present(schema, whole.table(), column.table());
    String per = schema.columnName(column);
    return new Measure(
        whole.name() + "_per_" + column.column(),
        whole.label() + " per " + per,
        whole.description(),
        List.of(),
        whole.table(),
        new MeasureExpression.Calculated(with(whole.expression(), present), '/', size),
        null,
        null,
        null,
        whole.timeColumn());
  }

  /** The keys on the way that must be there. */
  private static List<RowCondition> present(Schema schema, String from, String to) {
    List<RowCondition> present = new ArrayList<>();
    for (JoinEdge step :
        schema.joins().path(from, to).map(path -> path.edges()).orElse(List.of())) {
      for (String key : step.parentColumns()) {
        Profile profile = schema.column(new ColumnRef(step.parent(), key)).profile();
        if (profile != null && profile.nullShare() > 0) {
          present.add(new RowCondition(step.parent(), key, true, List.of()));
        }
      }
    }
    return present;
  }

  private static MeasureExpression with(MeasureExpression expression, List<RowCondition> present) {
    return switch (expression) {
      case MeasureExpression.Constant constant -> constant;
      case MeasureExpression.Calculated calculated ->
          new MeasureExpression.Calculated(
              with(calculated.left(), present),
              calculated.operator(),
              with(calculated.right(), present));
      case MeasureExpression.Aggregated aggregated -> {
        List<RowCondition> all = new ArrayList<>(aggregated.filters());
        all.addAll(present);
        yield new MeasureExpression.Aggregated(
            aggregated.aggregate(), aggregated.row(), aggregated.distinct(), all);
      }
    };
  }
}
