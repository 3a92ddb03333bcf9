package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "orders by store with revenue over 10000", "revenue by category for categories with more than 300
 * orders": what is compared right behind a group is a number of the groups, and of none of the rows
 * that are counted in them.
 */
final class ComparedGroups {

  private static final Set<String> HAVING =
      Set.of("with", "having", "have", "has", "where", "that have", "which have", "had");
  private static final Set<String> ONLY = Set.of("for", "only", "just", "of");
  private static final int NEAR = 3;

  private ComparedGroups() {}

  /** Whether the comparison at a position is one of the groups named right before it. */
  static boolean before(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (draft.subject != null || draft.metrics.isEmpty() || draft.dimensions.isEmpty()) {
      return false;
    }
    int with = with(question, at);
    boolean groups =
        with > 0
            && question.mention(with - 1) instanceof Mention.Name name
            && draft.dimensions.stream().anyMatch(group -> named(group, name.candidates()));
    if (groups && draft.dimensions.size() > 1 && ONLY.contains(SaidWords.at(question, with - 2))) {
      draft.unsupported = "some of the groups, each divided further";
    }
    return groups;
  }

  /** "revenue by channel for customers with more than 10 orders": those it is of, named before. */
  static Optional<String> owners(QuestionReader question, int at, String rows) {
    Draft draft = question.draft();
    int with = draft.subject != null || draft.metrics.isEmpty() ? -1 : with(question, at);
    return with <= 0
        ? Optional.empty()
        : question.tables(with - 1).stream()
            .filter(draft.events::contains)
            .filter(table -> question.schema().joins().manyToOne(rows, table))
            .findFirst();
  }

  private static int with(QuestionReader question, int at) {
    for (int each = at - 1; each >= Math.max(1, at - NEAR); each--) {
      boolean having =
          HAVING.contains(SaidWords.at(question, each)) || question.cue(each, CueKind.CONDITION);
      if (having) {
        return each;
      }
    }
    return -1;
  }

  private static boolean named(Dimension group, List<Candidate> candidates) {
    return candidates.stream().anyMatch(each -> named(group, each.target()));
  }

  private static boolean named(Dimension group, @Nullable Target target) {
    return switch (group) {
      case Dimension.OfColumn column ->
          target instanceof Target.ColumnTarget named && named.column().equals(column.column());
      case Dimension.OfEntity entity ->
          target instanceof Target.TableTarget named && named.table().equals(entity.table());
      case Dimension.OfTime _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          false;
    };
  }
}
