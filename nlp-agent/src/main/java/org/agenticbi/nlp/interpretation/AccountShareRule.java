package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * "interest expense as a percentage of revenue", "what share of revenue goes to rent" -> what was
 * booked on an account, set against a number of the accounts of another kind.
 */
final class AccountShareRule implements ReadingRule {

  private static final Pattern AS_SHARE =
      Pattern.compile(
          "(expressed )?(as|in|relative)( an?)?"
              + " (percentage|percent|%|share|proportion|fraction|pct)( of)?( all| our| total)*"
              + "|(relative |compared )?to( our| total)*");
  private static final Set<String> COSTS =
      Set.of("expense", "expenses", "cost", "costs", "spend", "spending", "fees", "fee");
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "goes",
          "go",
          "went",
          "does",
          "do",
          "did",
          "spent",
          "spend",
          "into",
          "to",
          "on",
          "for",
          "by",
          "from",
          "comes",
          "come",
          "came",
          "taken",
          "eaten",
          "up",
          "paid",
          "used",
          "spent on",
          "goes to",
          "go to",
          "went to",
          "goes into",
          "comes from");
  private static final Set<String> BEHIND =
      Set.of("make", "makes", "up", "account", "accounts", "for", "make up", "account for");
  private static final Set<String> IN =
      Set.of(
          "in",
          "in total",
          "in the",
          "in our",
          "of",
          "of the",
          "of our",
          "of total",
          "of all",
          "within",
          "total",
          "the",
          "our",
          "all",
          "overall",
          "relative to",
          "out of");
  private static final int FARTHEST = 7;

  @Override
  public int read(QuestionReader question, int at) {
    Bookings bookings = Bookings.of(question.schema()).orElse(null);
    if (bookings == null || question.draft().ranking.asked) {
      return at;
    }
    if (!question.cue(at, CueKind.SHARE)) {
      return asShare(question, at, bookings);
    }
    int in = shareIn(question, at, bookings);
    return in > at ? in : shareOf(question, at, bookings);
  }

  /** "rent as a share of revenue". */
  private static int asShare(QuestionReader question, int at, Bookings bookings) {
    Account account = kept(question, at, bookings).orElse(null);
    if (account == null) {
      return at;
    }
    for (int name = account.behind() + 1; name < account.behind() + FARTHEST; name++) {
      Optional<Metric.ModelMeasure> whole = whole(question, name, bookings);
      if (whole.isPresent() && said(question, account.behind(), name)) {
        add(question, whole.get(), account, bookings);
        SaidWords.mean(question, at, account.behind(), account.words(question));
        SaidWords.mean(question, account.behind(), name, "as a share of");
        question.draft().means(name, whole.get().measure().label());
        return name + 1;
      }
    }
    return at;
  }

  private static boolean said(QuestionReader question, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      String word = SaidWords.at(question, at);
      if (word.isEmpty()) {
        return false;
      }
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return AS_SHARE.matcher(words.toString().replaceAll("( |^)the\\b", "")).matches();
  }

  /** "share of revenue that goes to rent". */
  private static int shareOf(QuestionReader question, int at, Bookings bookings) {
    int name = question.skipJoining(at + 1);
    Optional<Metric.ModelMeasure> whole = whole(question, name, bookings);
    if (whole.isEmpty()) {
      return at;
    }
    int next = name + 1;
    while (VERBS.contains(SaidWords.at(question, next)) || filling(question, next)) {
      next++;
    }
    Account account = next > name + 1 ? account(question, next, bookings).orElse(null) : null;
    if (account == null) {
      return at;
    }
    int end = account.behind();
    while (BEHIND.contains(SaidWords.at(question, end))) {
      end++;
    }
    add(question, whole.get(), account, bookings);
    question.draft().means(at, "as a share of");
    question.draft().means(name, whole.get().measure().label());
    SaidWords.mean(question, name + 1, end, account.words(question));
    return end;
  }

  /** "share of personnel costs in total opex". */
  private static int shareIn(QuestionReader question, int at, Bookings bookings) {
    Account account = kept(question, question.skipJoining(at + 1), bookings).orElse(null);
    if (account == null) {
      return at;
    }
    int name = account.behind();
    while (IN.contains(SaidWords.at(question, name))) {
      name++;
    }
    Optional<Metric.ModelMeasure> whole = whole(question, name, bookings);
    if (name == account.behind() || whole.isEmpty()) {
      return at;
    }
    add(question, whole.get(), account, bookings);
    question.draft().means(at, "as a share of");
    SaidWords.mean(question, at + 1, name, account.words(question));
    question.draft().means(name, whole.get().measure().label());
    return name + 1;
  }

  /** An account, or a group of accounts that the accounts say they belong to. */
  private static Optional<Account> kept(QuestionReader question, int at, Bookings bookings) {
    return account(question, at, bookings)
        .or(() ->
            question
                .choices()
                .choose(
                    at,
                    target ->
                        target instanceof Target.ValueTarget value
                            && value.column().table().equals(bookings.accounts()))
                .filter(each -> each.source() == Candidate.Source.VALUE)
                .map(each -> (Target.ValueTarget) each.target())
                .map(value ->
                    new Account(
                        value, COSTS.contains(SaidWords.at(question, at + 1)) ? at + 2 : at + 1)));
  }

  private static boolean filling(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Unknown unknown && !unknown.content();
  }

  private static Optional<Metric.ModelMeasure> whole(
      QuestionReader question, int at, Bookings bookings) {
    return question
        .choices()
        .choose(
            at,
            target ->
                target instanceof Target.MeasureTarget measure
                    && measure.measure().table().equals(bookings.costs().table())
                    && !"percent".equals(measure.measure().format()))
        .filter(each -> question.isBest(at, Target.MeasureTarget.class))
        .map(each -> new Metric.ModelMeasure(((Target.MeasureTarget) each.target()).measure()));
  }

  /**
   * An account that is named.
   *
   * @param behind the position behind its name
   */
  private record Account(Target.ValueTarget value, int behind) {
    String words(QuestionReader question) {
      return question.schema().columnName(value.column()) + " " + value.value();
    }
  }

  /** "interest expense", "rent", "travel costs". */
  private static Optional<Account> account(QuestionReader question, int at, Bookings bookings) {
    if (!(question.mention(at) instanceof Mention.Name)
        && !(question.mention(at) instanceof Mention.Unknown unknown && unknown.content())) {
      return Optional.empty();
    }
    boolean costs = COSTS.contains(SaidWords.at(question, at + 1));
    Optional<Target.ValueTarget> both =
        costs
            ? bookings.accountWith(
                SaidWords.at(question, at) + " " + SaidWords.at(question, at + 1))
            : Optional.empty();
    return both.or(() -> value(question, at, bookings))
        .map(value -> new Account(value, costs ? at + 2 : at + 1));
  }

  private static Optional<Target.ValueTarget> value(
      QuestionReader question, int at, Bookings bookings) {
    List<ColumnRef> labels = question.schema().labels(bookings.accounts());
    return question
        .choices()
        .choose(
            at,
            target -> target instanceof Target.ValueTarget value && labels.contains(value.column()))
        .filter(each -> each.source() == Candidate.Source.VALUE)
        .map(each -> (Target.ValueTarget) each.target())
        .or(() ->
            question.isBest(at, Target.MeasureTarget.class)
                ? Optional.empty()
                : bookings.accountWith(SaidWords.at(question, at)));
  }

  private static void add(
      QuestionReader question, Metric.ModelMeasure whole, Account account, Bookings bookings) {
    Draft draft = question.draft();
    Filter part =
        new Filter.Values(account.value().column(), List.of(account.value().value()), false);
    draft.pending.clear();
    draft.addMetric(new Metric.Portion(whole, part, new Metric.ModelMeasure(bookings.amount())));
  }
}
