package org.agenticbi.nlp.interpretation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the condition that makes the part in "what percentage of orders were cancelled": what is
 * said of the rows behind a verb, not what they are of.
 */
final class PartOfWhole {

  private static final Set<String> AMONG =
      Set.of("among", "amongst", "within", "in", "of", "of all", "of the");

  private static final Set<String> ALL = Set.of("all", "total", "every");
  private static final Set<String> AS_OF_NOW =
      Set.of("still", "currently", "already", "now", "yet");

  private final Map<Filter, Integer> positions = new HashMap<>();

  /** Notes at which mention the filters of a draft came up. */
  void note(Draft draft, int position) {
    draft.filters.forEach(filter -> positions.putIfAbsent(filter, position));
  }

  /** Writes the part into the draft of a question that asks for a share. */
  void complete(QuestionReader question) {
    Draft draft = question.draft();
    int share = share(question);
    if (!draft.share || share < 0) {
      return;
    }
    int rows = rows(question, share);
    List<Filter> behind =
        draft.filters.stream().filter(filter -> position(filter) > share).toList();
    if (draft.part == null && share > 0) {
      draft.part =
          draft.filters.stream()
              .filter(filter -> position(filter) == share - 1)
              .findFirst()
              .orElse(null);
    }
    if (draft.part == null) {
      draft.part =
          behind.stream()
              .filter(filter -> among(question, share, position(filter), rows))
              .findFirst()
              .or(() ->
                  behind.stream()
                      .filter(filter -> said(question, position(filter)) || given(filter, rows))
                      .findFirst())
              .orElse(null);
    }
    if (draft.part == null) {
      draft.part = owner(question, share);
    }
    if (draft.part == null) {
      draft.partOrGroups =
          behind.stream()
              .filter(filter -> position(filter) < rows || (rows < 0 && becameOfRows(filter)))
              .filter(filter -> !ofAll(question, share, position(filter)))
              .findFirst()
              .orElse(null);
    }
  }

  /** "Acme's share of revenue by year": of what belongs to that one. */
  private @Nullable Filter owner(QuestionReader question, int share) {
    boolean owns = SaidWords.at(question, share - 1).equals("'s");
    return owns
        ? question.draft().filters.stream()
            .filter(filter ->
                position(filter) == share - 2
                    && filter instanceof Filter.Values values
                    && !values.negated())
            .findFirst()
            .orElse(null)
        : null;
  }

  /** "share of no-shows per specialty": rows that are called by what became of them. */
  private static boolean becameOfRows(Filter filter) {
    return filter instanceof Filter.Flag
        || (filter instanceof Filter.Values values && RateRule.state(values.column()));
  }

  /** "share of all no-shows per specialty" divides the no-shows among the groups. */
  private static boolean ofAll(QuestionReader question, int share, int position) {
    for (int at = share; at < position; at++) {
      if (ALL.contains(SaidWords.at(question, at).replaceFirst(".* ", ""))) {
        return true;
      }
    }
    return false;
  }

  /** "orders with a promotion": what the rows have was said behind them. */
  private boolean given(Filter filter, int rows) {
    return filter instanceof Filter.Missing missing
        && missing.negated()
        && rows >= 0
        && position(filter) > rows;
  }

  /** "share of contractors among active employees": what is said first is the part. */
  private static boolean among(QuestionReader question, int share, int at, int rows) {
    return question.skipJoining(share + 1) == at
        && AMONG.contains(SaidWords.at(question, at + 1))
        && rows > at + 1;
  }

  private int position(Filter filter) {
    return positions.getOrDefault(filter, -1);
  }

  private static int share(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.cue(at, CueKind.SHARE)) {
        return at;
      }
    }
    return -1;
  }

  /** Where the rows are named of which a share is asked for. */
  private static int rows(QuestionReader question, int share) {
    for (int at = share + 1; at < question.size(); at++) {
      if (question.isChosen(at, Target.TableTarget.class)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a verb comes before, over other conditions of the same list. */
  private static boolean said(QuestionReader question, int position) {
    int at = position - 1;
    while (question.cue(at, CueKind.OR, CueKind.NOT, CueKind.NONE)
        || (question.cue(at + 1, CueKind.OR) && at >= 0)
        || AS_OF_NOW.contains(SaidWords.at(question, at))
        || passes(question, at)) {
      at--;
    }
    return question.cue(at, CueKind.EQUAL, CueKind.CONDITION)
        || question.cue(position, CueKind.NOT, CueKind.NONE, CueKind.MISSING)
        || (question.isBest(at, Target.TableTarget.class) && behindRows(question, at, position));
  }

  /** "tickets still open": words of time alone may stand between. */
  private static boolean behindRows(QuestionReader question, int rows, int position) {
    return IntStream.range(rows + 1, position)
        .allMatch(each -> AS_OF_NOW.contains(SaidWords.at(question, each)));
  }

  /** "were ever", "were from": words that stand between the verb and what is said. */
  private static boolean passes(QuestionReader question, int at) {
    boolean preposition = question.cue(at, CueKind.PREPOSITION);
    return preposition && question.cue(at - 1, CueKind.EQUAL, CueKind.PREPOSITION);
  }
}
