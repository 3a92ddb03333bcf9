package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** What the words of a follow-up say of the question before: add to it, replace, take away. */
final class FollowUpWords {

  private static final Set<CueKind> OPENINGS =
      Set.of(
          CueKind.FOLLOW_UP,
          CueKind.COMPARISON,
          CueKind.AND,
          CueKind.GROUP,
          CueKind.NOT,
          CueKind.NONE,
          CueKind.CHART,
          CueKind.ORDER,
          CueKind.SHARE,
          CueKind.REFERENCE);

  /** "in", "at the": the rest of a sentence of which the beginning was said before. */
  private static final Pattern ADVERBIAL =
      Pattern.compile("(in|at|for|from|on|within|during|among|of)( the| our| all)?");

  private static final Pattern EVERYTHING =
      Pattern.compile(
          "all|all of (them|the)|all the|everything|everyone|the (whole|full) list|full");

  private static final Pattern PERCENT =
      Pattern.compile("(in|as a) (percent|percentage)|in percentage terms");

  /** "split that by month", "stacked by channel": beside the groups that there are. */
  private static final Pattern DIVIDING =
      Pattern.compile("(break|split|stack|slice|segment|cut|drill down).*");

  /** "largest first": an order by a number, not by a name or a day. */
  private static final Pattern SIZE =
      Pattern.compile("(largest|biggest|highest|smallest|lowest) (first|on top)");

  private static final Pattern ONE_END =
      Pattern.compile("(the )?(largest|biggest|highest|smallest|lowest)( one)?");

  private static final Pattern AGE =
      Pattern.compile("(newest|latest|oldest|earliest|most recent) (first|on top)");

  private static final Pattern THEIR = Pattern.compile("((and|with|of) )?(their|its)");

  private static final Set<String> ONLY = Set.of("only", "just", "now only", "keep only");

  private static final Set<String> TAKING = Set.of("remove", "drop");

  private static final Set<String> TOTAL =
      Set.of("in total", "overall", "altogether", "combined", "total", "sum");

  private static final Pattern ONE_TOTAL = Pattern.compile("\\btotals?$|\\bsum$");

  private final List<Mention> mentions;

  FollowUpWords(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Whether the first word that says something goes on from before. */
  boolean open() {
    for (Mention mention : mentions) {
      if (!passed(mention)) {
        return mention instanceof Mention.Cue cue && OPENINGS.contains(cue.kind());
      }
    }
    return false;
  }

  /** Whether it is no sentence, but the end of one: "at the Zurich sites". */
  boolean adverbial() {
    boolean begins =
        mentions.getFirst() instanceof Mention.Cue cue && ADVERBIAL.matcher(cue.phrase()).matches();
    return begins && none(CueKind.COMMAND, CueKind.INTERROGATIVE, CueKind.COUNT);
  }

  private static boolean passed(Mention mention) {
    if (mention instanceof Mention.Unknown unknown) {
      return !unknown.content();
    }
    return mention instanceof Mention.Cue cue
        && (cue.kind() == CueKind.PREPOSITION
            || cue.kind() == CueKind.COMMAND
            || cue.phrase().equals("as"));
  }

  /** "of them", "instead", "from each": words that stand for what was said before. */
  boolean refer() {
    return instead() || eachOfBefore() || ofThem();
  }

  /** "of them", "of those": of the rows of before, and of no others. */
  boolean ofThem() {
    return mentions.stream()
        .anyMatch(mention ->
            mention instanceof Mention.Cue cue
                && cue.kind() == CueKind.REFERENCE
                && cue.phrase().startsWith("of "));
  }

  /** "how many bills from each?": the groups are those of before. */
  boolean eachOfBefore() {
    for (int at = 0; at < mentions.size(); at++) {
      boolean each =
          mentions.get(at) instanceof Mention.Cue cue
              && cue.kind() == CueKind.GROUP
              && cue.phrase().endsWith("each");
      if (each && endsAt(at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAt(int at) {
    return mentions.stream()
        .skip(at)
        .allMatch(mention ->
            mention instanceof Mention.Unknown unknown
                ? !unknown.content()
                : mention instanceof Mention.Cue cue && cue.kind() == CueKind.REFERENCE);
  }

  /** "who", "and who": one of those who were named. */
  boolean who() {
    return mentions.stream()
        .limit(2)
        .anyMatch(mention ->
            mention instanceof Mention.Cue cue
                && (cue.phrase().equals("who") || cue.phrase().equals("and who")));
  }

  /** "which of them is the largest": one is asked for. */
  boolean askWhich() {
    return !mentions.isEmpty()
        && mentions.getFirst() instanceof Mention.Cue cue
        && (cue.phrase().startsWith("which")
            || cue.phrase().equals("who")
            || (cue.phrase().equals("what")
                && mentions.size() > 1
                && mentions.get(1) instanceof Mention.Name));
  }

  /** "how much is that": of what was named before. */
  boolean howMuch() {
    return mentions.stream()
            .anyMatch(mention ->
                mention instanceof Mention.Cue cue
                    && cue.kind() == CueKind.SUM
                    && cue.phrase().startsWith("how much"))
        && mentions.stream().noneMatch(Mention.Name.class::isInstance);
  }

  /** "which vendors?": those of before, as nothing else is said of them. */
  boolean onlyWhich() {
    boolean which =
        mentions.size() > 1
            && mentions.getFirst() instanceof Mention.Cue cue
            && (cue.phrase().equals("which") || cue.phrase().equals("and which"));
    return which
        && mentions.stream().skip(1).anyMatch(Mention.Name.class::isInstance)
        && mentions.stream()
            .skip(1)
            .allMatch(mention ->
                mention instanceof Mention.Name
                    || (mention instanceof Mention.Unknown unknown && !unknown.content()));
  }

  /** "show only the vendor and the amount": nothing beside these. */
  boolean only() {
    return mentions.stream()
        .anyMatch(mention -> mention instanceof Mention.Cue cue && ONLY.contains(cue.phrase()));
  }

  /** "how many are there", "how many of them": groups are counted, where groups were kept. */
  boolean howManyThere() {
    return !mentions.isEmpty()
        && mentions.getFirst() instanceof Mention.Cue cue
        && cue.kind() == CueKind.COUNT
        && mentions.stream().noneMatch(Mention.Name.class::isInstance);
  }

  /** "and their email": of what the question before gave. */
  boolean their() {
    return mentions.stream()
        .anyMatch(
            mention -> mention instanceof Mention.Cue cue && THEIR.matcher(cue.phrase()).matches());
  }

  boolean instead() {
    return !none(CueKind.INSTEAD);
  }

  /** "also by region", "split that by month": what is named joins what there is. */
  boolean add() {
    return !none(CueKind.COMPARISON)
        || mentions.stream()
            .anyMatch(mention ->
                mention instanceof Mention.Cue cue
                    && (cue.phrase().contains("also")
                        || cue.phrase().startsWith("add")
                        || DIVIDING.matcher(cue.phrase()).matches()
                        || cue.phrase().equals("and by")));
  }

  /** "add training", "also training": beside what was kept before. */
  boolean adds() {
    return mentions.stream()
        .limit(2)
        .anyMatch(mention ->
            mention instanceof Mention.Cue cue
                && (cue.phrase().startsWith("add") || cue.phrase().startsWith("also")));
  }

  /** "and the maximum too": another number beside those that there are. */
  boolean addMetric() {
    if (mentions.isEmpty()) {
      return false;
    }
    boolean and =
        mentions.getFirst() instanceof Mention.Cue cue
            && (cue.kind() == CueKind.AND || cue.phrase().equals("and the"));
    boolean too =
        mentions.getLast() instanceof Mention.Unknown unknown
            && unknown.text().equalsIgnoreCase("too");
    return and || too || add();
  }

  /** "remove the region": what is named goes. */
  boolean takeAway() {
    return !mentions.isEmpty()
        && mentions.getFirst() instanceof Mention.Cue cue
        && TAKING.contains(cue.phrase());
  }

  /** Where "in percent" stands: the same numbers as parts of the whole; -1 for nowhere. */
  int percent() {
    for (int at = 0; at < mentions.size(); at++) {
      boolean percent =
          mentions.get(at) instanceof Mention.Cue cue && PERCENT.matcher(cue.phrase()).matches();
      if (percent) {
        return at;
      }
    }
    return -1;
  }

  /** "in total": the numbers of before, of all groups together. */
  boolean inTotal(Draft said) {
    return together(said) && said.dimensions.isEmpty();
  }

  /** "only the total per month", "total per department": of all groups but those that are named. */
  boolean inTotalPer(Draft said) {
    boolean onlyGroups =
        !said.dimensions.isEmpty()
            && said.metrics.isEmpty()
            && said.outputs.isEmpty()
            && said.subject == null
            && said.filters.isEmpty()
            && said.ranking.metric == null;
    return onlyGroups
        && !said.share
        && !said.time.cumulative
        && said.pending.stream().allMatch(each -> each.kind() == AggregateKind.SUM && !each.money())
        && saysTotal();
  }

  private boolean saysTotal() {
    return mentions.stream()
        .anyMatch(mention ->
            mention instanceof Mention.Cue cue
                && (TOTAL.contains(cue.phrase())
                    || (cue.kind() == CueKind.SUM && ONE_TOTAL.matcher(cue.phrase()).find())));
  }

  private boolean together(Draft said) {
    boolean cues = true;
    for (int at = 0; at < mentions.size(); at++) {
      cues &=
          mentions.get(at) instanceof Mention.Cue
              || mentions.get(at) instanceof Mention.Time
              || silent(mentions.get(at))
              || (!said.time.windows.isEmpty() && said.meanings.containsKey(at));
    }
    boolean total =
        mentions.stream()
            .anyMatch(
                mention -> mention instanceof Mention.Cue cue && TOTAL.contains(cue.phrase()));
    return cues && total && !said.share && !said.time.cumulative;
  }

  /** "largest first": by what number is not said. */
  boolean bySize() {
    return ordered(SIZE);
  }

  /** "and the smallest": that one, and no order of all. */
  boolean theOne() {
    List<Mention> telling = mentions.stream().filter(each -> !silent(each)).toList();
    return !telling.isEmpty()
        && telling.getLast() instanceof Mention.Cue cue
        && ONE_END.matcher(cue.phrase()).matches();
  }

  private static boolean silent(Mention mention) {
    return mention instanceof Mention.Unknown unknown && !unknown.content();
  }

  /** "newest first": by a day. */
  boolean byAge() {
    return ordered(AGE);
  }

  private boolean ordered(Pattern order) {
    return mentions.stream()
        .anyMatch(
            mention -> mention instanceof Mention.Cue cue && order.matcher(cue.phrase()).matches());
  }

  /** The last word. */
  int last() {
    return mentions.size() - 1;
  }

  /** "show all of them", "remove the limit": as many as there are. */
  boolean everything() {
    boolean limit = takeAway() && isLimit(mentions.getLast());
    boolean all =
        mentions.stream()
            .allMatch(
                mention -> mention instanceof Mention.Cue || mention instanceof Mention.Unknown);
    return limit || (all && mentions.stream().anyMatch(FollowUpWords::isEverything));
  }

  private static boolean isLimit(Mention mention) {
    return switch (mention) {
      case Mention.Name name -> name.text().equalsIgnoreCase("limit");
      case Mention.Unknown unknown -> unknown.text().equalsIgnoreCase("limit");
      case Mention.Cue _, Mention.Figure _, Mention.Quoted _, Mention.Time _ -> false;
    };
  }

  private static boolean isEverything(Mention mention) {
    return switch (mention) {
      case Mention.Cue cue -> EVERYTHING.matcher(cue.phrase()).matches();
      case Mention.Unknown unknown ->
          EVERYTHING.matcher(unknown.text().toLowerCase(Locale.ROOT)).matches();
      case Mention.Name _, Mention.Figure _, Mention.Quoted _, Mention.Time _ -> false;
    };
  }

  private boolean none(CueKind... kinds) {
    Set<CueKind> unwanted = Set.of(kinds);
    return mentions.stream()
        .noneMatch(mention -> mention instanceof Mention.Cue cue && unwanted.contains(cue.kind()));
  }
}
