package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "managers with more than five direct reports", "who do not manage anyone", "number of
 * subcategories per category", "who has the most direct reports" -> rows are counted by the row of
 * their own table that they name.
 */
final class RowsBelowRule implements ReadingRule {

  private static final Set<String> HAVE =
      Set.of(
          "have",
          "has",
          "with",
          "having",
          "who have",
          "that have",
          "which have",
          "who has",
          "had",
          "that has",
          "which has",
          "manage",
          "manages",
          "supervise",
          "supervises",
          "lead",
          "leads",
          "without",
          "without any");
  private static final Set<String> MANAGE = Set.of("manage", "manages", "supervise", "supervises");
  private static final Set<String> SOMEONE =
      Set.of("anyone", "anybody", "someone", "somebody", "people", "others", "staff", "any");
  private static final Set<String> NOT = Set.of("do not", "does not", "don't", "doesn't", "not");
  private static final Set<String> AUXILIARY =
      Set.of("does", "do", "have", "has", "got", "is", "are", "there", "under", "below", "it");
  private static final Set<String> ARTICLES = Set.of("any", "a", "the", "at all");

  @Override
  public int read(QuestionReader question, int at) {
    int end = asSubject(question, at);
    end = end > at ? end : counted(question, at);
    end = end > at ? end : most(question, at);
    end = end > at ? end : nobody(question, at);
    return end > at ? end : soMany(question, at);
  }

  /** "managers", where it goes on with what is below them. */
  private static int asSubject(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean first = draft.anchor() == null && draft.metrics.isEmpty() && draft.pending.isEmpty();
    if (!first || !RowsBelowNoun.leads(question, at)) {
      return at;
    }
    Optional<SelfKey> key = RowsBelowNoun.leader(question);
    boolean goesOn = false;
    for (int next = at + 1; next < question.size(); next++) {
      goesOn |= RowsBelowNoun.at(question, next).isPresent();
    }
    if (key.isEmpty() || !goesOn) {
      return at;
    }
    draft.subject = key.get().above().table();
    draft.means(at, question.schema().tableName(draft.subject));
    return at + 1;
  }

  /** "number of direct reports per manager", "how many subcategories does each category have". */
  private static int counted(QuestionReader question, int at) {
    int noun = question.cue(at, CueKind.COUNT) ? at + 1 : at;
    RowsBelowNoun below = RowsBelowNoun.at(question, noun).orElse(null);
    if (below == null || question.draft().subject != null) {
      return at;
    }
    int next = auxiliary(question, below.end());
    if (!question.cue(next, CueKind.GROUP)) {
      return at;
    }
    next++;
    while (ARTICLES.contains(SaidWords.at(question, next))) {
      next++;
    }
    boolean named =
        RowsBelowNoun.leads(question, next)
            || RowsBelowNoun.table(question, next)
                .filter(below.key().above().table()::equals)
                .isPresent();
    if (!named) {
      return at;
    }
    int end = auxiliary(question, next + 1);
    group(question, below.key());
    SaidWords.mean(question, at, end, "number of rows right below each");
    question.draft().clause = Draft.Clause.SELECT;
    return end;
  }

  private static int auxiliary(QuestionReader question, int at) {
    int next = at;
    while (AUXILIARY.contains(SaidWords.at(question, next))) {
      next++;
    }
    return next;
  }

  private static void group(QuestionReader question, SelfKey key) {
    Draft draft = question.draft();
    String table = key.above().table();
    draft.subject = null;
    Metric below = new Metric.RowCount(table);
    Dimension each = new Dimension.OfEntity(table).at(new Level.Next(key.above()));
    if (draft.overGroups().isPresent()) {
      draft.metrics.add(new Metric.AverageOver(draft.overGroups().get(), below, each));
    } else {
      draft.metrics.add(below);
      draft.dimensions.add(each);
    }
    draft.pending.clear();
    draft.filters.add(new Filter.Missing(key.above(), true));
  }

  /** "has the most direct reports". */
  private static int most(QuestionReader question, int at) {
    int cue = HAVE.contains(SaidWords.at(question, at)) ? at + 1 : at;
    if (!question.cue(cue, CueKind.MOST, CueKind.LEAST)) {
      return at;
    }
    int noun = question.cue(cue + 1, CueKind.COUNT) ? cue + 2 : cue + 1;
    RowsBelowNoun below = RowsBelowNoun.at(question, question.skipJoining(noun)).orElse(null);
    Draft draft = question.draft();
    if (below == null || !draft.metrics.isEmpty() || !ofTable(draft, below)) {
      return at;
    }
    group(question, below.key());
    boolean most = question.cue(cue, CueKind.MOST);
    draft.ranking.asked = true;
    draft.ranking.superlative = true;
    draft.ranking.descending = most;
    draft.ranking.metric = draft.metrics.getLast();
    draft.outputs.clear();
    String meaning = most ? "the most rows right below" : "the fewest rows right below";
    SaidWords.mean(question, at, below.end(), meaning);
    return below.end();
  }

  private static boolean ofTable(Draft draft, RowsBelowNoun below) {
    String anchor = draft.anchor();
    return anchor == null || anchor.equals(below.key().above().table());
  }

  /** "do not manage anyone". */
  private static int nobody(QuestionReader question, int at) {
    boolean denied =
        question.cue(at, CueKind.NOT, CueKind.NONE)
            && NOT.stream().anyMatch(each -> SaidWords.at(question, at).endsWith(each));
    if (!denied || !MANAGE.contains(SaidWords.at(question, at + 1))) {
      return at;
    }
    SelfKey key = RowsBelowNoun.leader(question).orElse(null);
    boolean someone =
        SOMEONE.contains(SaidWords.at(question, at + 2))
            || (key != null && question.tables(at + 2).contains(key.above().table()));
    if (key == null || !someone) {
      return at;
    }
    int end = at + 3;
    while (question.tables(end).contains(key.above().table())
        || SOMEONE.contains(SaidWords.at(question, end))
        || SaidWords.at(question, end).equals("else")) {
      end++;
    }
    return condition(question, at, end, key, Comparator.EQUAL, BigDecimal.ZERO);
  }

  /** "have more than five direct reports", "without subordinates", "manage at least 3 people". */
  private static int soMany(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean have = HAVE.contains(said);
    boolean none = question.cue(at, CueKind.NONE);
    if (!have && !none) {
      return at;
    }
    int next = have && !none ? at + 1 : at;
    Comparator comparator = comparator(question, next);
    boolean no = question.cue(next, CueKind.NONE);
    next += comparator != null || no ? 1 : 0;
    BigDecimal number = null;
    if (question.mention(next) instanceof Mention.Figure figure) {
      number = figure.value();
      next++;
    }
    while (number == null && ARTICLES.contains(SaidWords.at(question, next))) {
      next++;
    }
    if (comparator != null && number == null) {
      return at;
    }
    SelfKey key = null;
    int end = at;
    RowsBelowNoun below = RowsBelowNoun.at(question, next).orElse(null);
    if (below != null && ofTable(question.draft(), below)) {
      key = below.key();
      end = below.end();
    } else if (MANAGE.contains(said) && number != null) {
      key = RowsBelowNoun.leader(question).orElse(null);
      boolean someone =
          SOMEONE.contains(SaidWords.at(question, next))
              || (key != null && question.tables(next).contains(key.above().table()));
      key = someone ? key : null;
      end = next + 1;
    }
    if (key == null) {
      return at;
    }
    Comparator meant =
        comparator != null || number != null || no
            ? (comparator == null ? Comparator.EQUAL : comparator)
            : Comparator.AT_LEAST;
    BigDecimal limit = number != null ? number : no ? BigDecimal.ZERO : BigDecimal.ONE;
    return condition(question, at, end, key, meant, limit);
  }

  private static int condition(
      QuestionReader question,
      int at,
      int end,
      SelfKey key,
      Comparator comparator,
      BigDecimal value) {
    Draft draft = question.draft();
    if (draft.anchor() == null) {
      draft.subject = key.above().table();
    }
    draft.filters.add(new Filter.RowsBelow(key.above(), key.key(), comparator, value));
    SaidWords.mean(question, at, end, "so many rows right below");
    return end;
  }

  private static @Nullable Comparator comparator(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue == null) {
      return null;
    }
    return switch (cue.kind()) {
      case GREATER -> Comparator.GREATER;
      case AT_LEAST -> Comparator.AT_LEAST;
      case LESS -> Comparator.LESS;
      case AT_MOST -> Comparator.AT_MOST;
      case EQUAL -> Comparator.EQUAL;
      default -> null;
    };
  }
}
