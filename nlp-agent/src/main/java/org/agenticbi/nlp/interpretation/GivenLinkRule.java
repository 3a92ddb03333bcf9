package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "orders with a promotion", "orders that used a voucher", "tickets assigned to an agent" -> the
 * key by which the rows name one is there, where some rows lack it.
 */
final class GivenLinkRule implements ReadingRule {

  private static final Set<String> HAVING =
      Set.of("with", "having", "that have", "which have", "that has", "that had", "had", "have");
  private static final Set<String> VERBS =
      Set.of(
          "used",
          "uses",
          "use",
          "using",
          "applied",
          "involved",
          "involve",
          "involving",
          "included",
          "include",
          "including",
          "carried",
          "carry",
          "received",
          "got",
          "redeemed",
          "assigned",
          "linked",
          "tied",
          "attached",
          "featuring",
          "benefited",
          "under");
  private static final Set<String> BETWEEN =
      Set.of("to", "from", "with", "by", "under", "a", "an", "any", "some", "at least one");
  private static final Set<String> ARTICLES = Set.of("a", "an", "any", "some", "at least one");

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean having =
        HAVING.contains(said)
            && (question.cue(at, CueKind.CONDITION) || ofRows(question, at, said));
    boolean verb = VERBS.contains(said) && !(question.mention(at) instanceof Mention.Name);
    String rows = having || verb ? rows(question, at) : null;
    if (rows == null || question.draft().negateNext) {
      return at;
    }
    int next = at + 1;
    boolean article = false;
    while (BETWEEN.contains(SaidWords.at(question, next))
        || VERBS.contains(SaidWords.at(question, next))) {
      article |= ARTICLES.contains(SaidWords.at(question, next));
      next++;
    }
    if (!(question.mention(next) instanceof Mention.Name name)
        || !(article || verb)
        || !name.text().equals(Schema.singular(name.text()))
        || question.mention(next + 1) instanceof Mention.Name
        || question.mention(next + 1) instanceof Mention.Figure
        || question.cue(next + 1, CueKind.EQUAL, CueKind.GREATER, CueKind.LESS, CueKind.CONTAINS)) {
      return at;
    }
    Optional<ColumnRef> link = GivenLink.of(question, next, rows);
    if (link.isEmpty()) {
      return at;
    }
    question.draft().filters.add(new Filter.Missing(link.get(), true));
    String meaning = "with " + question.schema().columnName(link.get());
    SaidWords.mean(question, at, next + 1, meaning);
    return next + 1;
  }

  /** "what portion of orders had a promo": no clause of its own, but the rows stand before it. */
  private static boolean ofRows(QuestionReader question, int at, String said) {
    return said.startsWith("ha") && !question.tables(at - 1).isEmpty();
  }

  /** The rows that it is said of: those named last, else what the question is about. */
  private static @Nullable String rows(QuestionReader question, int at) {
    int before = at - 1;
    while (before >= 0
        && (question.cue(before, CueKind.CONDITION, CueKind.PREPOSITION)
            || question.mention(before) instanceof Mention.Time)) {
      before--;
    }
    Optional<String> named = question.tables(before).stream().findFirst();
    String anchor = question.draft().anchor();
    return named.isPresent() ? named.get() : anchor == null ? counted(question, before) : anchor;
  }

  /** "revenue with a promotion": what the number is computed over, or what that is a part of. */
  private static @Nullable String counted(QuestionReader question, int at) {
    Schema schema = question.schema();
    return question.isBest(at, Target.MeasureTarget.class)
            && question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().target() instanceof Target.MeasureTarget(var measure)
        ? schema.timeColumn(measure.table()).map(ColumnRef::table).orElse(measure.table())
        : null;
  }
}
