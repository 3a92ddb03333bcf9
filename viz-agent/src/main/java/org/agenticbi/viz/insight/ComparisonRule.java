package org.agenticbi.viz.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.result.ColumnName;
import org.agenticbi.viz.table.Measure;

/**
 * A measure beside its value before, or its plan -> by how much it differs, of one row or in all.
 */
final class ComparisonRule implements InsightRule {

  private static final Set<String> BASES =
      Set.of(
          "previous",
          "prior",
          "before",
          "earlier",
          "last",
          "budget",
          "budgeted",
          "plan",
          "planned",
          "target",
          "ago");

  @Override
  public List<Finding> find(Subject subject) {
    List<Measure> amounts =
        subject.profile().measures().stream().filter(measure -> !measure.isChange()).toList();
    Optional<Measure> base = amounts.stream().filter(ComparisonRule::isBase).findFirst();
    Optional<Measure> now =
        amounts.stream()
            .filter(measure -> !isBase(measure))
            .filter(measure -> base.isPresent() && like(measure, base.get()))
            .findFirst();
    if (base.isEmpty() || now.isEmpty() || !comparable(subject, now.get(), base.get())) {
      return List.of();
    }
    return List.of(tell(now.get(), base.get(), subject.rows()));
  }

  private static boolean isBase(Measure measure) {
    return ColumnName.hasWord(measure.name(), BASES) || ColumnName.hasWord(measure.label(), BASES);
  }

  private static boolean like(Measure measure, Measure base) {
    return measure.style().sharesAxisWith(base.style());
  }

  private static boolean comparable(Subject subject, Measure now, Measure base) {
    boolean complete = now.missing() == 0 && base.missing() == 0;
    boolean adds =
        new Subject(subject.profile(), now).addsUp()
            && new Subject(subject.profile(), base).addsUp()
            && !subject.profile().isPartial();
    return complete && (subject.rows() == 1 || adds);
  }

  private static Finding tell(Measure now, Measure base, int rows) {
    double current = Arrays.stream(now.numbers()).sum();
    double compared = Arrays.stream(base.numbers()).sum();
    String direction = current > compared ? " above " : " below ";
    String difference =
        current == compared
            ? " equals "
            : " is " + ChangeWords.size(now, compared, current) + direction;
    String sentence =
        (rows == 1 ? "" : "In all, ")
            + now.label()
            + " ("
            + now.style().text(current)
            + ")"
            + difference
            + base.label()
            + " ("
            + base.style().text(compared)
            + ").";
    return new Finding("comparison", 95, sentence, Map.of("current", current, "base", compared));
  }
}
