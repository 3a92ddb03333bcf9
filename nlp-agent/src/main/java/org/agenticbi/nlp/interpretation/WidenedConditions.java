package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "for all regions", "every store again" behind a question about one of them -> the condition on
 * them goes.
 */
final class WidenedConditions {

  private static final Set<String> ALL =
      Set.of(
          "all",
          "every",
          "any",
          "for all",
          "for every",
          "across all",
          "all the",
          "over all",
          "all of the");
  private static final String AGAIN = "again";

  private final Schema schema;
  private final List<Mention> mentions;

  WidenedConditions(Schema schema, List<Mention> mentions) {
    this.schema = schema;
    this.mentions = List.copyOf(mentions);
  }

  /** Whether all are wanted of what the question before had a condition on. */
  boolean said(List<Filter> before) {
    for (int at = 0; at + 1 < mentions.size(); at++) {
      if (ALL.contains(text(at))
          && mentions.get(at + 1) instanceof Mention.Name name
          && before.stream().anyMatch(each -> isConditionOn(name, each))) {
        return true;
      }
    }
    return false;
  }

  private boolean isConditionOn(Mention.Name name, Filter filter) {
    return filter instanceof Filter.Values values && names(name, values.column());
  }

  /** Drops the conditions of before that are on what all are wanted of. */
  void into(Draft draft, Draft said) {
    if (said.share) {
      return;
    }
    for (int at = 0; at + 1 < mentions.size(); at++) {
      if (ALL.contains(text(at)) && mentions.get(at + 1) instanceof Mention.Name name) {
        drop(draft, said, name, at + 1);
      }
    }
  }

  private void drop(Draft draft, Draft said, Mention.Name name, int at) {
    List<Filter> gone = draft.filters.stream().filter(each -> isConditionOn(name, each)).toList();
    if (gone.isEmpty() || said.filters.stream().anyMatch(gone::contains)) {
      return;
    }
    draft.filters.removeAll(gone);
    said.means(at, "of all " + name.text());
    if (mentions.size() > at + 1 && text(at + 1).equals(AGAIN)) {
      said.passedOver.remove(at + 1);
      said.means(at + 1, "as before");
    }
    List<Dimension> groups = new ArrayList<>(said.dimensions);
    groups.removeIf(group -> !isOf(group, gone));
    boolean others =
        !draft.dimensions.isEmpty()
            || draft.metrics.isEmpty()
            || said.dimensions.size() > groups.size();
    if (timesNamed(name) == 1 && others) {
      said.dimensions.removeAll(groups);
      said.outputs.removeIf(column -> gone.stream().anyMatch(each -> isOn(each, column)));
      said.subject = said.subject != null && canBe(name, said.subject) ? null : said.subject;
    }
  }

  private long timesNamed(Mention.Name name) {
    return mentions.stream()
        .filter(each ->
            each instanceof Mention.Name other
                && other
                    .candidates()
                    .getFirst()
                    .target()
                    .equals(name.candidates().getFirst().target()))
        .count();
  }

  /** A column is named by itself, or by the table that it is the name of. */
  private boolean names(Mention.Name name, ColumnRef column) {
    return name.candidates().stream()
        .map(Candidate::target)
        .anyMatch(target ->
            target.equals(new Target.ColumnTarget(column))
                || (target.equals(new Target.TableTarget(column.table()))
                    && schema.labels(column.table()).contains(column)));
  }

  private static boolean canBe(Mention.Name name, String table) {
    return name.candidates().stream()
        .map(Candidate::target)
        .anyMatch(new Target.TableTarget(table)::equals);
  }

  private static boolean isOf(Dimension group, List<Filter> gone) {
    return switch (group) {
      case Dimension.OfColumn column -> gone.stream().anyMatch(each -> isOn(each, column.column()));
      case Dimension.OfEntity entity ->
          gone.stream().anyMatch(each -> entity.table().equals(each.table()));
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          false;
    };
  }

  private static boolean isOn(Filter filter, ColumnRef column) {
    return filter instanceof Filter.Values values && values.column().equals(column);
  }

  private String text(int at) {
    return switch (mentions.get(at)) {
      case Mention.Cue cue -> cue.phrase();
      case Mention.Unknown unknown -> unknown.text().toLowerCase(Locale.ROOT);
      case Mention.Name _, Mention.Figure _, Mention.Quoted _, Mention.Time _ -> "";
    };
  }
}
