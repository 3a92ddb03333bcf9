package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.WordFamily;

/** "... and when did they sign up" -> the time of the rows that the verb names, beside them. */
final class WhenRule implements ReadingRule {

  private static final Set<String> PARTICLES = Set.of("up", "in", "out", "off");

  @Override
  public int read(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    boolean verb = question.mention(at) instanceof Mention.Unknown unknown && unknown.content();
    if (anchor == null || !verb || !asksWhen(question, at)) {
      return at;
    }
    String said = SaidWords.at(question, at);
    String particle = SaidWords.at(question, at + 1);
    boolean joined = PARTICLES.contains(particle);
    DoneColumns columns = new DoneColumns(question.schema());
    Optional<ColumnRef> time =
        joined ? columns.named(anchor, WordFamily.root(said) + particle) : Optional.empty();
    int end = time.isPresent() ? at + 2 : at + 1;
    List<ColumnRef> found = time.or(() -> columns.named(anchor, said)).stream().toList();
    if (found.isEmpty()) {
      return at;
    }
    question.draft().time.when = true;
    question.draft().time.last = found.getFirst();
    SaidWords.mean(question, at, end, question.schema().columnName(found.getFirst()));
    return end;
  }

  private static boolean asksWhen(QuestionReader question, int at) {
    for (int before = at - 1; before >= Math.max(0, at - 5); before--) {
      if (SaidWords.at(question, before).endsWith("when")) {
        return true;
      }
    }
    return false;
  }
}
