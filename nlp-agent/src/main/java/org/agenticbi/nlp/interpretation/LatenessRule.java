package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "delivered late", "paid after the due date", "on-time rate" -> when something was done compared
 * with the time until which it should be: a condition, or the part of the rows it holds for.
 */
final class LatenessRule implements ReadingRule {

  private static final int NEAR = 4;

  private static final Set<CueKind> BETWEEN_CLAUSES =
      Set.of(CueKind.AND, CueKind.OR, CueKind.GROUP, CueKind.COUNT);

  @Override
  public int read(QuestionReader question, int at) {
    DaysApart apart = DaysApart.at(question, at);
    LatenessPhrase phrase = LatenessPhrase.at(question, apart == null ? at : apart.behind());
    if (phrase == null) {
      int noun = LatenessSpan.noun(question, at);
      return noun > at ? noun : verbBefore(question, at);
    }
    if (partOfTime(question, at, phrase) || OverdueRule.behind(question, at) > at) {
      return at;
    }
    int verb = verb(question, at, phrase);
    if (apart != null && verb < 0 && ofOverdue(question.earlier())) {
      question.draft().unsupported = "how late what is still open will be";
      return phrase.behind();
    }
    List<Deadline> deadlines = deadlines(question, phrase, verbAt(question, verb));
    if (deadlines.isEmpty()) {
      return at;
    }
    if (verb >= 0 && verb < at && question.cue(verb - 1, CueKind.NOT, CueKind.NONE)) {
      phrase = phrase.negated();
    }
    Deadline meant = choose(question, at, deadlines);
    Filter filter = filter(question, meant, phrase, apart);
    SaidWords.mean(question, at, phrase.behind(), meaning(question.schema(), meant, phrase));
    for (int word = at; word < phrase.behind(); word++) {
      question.choices().settle(word, 1); // a set phrase, whatever "time" is the name of
    }
    question.draft().negateNext = false;
    int behind = RatedPart.apply(question, at, phrase.behind(), filter, meant.done());
    return behind == phrase.behind() ? rows(question, behind, meant) : behind;
  }

  /** "only more than 60 days late" of what is overdue: nothing was done yet that could be late. */
  private static boolean ofOverdue(@Nullable Interpretation earlier) {
    return earlier != null
        && earlier.filters().stream()
            .anyMatch(filter -> filter instanceof Filter.All all && all.name().equals("overdue"));
  }

  /** "late in 2025" is a part of the year, unless something was done late. */
  private static boolean partOfTime(QuestionReader question, int at, LatenessPhrase phrase) {
    return phrase.times().isEmpty()
        && question.mention(phrase.behind()) instanceof Mention.Time
        && verb(question, at, phrase) < 0
        && (at == 0 || question.cue(at - 1, CueKind.AND) || !verbAt(question, at - 1).isEmpty());
  }

  /** "late deliveries": rows, though they are called by the time at which they are delivered. */
  private static int rows(QuestionReader question, int at, Deadline meant) {
    boolean named =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().target() instanceof Target.ColumnTarget column
            && column.column().equals(meant.done())
            && SaidWords.at(question, at).endsWith("s");
    if (!named) {
      return at;
    }
    TableReading.read(question, at, meant.done().table());
    return at + 1;
  }

  /** "more than 5 days early" counts from when it was done to when it was due. */
  private static Filter filter(
      QuestionReader question, Deadline meant, LatenessPhrase phrase, @Nullable DaysApart apart) {
    if (apart == null) {
      return meant.compared(question.schema(), phrase.comparator(), question.asOf());
    }
    return phrase.comparator() == Comparator.GREATER
        ? apart.of(meant.done().table(), meant.span(question.asOf()))
        : apart.of(meant.done().table(), meant.reversed(question.asOf()));
  }

  /** What was done belongs to the phrase, and is no condition of its own. */
  private static int verbBefore(QuestionReader question, int at) {
    int word = question.cue(at, CueKind.NOT, CueKind.NONE) ? at + 1 : at;
    String verb = verbAt(question, word);
    if (verb.isEmpty()) {
      return at;
    }
    for (int next = word + 1; next <= word + NEAR && !clauseEnds(question, next); next++) {
      if (verbAt(question, next).equals(verb)) {
        return at;
      }
      DaysApart apart = DaysApart.at(question, next);
      LatenessPhrase phrase = LatenessPhrase.at(question, apart == null ? next : apart.behind());
      if (phrase != null && !deadlines(question, phrase, verb).isEmpty()) {
        if (word > at) {
          question.draft().means(at, "not");
        }
        question.draft().means(word, "compared below");
        return word + 1;
      }
    }
    return at;
  }

  static boolean clauseEnds(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    return cue != null
        && BETWEEN_CLAUSES.contains(cue.kind())
        && LatenessPhrase.at(question, at) == null;
  }

  static Deadline choose(QuestionReader question, int at, List<Deadline> deadlines) {
    if (deadlines.size() > 1) {
      question.choices().leaveOpen(at, SaidWords.at(question, at), deadlines.size());
    }
    return deadlines.get(question.choices().option(at, deadlines.size()));
  }

  /** Where it is said what was done: "paid ... after", "late deliveries"; -1 for nowhere. */
  static int verb(QuestionReader question, int at, LatenessPhrase phrase) {
    for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
      if (fits(question, before, phrase)) {
        return before;
      }
      if (clauseEnds(question, before)) {
        break;
      }
    }
    int last = Math.min(question.size() - 1, phrase.behind() + NEAR - 1);
    for (int next = phrase.behind(); next <= last && !clauseEnds(question, next); next++) {
      if (fits(question, next, phrase)) {
        return next;
      }
    }
    return -1;
  }

  private static boolean fits(QuestionReader question, int at, LatenessPhrase phrase) {
    String verb = verbAt(question, at);
    return !verb.isEmpty() && !deadlines(question, phrase, verb).isEmpty();
  }

  /** A word that may say what was done; the name of a table is none. */
  static String verbAt(QuestionReader question, int at) {
    boolean word =
        question.mention(at) instanceof Mention.Name
            || (question.mention(at) instanceof Mention.Unknown unknown && unknown.content());
    String said = SaidWords.at(question, at);
    return word && !said.contains(" ") && !names(question, at, said) ? said : "";
  }

  private static boolean names(QuestionReader question, int at, String said) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .map(Candidate::target)
            .filter(Target.TableTarget.class::isInstance)
            .map(target -> Schema.words(((Target.TableTarget) target).table()))
            .flatMap(words -> List.of(words.split(" ", -1)).stream())
            .map(Schema::singular)
            .anyMatch(Schema.singular(said)::equals);
  }

  /** The deadlines that may be meant: those nearest to what the question is about. */
  static List<Deadline> deadlines(QuestionReader question, LatenessPhrase phrase, String verb) {
    return new NearestDeadlines(question).of(phrase.times(), verb);
  }

  private static String meaning(Schema schema, Deadline deadline, LatenessPhrase phrase) {
    return schema.columnName(deadline.done())
        + " "
        + word(phrase.comparator())
        + " "
        + schema.columnName(deadline.due());
  }

  private static String word(Comparator comparator) {
    return switch (comparator) {
      case GREATER -> "after";
      case AT_LEAST -> "not before";
      case LESS -> "before";
      case AT_MOST -> "not after";
      case EQUAL -> "on";
      case NOT_EQUAL -> "not on";
    };
  }
}
