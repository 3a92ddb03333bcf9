package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/** "doctor headcount", "headcount of drivers" -> how many there are now, without those who left. */
final class HeadcountRule implements ReadingRule {

  private static final Set<String> HEADCOUNT = Set.of("headcount", "head count", "headcounts");
  private static final Set<String> LEFT =
      Set.of(
          "leave",
          "left",
          "leaving",
          "exit",
          "termination",
          "terminated",
          "departure",
          "term",
          "separation",
          "resigned",
          "resignation",
          "offboarded",
          "quit",
          "departed");
  private static final Set<String> ENDED = Set.of("end", "ended", "until", "to", "through");

  @Override
  public int read(QuestionReader question, int at) {
    if (HEADCOUNT.contains(SaidWords.at(question, at + 1)) && people(question, at).isPresent()) {
      return count(question, at, at + 2, people(question, at).get());
    }
    if (HEADCOUNT.contains(SaidWords.at(question, at))) {
      question.draft().headcount = true;
    }
    int of = question.skipJoining(at + 1);
    boolean behind = of > at + 1 && question.isBest(of, Target.TableTarget.class);
    if (!HEADCOUNT.contains(SaidWords.at(question, at))) {
      return at;
    }
    if (behind && people(question, of).isPresent()) {
      return count(question, at, of + 1, people(question, of).get());
    }
    return people(question, at).map(table -> count(question, at, at + 1, table)).orElse(at);
  }

  /** The table that is named, when its rows come and go. */
  private static Optional<String> people(QuestionReader question, int at) {
    return question.isBest(at, Target.TableTarget.class)
        ? question.table(at).filter(table -> left(question.schema(), table).isPresent())
        : Optional.empty();
  }

  private static int count(QuestionReader question, int from, int to, String table) {
    Draft draft = question.draft();
    draft.headcount = true;
    draft.pending.clear();
    draft.addMetric(new Metric.RowCount(table));
    draft.endTop();
    boolean then =
        IntStream.range(0, question.size())
            .anyMatch(position -> question.mention(position) instanceof Mention.Time);
    Optional<ColumnRef> left = then ? Optional.empty() : left(question.schema(), table);
    left.ifPresent(column -> {
      draft.filters.add(PresenceRule.there(question, column));
      draft.assume("without " + question.schema().columnName(column));
    });
    SaidWords.mean(question, from, to, "number of " + question.schema().tableName(table));
    return to;
  }

  /** Whether a column says why or how someone left. */
  static boolean ofLeaving(ColumnRef column) {
    return has(column, LEFT) || ColumnWords.of(column).contains("reason");
  }

  /** The day on which a row of the table went, where most have none. */
  static Optional<ColumnRef> left(Schema schema, String table) {
    List<ColumnRef> gone =
        schema.columns(table).stream()
            .filter(column -> schema.role(column) == ColumnRole.TIME)
            .filter(column -> {
              Profile profile = schema.column(column).profile();
              return profile != null && profile.nullShare() > 0;
            })
            .toList();
    Optional<ColumnRef> left = gone.stream().filter(column -> has(column, LEFT)).findFirst();
    return left.isPresent() || !StaffTable.employees(table)
        ? left
        : gone.stream().filter(column -> has(column, ENDED)).findFirst();
  }

  private static boolean has(ColumnRef column, Set<String> words) {
    return Stream.of(Schema.words(column.column()).split(" ", -1)).anyMatch(words::contains);
  }
}
