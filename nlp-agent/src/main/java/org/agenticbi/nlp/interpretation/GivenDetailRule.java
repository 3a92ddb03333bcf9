package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/** "customers with an email address" -> those that have one, where not all have. */
final class GivenDetailRule implements ReadingRule {

  private static final Set<String> WITH =
      Set.of("with", "who have", "that have", "having", "which have", "who has", "have");

  /** "only those with a loyalty tier": of the rows that were asked for before. */
  private static final Set<String> THOSE = Set.of("those", "ones", "these", "them", "only");

  private static final Set<String> NUMBER = Set.of("number", "address", "code");
  private static final Set<String> ARTICLES = Set.of("a", "an", "any", "known", "valid");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    String anchor = question.draft().anchor();
    boolean opens = cue != null && cue.kind() == CueKind.CONDITION && WITH.contains(cue.phrase());
    boolean those = anchor == null && THOSE.contains(SaidWords.at(question, at - 1));
    if (!opens || (anchor == null && !those)) {
      return at;
    }
    int next = at + 1;
    while (ARTICLES.contains(SaidWords.at(question, next))) {
      next++;
    }
    boolean article = next > at + 1;
    Set<String> tables = anchor == null ? question.choices().earlierTables() : Set.of(anchor);
    Optional<ColumnRef> column = detail(question, next, tables);
    int end = NUMBER.contains(SaidWords.at(question, next + 1)) ? next + 2 : next + 1;
    boolean goesOn = question.cue(end, CueKind.AND);
    if (column.isEmpty()
        || (goesOn && !article)
        || compared(question, end - 1)
        || EqualityRule.shortText(question, end, column.get()).isPresent()) {
      return at;
    }
    question.draft().filters.add(new Filter.Missing(column.get(), true));
    String name = question.schema().columnName(column.get());
    SaidWords.mean(question, at, end, "with " + name);
    return end;
  }

  static boolean compared(QuestionReader question, int at) {
    return question.cue(
            at + 1,
            CueKind.GREATER,
            CueKind.LESS,
            CueKind.AT_LEAST,
            CueKind.AT_MOST,
            CueKind.EQUAL,
            CueKind.BETWEEN,
            CueKind.CONTAINS,
            CueKind.STARTS_WITH,
            CueKind.ENDS_WITH,
            CueKind.NOT,
            CueKind.MISSING,
            CueKind.ABOVE_AVERAGE,
            CueKind.BELOW_AVERAGE)
        || question.mention(at + 1) instanceof Mention.Figure
        || question.mention(at + 1) instanceof Mention.Quoted
        || question.isBest(at + 1, Target.ValueTarget.class);
  }

  /** A text of the rows themselves, named in the singular, that some of them lack. */
  private static Optional<ColumnRef> detail(QuestionReader question, int at, Set<String> tables) {
    Schema schema = question.schema();
    boolean sure =
        question.isBest(at, Target.ColumnTarget.class)
            && question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().score() > 0.6
            && name.text().equals(Schema.singular(name.text()));
    if (!sure || !(question.mention(at) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    return name.candidates().stream()
        .map(each -> each.target())
        .filter(Target.ColumnTarget.class::isInstance)
        .map(target -> ((Target.ColumnTarget) target).column())
        .filter(column -> tables.contains(column.table()) && lacking(schema, column))
        .findFirst();
  }

  private static boolean lacking(Schema schema, ColumnRef column) {
    ColumnRole role = schema.role(column);
    Profile profile = schema.column(column).profile();
    boolean detail = role == ColumnRole.TEXT || role == ColumnRole.CATEGORY;
    return detail && profile != null && profile.nullShare() > 0 && profile.nullShare() < 1;
  }
}
