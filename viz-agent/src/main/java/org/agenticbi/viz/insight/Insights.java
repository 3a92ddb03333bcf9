package org.agenticbi.viz.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agenticbi.protocol.Insight;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;

/** Profile -> the facts most worth telling, at most five. */
public final class Insights {

  private static final int MOST = 5;
  private static final List<InsightRule> RULES =
      List.of(
          new ComparisonRule(),
          new TrendRule(),
          new SeriesRule(),
          new LeaderRule(),
          new GroupTotalRule(),
          new SignRule(),
          new CorrelationRule(),
          new ConcentrationRule(),
          new CellRule(),
          new LargestChangeRule(),
          new PeakRule(),
          new OutlierRule(),
          new MissingRule(),
          new TotalRule(),
          new SpreadRule());

  private Insights() {}

  /** Finds them; empty without a measure. */
  public static List<Insight> of(Profile profile) {
    Optional<Measure> measure = profile.leading();
    if (measure.isEmpty() || profile.rows() == 0) {
      return List.of();
    }
    Subject subject = new Subject(profile, measure.get());
    List<Finding> findings = new ArrayList<>();
    RULES.forEach(rule -> findings.addAll(rule.find(subject)));
    findings.sort(Comparator.comparingInt(finding -> -finding.weight()));
    return findings.stream()
        .limit(MOST)
        .map(finding ->
            new Insight(finding.kind(), Subject.begun(finding.sentence()), finding.numbers()))
        .toList();
  }
}
