package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/**
 * "customers who live in Texas", "employees based in each city" -> the verb only says that a place
 * follows; where it does, nothing is left of the verb to be read.
 */
final class LivingRule implements ReadingRule {

  private static final Set<String> VERBS =
      Set.of(
          "live",
          "lives",
          "living",
          "lived",
          "reside",
          "resides",
          "residing",
          "resident",
          "residents",
          "based",
          "situated",
          "domiciled",
          "headquartered");

  @Override
  public int read(QuestionReader question, int at) {
    boolean verb =
        question.mention(at) instanceof Mention.Unknown
            && VERBS.contains(SaidWords.at(question, at));
    if (!verb) {
      return at;
    }
    int next = question.skipJoining(at + 1);
    while (question.cue(next, CueKind.GROUP, CueKind.NOT, CueKind.PREPOSITION)) {
      next++;
    }
    if (next == at + 1 || !place(question, next)) {
      return at;
    }
    question.draft().means(at, "where they are");
    return at + 1;
  }

  private static boolean place(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                switch (each.target()) {
                  case Target.ValueTarget value -> geography(question, value.column());
                  case Target.ColumnTarget column -> geography(question, column.column());
                  case Target.TableTarget _, Target.MeasureTarget _ -> false;
                });
  }

  /** A place of the rows themselves, and not of what they did. */
  private static boolean geography(QuestionReader question, ColumnRef column) {
    String anchor = question.draft().anchor();
    boolean own =
        anchor == null
            || anchor.equals(column.table())
            || question.schema().joins().manyToOne(anchor, column.table());
    return own && question.schema().role(column) == ColumnRole.GEOGRAPHY;
  }
}
