package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/**
 * "customers per tier, including those without a tier" -> nothing is left out: the groups have one
 * for rows that lack it.
 */
final class IncludingNoneRule implements ReadingRule {

  private static final Set<String> INCLUDING =
      Set.of("including", "include", "incl", "counting", "plus");
  private static final Set<String> THOSE =
      Set.of("those", "the", "ones", "the ones", "these", "people", "all", "also", "any", "rows");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (!INCLUDING.contains(SaidWords.at(question, at)) || draft.dimensions.isEmpty()) {
      return at;
    }
    int next = at + 1;
    while (THOSE.contains(SaidWords.at(question, next)) || named(question, next)) {
      next++;
    }
    Mention.Cue cue = question.cue(next);
    if (cue == null || (cue.kind() != CueKind.NONE && cue.kind() != CueKind.MISSING)) {
      return at;
    }
    List<String> words = new ArrayList<>();
    int end = MissingDetailRule.words(question, next + 1, words);
    Optional<ColumnRef> group = words.isEmpty() ? Optional.empty() : group(question, words);
    if (group.isEmpty()) {
      return at;
    }
    String name = question.schema().columnName(group.get());
    SaidWords.mean(question, at, end, "with those that have no " + name);
    return end;
  }

  /** "including customers without": the rows that are counted anyway. */
  private static boolean named(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    return anchor != null && question.tables(at).contains(anchor);
  }

  /** The column of a group that is said to be missing. */
  private static Optional<ColumnRef> group(QuestionReader question, List<String> words) {
    for (Dimension dimension : question.draft().dimensions) {
      if (dimension instanceof Dimension.OfColumn of) {
        List<String> own = ColumnWords.of(of.column());
        if (words.stream().allMatch(word -> own.contains(Schema.singular(word)))) {
          return Optional.of(of.column());
        }
      }
    }
    return Optional.empty();
  }
}
