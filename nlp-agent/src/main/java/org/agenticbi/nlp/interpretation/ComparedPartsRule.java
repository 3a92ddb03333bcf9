package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;

/**
 * ", giving both amounts and the change in percent", "with the difference", "and by how much"
 * behind two times that are set against each other -> nothing more: what both come to, the
 * difference and the growth are told of every comparison.
 */
final class ComparedPartsRule implements ReadingRule {

  private static final String LEAD =
      "(?:(?:and|,|also|please|giving|give|gives|showing|show|shows|with|including|include|plus"
          + "|together with|along with|along|together|as well as|listing|list|what is|what was"
          + "|how big is|how big was|me) ?)*";

  private static final String UNIT =
      "(?:percent|percentages?|%|euros?|dollars|pounds|absolute|relative|money|currency)"
          + "(?: terms| numbers| figures| amounts| points)?";

  private static final String IN_UNITS =
      "(?: ?(?:both )?in " + UNIT + "(?: ?(?:and|or|as well as|,) (?:in )?" + UNIT + ")*)?";

  private static final String BOTH =
      "(?:the |its |their )?(?:both|two) (?:the )?(?:amounts?|figures?|values?|numbers?|totals?"
          + "|years?|periods?|quarters?|months?|sides|times|sums)(?: side by side)?";

  private static final String APART =
      "(?:the |its |their |a )?(?:absolute |relative |percentage |percent |% |percentual )*"
          + "(?:and (?:absolute |relative |percentage |percent |% ))?"
          + "(?:differences?|changes?|deltas?|deviations?|growth(?: rate)?)"
          + IN_UNITS
          + "(?: between (?:the two|them|both|these|those|the two of them))?";

  private static final String BY =
      "by (?:what|which|how many) (?:percentage|percent|%)|by how much" + IN_UNITS;

  private static final String TWO_UNITS =
      "(?:both )?in " + UNIT + " ?(?:and|or|as well as|,) (?:in )?" + UNIT;

  private static final String PART =
      "(?:" + BOTH + IN_UNITS + "|" + APART + "|" + BY + "|" + TWO_UNITS + ")(?: please)?";

  private static final Pattern PARTS =
      Pattern.compile(
          "("
              + LEAD
              + PART
              + "(?: ?(?:,|and|, and|as well as) ?"
              + PART
              + ")*)(?: [.?!;].*| ,.*|)$");

  private static final Pattern DIFFERENCE = Pattern.compile("differen|change|delta|growth|\\bby ");

  @Override
  public int read(QuestionReader question, int at) {
    if (at == 0 || !compares(question)) {
      return at;
    }
    StringBuilder rest = new StringBuilder();
    int[] ends = new int[question.size() + 1];
    for (int next = at; next < question.size(); next++) {
      ends[next] = rest.length();
      rest.append(rest.isEmpty() ? "" : " ").append(text(question, next));
    }
    ends[question.size()] = rest.length() + 1;
    var matcher = PARTS.matcher(rest);
    if (!matcher.matches()) {
      return at;
    }
    int behind = at;
    while (behind < question.size() && ends[behind] < matcher.end(1)) {
      behind++;
    }
    Draft draft = question.draft();
    draft.negateNext = false;
    draft.time.compared |= DIFFERENCE.matcher(matcher.group(1)).find();
    for (int each = at; each < behind; each++) {
      if (!question.cue(each, CueKind.AND, CueKind.PREPOSITION)) {
        draft.means(each, "what both come to, and the difference");
      }
    }
    return behind;
  }

  private static String text(QuestionReader question, int at) {
    return switch (question.mention(at)) {
      case Mention.Figure figure ->
          figure.percent()
              ? figure.value().toPlainString() + "%"
              : figure.value().intValue() == 2 ? "two" : figure.value().toPlainString();
      case Mention.Time _ -> "(time)";
      case null, default -> SaidWords.at(question, at).toLowerCase(Locale.ROOT);
    };
  }

  /** Whether times are compared, wherever it is said. */
  private static boolean compares(QuestionReader question) {
    int windows = 0;
    boolean compared = question.draft().time.growth;
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Time time) {
        switch (time.readings().getFirst()) {
          case TimeMention.Comparison _ -> compared = true;
          case TimeMention.WindowSet set -> windows += set.windows().size();
          case TimeMention.Window _, TimeMention.Edge _ -> windows++;
          case TimeMention.Grain _,
              TimeMention.Moving _,
              TimeMention.Trend _,
              TimeMention.Shift _,
              TimeMention.EdgeOfEach _,
              TimeMention.Present _,
              TimeMention.Part _ -> {}
        }
      }
    }
    return compared || windows == 2;
  }
}
