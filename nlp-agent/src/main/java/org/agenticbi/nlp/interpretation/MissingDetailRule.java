package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.WordFamily;

/**
 * "cost centers with no responsible person", "visits without a recorded waiting time" -> the column
 * of the rows that the words speak of is empty, though it is not called just so.
 */
final class MissingDetailRule implements ReadingRule {

  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;
  private static final Set<String> JOINING =
      Set.of(
          "a",
          "an",
          "any",
          "the",
          "assigned",
          "known",
          "recorded",
          "registered",
          "given",
          "own",
          "entered",
          "stored",
          "valid",
          "single",
          "their",
          "on",
          "file",
          "documented",
          "set");
  private static final Set<String> BETWEEN = Set.of("yet", "ever", "already", "actually");
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "gave",
          "given",
          "provide",
          "provided",
          "supply",
          "supplied",
          "leave",
          "left",
          "share",
          "shared",
          "tell",
          "told",
          "state",
          "stated",
          "enter",
          "entered",
          "have",
          "has",
          "had",
          "submit",
          "submitted",
          "disclose",
          "disclosed",
          "specify",
          "specified",
          "record",
          "recorded",
          "register",
          "registered");
  private static final Set<String> RECEIVERS =
      Set.of("us", "me", "them", "one", "of", "with", "to", "in", "out");
  private static final Set<String> KINDS =
      Set.of(
          "person",
          "people",
          "name",
          "time",
          "date",
          "number",
          "id",
          "code",
          "value",
          "amount",
          "data",
          "details",
          "information",
          "address",
          "info",
          "entry",
          "used");
  private static final Set<String> UNITS =
      Set.of("minute", "minutes", "min", "hours", "days", "id", "name", "code", "number", "date");

  private final Set<CueKind> denials = Set.of(CueKind.NONE, CueKind.MISSING);

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    String anchor = question.draft().anchor();
    if (cue == null || anchor == null || (!denials.contains(cue.kind()) && !gave(question, at))) {
      return at;
    }
    List<String> words = new ArrayList<>();
    int verb = behindGiving(question, at + 1);
    boolean given = verb > at + 1;
    int end = words(question, verb, words);
    if (words.isEmpty() || (!given && isName(question, at, end, anchor))) {
      return at;
    }
    Optional<ColumnRef> column = column(question.schema(), anchor, words);
    if (column.isEmpty()) {
      return at;
    }
    boolean excluded = Exclusion.rowsBefore(question, at) || Exclusion.read(question, end);
    if (excluded) {
      question.draft().negateNext = false;
    }
    question.draft().filters.add(new Filter.Missing(column.get(), excluded));
    String name = question.schema().columnName(column.get());
    SaidWords.mean(question, at, end, (excluded ? "with " : "without ") + name);
    return end;
  }

  /** "did not give us", "never provided": of what was not given there is nothing. */
  private static boolean gave(QuestionReader question, int at) {
    return question.cue(at, CueKind.NOT) && behindGiving(question, at + 1) > at + 1;
  }

  private static int behindGiving(QuestionReader question, int at) {
    int next = at;
    while (BETWEEN.contains(SaidWords.at(question, next))) {
      next++;
    }
    if (!GIVING.contains(SaidWords.at(question, next))) {
      return at;
    }
    next++;
    while (RECEIVERS.contains(SaidWords.at(question, next))) {
      next++;
    }
    return next;
  }

  /** The words up to what begins another part of the question; returns where that is. */
  static int words(QuestionReader question, int from, List<String> words) {
    int at = from;
    while (at < question.size() && words.size() < MOST_WORDS) {
      String said = SaidWords.at(question, at);
      boolean part =
          JOINING.contains(said)
              || (said.equals("number") && !words.isEmpty())
              || question.mention(at) instanceof Mention.Name
              || (question.mention(at) instanceof Mention.Unknown unknown && unknown.content());
      if (!part || said.equals("although") || said.equals("though")) {
        break;
      }
      for (String word : said.split(" ", -1)) {
        if (!JOINING.contains(word)) {
          words.add(word);
        }
      }
      at++;
    }
    return at;
  }

  /** What is one name, of rows or of a column, is read by the rules for names. */
  private static boolean isName(QuestionReader question, int at, int end, String anchor) {
    int next = at + 1;
    while (JOINING.contains(SaidWords.at(question, next))) {
      next++;
    }
    boolean one = next == end - 1;
    boolean sure =
        question.mention(next) instanceof Mention.Name name
            && !(name.candidates().getFirst().target() instanceof Target.ValueTarget)
            && name.candidates().getFirst().score() > 0.6
            && name.candidates().stream()
                .noneMatch(each ->
                    each.target() instanceof Target.ColumnTarget target
                        && target.column().table().equals(anchor)
                        && each.score() <= 0.6);
    return one && sure;
  }

  static Optional<ColumnRef> column(Schema schema, String table, List<String> words) {
    List<String> told = words.stream().filter(word -> !KINDS.contains(word)).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<ColumnRef> found =
        schema.columns(table).stream()
            .filter(column -> !schema.hidden(column) && lacking(schema, column))
            .filter(column -> says(column, told))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean lacking(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null && profile.nullShare() > 0 && profile.nullShare() < 1;
  }

  /** Each word is one of the column's, and the column has no more than these and its unit. */
  private static boolean says(ColumnRef column, List<String> told) {
    List<String> words = new ArrayList<>(ColumnWords.of(column));
    List<String> table = ColumnWords.of(column.table());
    for (String word : told) {
      if (!words.removeIf(each -> same(each, word))) {
        return false;
      }
    }
    return words.stream()
        .allMatch(each -> UNITS.contains(each) || KINDS.contains(each) || table.contains(each));
  }

  private static boolean same(String column, String word) {
    boolean shortened =
        (column.length() >= SHORTEST && word.startsWith(column))
            || (word.length() >= SHORTEST && column.startsWith(word));
    return shortened || WordFamily.same(column, word);
  }
}
