package org.agenticbi.nlp.interpretation;

import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "how did we do last month", "how was Q2", "how did the stores do" -> by what is asked back. */
final class CourseRule implements ReadingRule {

  private static final Pattern HOW =
      Pattern.compile("how|how (did|has|have|is|are|was|were|'s)( we| it| our)?|how's");
  private static final Set<String> VERBS =
      Set.of("do", "done", "go", "going", "gone", "fare", "fared", "look", "looking", "been");
  private static final Set<String> BE = Set.of("was", "were", "is", "are");
  private static final Set<CueKind> SAYS_OF_WHAT =
      Set.of(
          CueKind.COUNT,
          CueKind.SUM,
          CueKind.AVERAGE,
          CueKind.GROWTH,
          CueKind.TREND,
          CueKind.SHARE,
          CueKind.COMPARISON,
          CueKind.MOST,
          CueKind.LEAST);

  @Override
  public int read(QuestionReader question, int at) {
    if (at != 0 || !HOW.matcher(SaidWords.at(question, 0)).matches()) {
      return at;
    }
    boolean time = false;
    boolean be = BE.contains(SaidWords.at(question, 1)) || SaidWords.at(question, 0).contains(" ");
    int verb = -1;
    boolean things = false;
    boolean judged = false;
    for (int each = 1; each < question.size(); each++) {
      if (saysOfWhat(question, each)) {
        return at;
      }
      verb = VERBS.contains(SaidWords.at(question, each)) ? each : verb;
      time |= question.mention(each) instanceof Mention.Time;
      judged |= question.cue(each, CueKind.VAGUE_QUALITY);
      things |= question.mention(each) instanceof Mention.Name;
    }
    if (judged) {
      question.draft().means(0, "open what it means");
      return at + 1;
    }
    if (verb < 0 && !(be && time && !things)) {
      return at;
    }
    Draft draft = question.draft();
    draft.vague =
        SaidWords.at(question, 0) + (verb < 0 ? "" : " … " + SaidWords.at(question, verb));
    if (verb >= 0) {
      draft.readAhead(verb, verb + 1, "open what it means");
    }
    draft.means(0, "open what it means");
    return at + 1;
  }

  private static boolean saysOfWhat(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    boolean number =
        question.isBest(at, Target.MeasureTarget.class)
            || question.isBest(at, Target.ColumnTarget.class);
    boolean unknown = question.mention(at) instanceof Mention.Unknown said && said.content();
    return number
        || (unknown && !VERBS.contains(SaidWords.at(question, at)))
        || (cue != null && SAYS_OF_WHAT.contains(cue.kind()));
  }
}
