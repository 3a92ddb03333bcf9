package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "why", "forecast" -> no query can answer that. */
final class UnsupportedRule implements ReadingRule {

  /** "cost per head": of people, and not of who heads something. */
  private static final Set<String> HEADS = Set.of("head", "capita");

  /** "share price": of shares in a company, and not of a whole. */
  private static final Set<String> STOCK =
      Set.of("price", "prices", "capital", "buyback", "buybacks", "issue");

  @Override
  public int read(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    if (question.cue(at, CueKind.SHARE) && STOCK.contains(SaidWords.at(question, at + 1))) {
      question.draft().unsupported = "share " + SaidWords.at(question, at + 1);
      return at + 2;
    }
    if (cue != null
        && cue.phrase().equals("per")
        && HEADS.contains(SaidWords.at(question, at + 1))
        && !question.isBest(at + 1, Target.TableTarget.class)) {
      question.draft().unsupported = "per " + SaidWords.at(question, at + 1);
      return at + 2;
    }
    if (cue == null || cue.kind() != CueKind.UNSUPPORTED) {
      return at;
    }
    question.draft().unsupported = cue.phrase();
    return at + 1;
  }
}
