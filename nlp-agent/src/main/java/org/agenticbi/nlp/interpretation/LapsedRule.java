package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "ordered in 2023 but have not ordered this year", "bought in 2023 but nothing in 2024" -> what
 * was said to have happened in one time did not happen in the other.
 */
final class LapsedRule implements ReadingRule {

  private static final Set<String> NOTHING = Set.of("nothing", "none", "not any");
  private static final Set<String> BUT = Set.of("but", "and", "yet");
  private static final Set<String> NO_MORE =
      Set.of("anything", "again", "any", "more", "at", "all", "do", "so", "one", "once");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (draft.anchor() == null || draft.time.windows.isEmpty()) {
      return at;
    }
    int behind = behindDenial(question, at);
    int next = behind;
    while (next > at && NO_MORE.contains(SaidWords.at(question, next))) {
      next++;
    }
    int time = question.skipJoining(next);
    TimeWindow window = behind > at ? window(question, time) : null;
    if (window == null) {
      return at;
    }
    draft.time.excluded.add(window);
    draft.assume(window.label());
    SaidWords.mean(question, at, time + 1, "without any in " + window.label());
    return time + 1;
  }

  private static @Nullable TimeWindow window(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Time time
            && time.readings().getFirst() instanceof TimeMention.Window said
        ? said.window()
        : null;
  }

  /** The position behind "but nothing" or "have not ordered"; the same position without such. */
  private static int behindDenial(QuestionReader question, int at) {
    int next = BUT.contains(SaidWords.at(question, at)) ? at + 1 : at;
    boolean happened = !happenings(question).isEmpty();
    if (happened && NOTHING.contains(SaidWords.at(question, next))) {
      return next + 1;
    }
    DeniedVerb denied = next > at ? null : DeniedVerb.at(question, at).orElse(null);
    return denied != null && !denied.adjective() && same(question, denied)
        ? denied.end(question, false)
        : at;
  }

  /** Whether the verb tells of the rows that were already said to be there. */
  private static boolean same(QuestionReader question, DeniedVerb denied) {
    List<String> before = happenings(question);
    String anchor = question.draft().anchor();
    return question.tables(denied.position()).stream().anyMatch(before::contains)
        || (anchor != null
            && new VerbTables(question.schema())
                .of(anchor, denied.verb())
                .filter(before::contains)
                .isPresent());
  }

  /** The tables whose rows were said to be there, or measured. */
  private static List<String> happenings(QuestionReader question) {
    Draft draft = question.draft();
    if (!draft.events.isEmpty()) {
      return List.copyOf(draft.events);
    }
    boolean verb = draft.metrics.size() == 1 && draft.subject != null;
    return verb
        ? List.of(MetricTables.base(question.schema(), draft.metrics.getFirst()))
        : List.of();
  }
}
