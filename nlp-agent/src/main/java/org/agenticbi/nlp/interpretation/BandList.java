package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Bands as they are listed in a question: "under 50, 50-100 and over 100", "not due, 1-30, 31-60,
 * 60+ days".
 *
 * @param bounds in their order; each goes on where the one before ends
 * @param before whether what is not due yet is one of them
 * @param unit the unit that was said; empty for none
 * @param behind the position behind the list
 */
record BandList(List<BandBounds> bounds, boolean before, String unit, int behind) {

  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");
  private static final Set<String> MARKS = Set.of("/", ";", "|", "vs", "versus", "as well as");
  private static final List<String> BEFORE =
      List.of("not due", "not yet due", "not due yet", "not overdue", "current", "undue");
  private static final List<String> OR_MORE =
      List.of(
          "+",
          "plus",
          "or more",
          "and more",
          "or over",
          "and over",
          "or above",
          "and above",
          "and up",
          "or older",
          "and older");
  private static final List<String> OR_LESS =
      List.of("or less", "and less", "and under", "or under", "or below", "and below");

  /** Copies its list. */
  BandList {
    bounds = List.copyOf(bounds);
  }

  /** The list that begins at a mention; null for none. */
  static @Nullable BandList at(QuestionReader question, int at) {
    List<BandBounds> bounds = new ArrayList<>();
    boolean before = false;
    String unit = "";
    int next = at;
    int behind = at;
    while (next < question.size()) {
      int early = SaidWords.behindAny(question, next, BEFORE);
      if (early > 0) {
        before = true;
        behind = early;
      } else {
        Item item = item(question, next);
        if (item == null || !(unit.isEmpty() || item.unit.isEmpty() || unit.equals(item.unit))) {
          break;
        }
        unit = item.unit.isEmpty() ? unit : item.unit;
        bounds.add(item.bounds);
        behind = item.behind;
      }
      next = joined(question, behind);
    }
    boolean list = bounds.size() > 1 && BandBounds.follow(bounds);
    return list ? new BandList(bounds, before, unit, behind) : null;
  }

  /** Behind the commas and the "and" between two bands. */
  private static int joined(QuestionReader question, int at) {
    int next = at;
    while (question.cue(next, CueKind.AND) || MARKS.contains(SaidWords.at(question, next))) {
      next++;
    }
    return next;
  }

  private record Item(BandBounds bounds, String unit, int behind) {}

  private static @Nullable Item item(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    CueKind kind = cue == null ? null : cue.kind();
    int first = kind == null ? at : at + 1;
    if (kind == CueKind.LESS && SaidWords.at(question, first).equals("=")) {
      kind = CueKind.AT_MOST;
      first++;
    }
    BigDecimal figure = figure(question, first);
    if (figure == null) {
      return null;
    }
    return switch (kind) {
      case LESS -> ended(question, new BandBounds(null, false, figure, false), first + 1);
      case AT_MOST -> ended(question, new BandBounds(null, false, figure, true), first + 1);
      case GREATER -> ended(question, new BandBounds(figure, false, null, false), first + 1);
      case AT_LEAST -> ended(question, new BandBounds(figure, true, null, false), first + 1);
      case BETWEEN -> range(question, first, figure);
      case null -> plain(question, first, figure);
      default -> null;
    };
  }

  private static @Nullable Item plain(QuestionReader question, int first, BigDecimal figure) {
    Item range = range(question, first, figure);
    if (range != null) {
      return range;
    }
    String unit = unit(question, first + 1);
    int next = unit.isEmpty() ? first + 1 : first + 2;
    int more = SaidWords.behindAny(question, next, OR_MORE);
    int less = SaidWords.behindAny(question, next, OR_LESS);
    if (more < 0 && less < 0) {
      return null;
    }
    return more > 0
        ? ended(question, new BandBounds(figure, true, null, false), more, unit)
        : ended(question, new BandBounds(null, false, figure, true), less, unit);
  }

  private static @Nullable Item range(QuestionReader question, int first, BigDecimal figure) {
    int next = unit(question, first + 1).isEmpty() ? first + 1 : first + 2;
    boolean joined =
        SaidWords.at(question, next).equals("to")
            || (question.cue(next, CueKind.AND) && question.cue(first - 1, CueKind.BETWEEN));
    int second = joined ? next + 1 : next;
    BigDecimal upper = figure(question, second);
    return upper == null || upper.compareTo(figure) <= 0
        ? null
        : ended(question, new BandBounds(figure, true, upper, true), second + 1);
  }

  private static Item ended(QuestionReader question, BandBounds bounds, int at) {
    return ended(question, bounds, at, "");
  }

  private static Item ended(QuestionReader question, BandBounds bounds, int at, String said) {
    String unit = unit(question, at);
    return new Item(bounds, unit.isEmpty() ? said : unit, unit.isEmpty() ? at : at + 1);
  }

  /** The unit that is said at a position, in the plural; empty for none. */
  private static String unit(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    return UNITS.contains(said) ? said.endsWith("s") ? said : said + "s" : "";
  }

  private static @Nullable BigDecimal figure(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Figure figure && !figure.percent()
        ? figure.value()
        : null;
  }
}
