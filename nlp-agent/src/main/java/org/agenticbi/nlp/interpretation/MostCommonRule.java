package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/**
 * "the most common reason", "main reasons for returns" -> what a column of things that happen
 * holds, by how often.
 */
final class MostCommonRule implements ReadingRule {

  private static final Set<String> MAIN =
      Set.of("main", "key", "leading", "top", "typical", "usual");
  private static final Set<String> OFTEN =
      Set.of("common", "frequent", "usual", "often", "frequently", "commonly");
  private static final Pattern PLURAL = Pattern.compile("[^sui]s$");
  private static final Set<String> DONE =
      Set.of("used", "given", "reported", "mentioned", "occurring", "cited", "chosen", "named");

  @Override
  public int read(QuestionReader question, int at) {
    int often = often(question, at);
    int next = often > at ? often : at + 1;
    Mention.Cue cue = question.cue(at);
    boolean main = cue != null && MAIN.contains(cue.phrase().replaceFirst("^.* ", ""));
    if (often <= at && !main) {
      return at;
    }
    boolean plain = question.draft().metrics.isEmpty() && question.draft().subject == null;
    Optional<ColumnRef> column = plain ? category(question, next) : Optional.empty();
    if (column.isEmpty() || (often <= at && !rowsFollow(question, next, column.get()))) {
      return at;
    }
    boolean most = !question.cue(at, CueKind.LEAST);
    count(question, next, column.get(), most);
    SaidWords.mean(question, at, next, most ? "most often first" : "most seldom first");
    question.draft().means(next, question.schema().columnName(column.get()));
    return next + 1;
  }

  /** The position behind "most common", "most often used"; where it began when it is not said. */
  private static int often(QuestionReader question, int at) {
    boolean superlative = question.cue(at, CueKind.MOST, CueKind.LEAST);
    if (!superlative || !OFTEN.contains(SaidWords.at(question, at + 1))) {
      return at;
    }
    return DONE.contains(SaidWords.at(question, at + 2)) ? at + 3 : at + 2;
  }

  /** A category of things that happen: each of its values comes many times. */
  private static Optional<ColumnRef> category(QuestionReader question, int at) {
    return question
        .choices()
        .choose(at, target -> target instanceof Target.ColumnTarget)
        .map(candidate -> ((Target.ColumnTarget) candidate.target()).column())
        .filter(ref -> question.schema().role(ref) == ColumnRole.CATEGORY)
        .filter(ref -> question.schema().timeColumn(ref.table()).isPresent())
        .filter(ref -> !question.schema().labels(ref.table()).equals(List.of(ref)));
  }

  /** "reasons for returns": the rows whose column it is. */
  private static boolean rowsFollow(QuestionReader question, int at, ColumnRef column) {
    int rows = question.skipJoining(at + 1);
    return rows > at + 1 && question.table(rows).filter(column.table()::equals).isPresent();
  }

  private static void count(QuestionReader question, int at, ColumnRef column, boolean most) {
    Draft draft = question.draft();
    Metric count = new Metric.RowCount(column.table());
    draft.dimensions.add(new Dimension.OfColumn(column));
    draft.addMetric(count);
    draft.pending.clear();
    draft.ranking.metric = count;
    draft.ranking.asked = true;
    draft.ranking.descending = most;
    String said = SaidWords.at(question, at).toLowerCase(Locale.ROOT);
    draft.ranking.superlative = draft.ranking.limit == null && !PLURAL.matcher(said).find();
  }
}
