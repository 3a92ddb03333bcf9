package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** "why", "forecast" -> no query can answer that. */
final class UnsupportedRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (cue == null || cue.kind() != CueKind.UNSUPPORTED) {
      return at;
    }
    question.draft().unsupported = cue.phrase();
    return at + 1;
  }
}
