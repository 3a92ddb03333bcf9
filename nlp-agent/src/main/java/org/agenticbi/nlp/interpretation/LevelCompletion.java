package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.Hierarchy;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Decides which rows are meant by groups of a table whose rows lie below each other.
 *
 * <p>"By category" are the categories at the top, unless one is named: "Electrical by category"
 * asks what is below it. Where several are named they are the groups. Departments and accounts are
 * each a group by itself, unless the question says that they are summed up.
 */
final class LevelCompletion {

  private final Schema schema;
  private final Map<String, Level> said;

  LevelCompletion(Schema schema, Map<String, Level> said) {
    this.schema = schema;
    this.said = said;
  }

  Interpretation complete(Interpretation listed) {
    Interpretation asked = grouped(listed);
    boolean none =
        said.isEmpty()
            && asked.dimensions().stream().allMatch(each -> hierarchy(each).isEmpty())
            && asked.metrics().stream()
                .noneMatch(each ->
                    each instanceof Metric.OverGroups over && hierarchy(over.each()).isPresent());
    if (none) {
      return asked;
    }
    Set<Dimension> dimensions = new LinkedHashSet<>();
    asked.dimensions().forEach(each -> dimensions.add(levelled(each, asked)));
    return new Interpretation(
        asked.subject(),
        asked.outputs(),
        asked.distinct(),
        asked.metrics().stream().map(each -> levelled(each, asked)).toList(),
        List.copyOf(dimensions),
        filters(asked),
        asked.having(),
        ranking(asked),
        asked.share(),
        asked.shareOf(),
        asked.comparison(),
        asked.cumulative(),
        asked.movingRows(),
        asked.chart(),
        asked.average(),
        asked.above(),
        asked.shareWithin());
  }

  /** "categories with revenue above 1000": what is below each counts, so they are groups. */
  private Interpretation grouped(Interpretation asked) {
    String subject = asked.subject();
    boolean classes =
        subject != null
            && schema.hierarchy(subject).filter(Hierarchy::classes).isPresent()
            && !said.containsKey(subject);
    List<Filter.MetricCondition> conditions =
        asked.filters().stream()
            .filter(Filter.MetricCondition.class::isInstance)
            .map(Filter.MetricCondition.class::cast)
            .filter(each -> each.table().equals(subject) && each.to() == null)
            .toList();
    boolean plain = asked.metrics().isEmpty() && asked.dimensions().isEmpty();
    if (!classes || !plain || subject == null || conditions.size() != 1) {
      return asked;
    }
    Filter.MetricCondition condition = conditions.getFirst();
    List<Filter> filters = new ArrayList<>(asked.filters());
    filters.remove(condition);
    filters.addAll(condition.inner());
    return new Interpretation(
        null,
        List.of(),
        false,
        List.of(condition.metric()),
        List.of(new Dimension.OfEntity(subject)),
        filters,
        List.of(
            new Filter.MetricCondition(
                condition.table(),
                condition.metric(),
                condition.comparator(),
                condition.value(),
                null,
                List.of())),
        asked.ranking(),
        false,
        null,
        asked.comparison(),
        false,
        null,
        asked.chart());
  }

  private Optional<Hierarchy> hierarchy(Dimension dimension) {
    return switch (dimension) {
      case Dimension.OfEntity entity ->
          schema
              .hierarchy(entity.table())
              .filter(
                  each -> entity.shown().isEmpty() || entity.shown().equals(List.of(each.name())));
      case Dimension.OfColumn column -> schema.hierarchy(column.column());
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          Optional.empty();
    };
  }

  private Dimension levelled(Dimension dimension, Interpretation asked) {
    Hierarchy hierarchy = hierarchy(dimension).orElse(null);
    if (hierarchy == null) {
      return dimension;
    }
    Dimension.OfEntity entity = new Dimension.OfEntity(hierarchy.table());
    if (dimension instanceof Dimension.OfEntity each && !(each.level() instanceof Level.Unsaid)) {
      return entity.at(each.level());
    }
    if (asked.dimensions().contains(entity.at(new Level.Own()))) {
      return entity.at(new Level.Above(List.of()));
    }
    Level now = said.get(hierarchy.table());
    return entity.at(now == null ? usual(hierarchy, asked) : now);
  }

  private Level usual(Hierarchy hierarchy, Interpretation asked) {
    List<String> named = new ArrayList<>();
    for (Filter filter : asked.filters()) {
      if (filter instanceof Filter.Values values
          && values.column().equals(hierarchy.name())
          && !values.negated()) {
        named.addAll(values.values());
      }
    }
    boolean top = named.isEmpty() && hierarchy.classes();
    return top || named.size() > 1 ? new Level.Above(named) : new Level.Own();
  }

  private Metric levelled(Metric metric, Interpretation asked) {
    return metric instanceof Metric.OverGroups over
        ? over.over(levelled(over.each(), asked))
        : metric;
  }

  private @Nullable Ranking ranking(Interpretation asked) {
    Ranking ranking = asked.ranking();
    if (ranking == null) {
      return null;
    }
    Metric metric = ranking.metric();
    return new Ranking(
        metric == null ? null : levelled(metric, asked),
        ranking.column(),
        ranking.descending(),
        ranking.limit(),
        ranking.explicit(),
        ranking.within().stream().map(each -> levelled(each, asked)).toList(),
        ranking.ties(),
        ranking.of());
  }

  /** "the subcategories of Electrical", as a list, are without Electrical itself. */
  private List<Filter> filters(Interpretation asked) {
    List<Filter> filters = new ArrayList<>(asked.filters());
    said.forEach((table, level) -> {
      boolean listed = asked.metrics().isEmpty() && table.equals(asked.subject());
      boolean counted = asked.metrics().equals(List.of(new Metric.RowCount(table)));
      Hierarchy hierarchy = schema.hierarchy(table).orElse(null);
      if (hierarchy != null && (listed || counted)) {
        Filter below = new Filter.Missing(hierarchy.parent(), level instanceof Level.Own);
        if (!filters.contains(below)) {
          filters.add(below);
        }
      }
    });
    return filters;
  }
}
