package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** Words that only make sense behind another question: "now ...", "... instead", "of those". */
public final class FollowingWords {

  private static final Set<CueKind> KINDS = Set.of(CueKind.FOLLOW_UP, CueKind.AND, CueKind.INSTEAD);

  private FollowingWords() {}

  /** Whether a question begins with such a word, or stands with one. */
  public static boolean in(List<Mention> mentions) {
    FollowUpWords words = new FollowUpWords(mentions);
    return begins(mentions) || words.refer() || new BackReference(mentions).isSaid();
  }

  private static boolean begins(List<Mention> mentions) {
    return !mentions.isEmpty()
        && mentions.getFirst() instanceof Mention.Cue cue
        && KINDS.contains(cue.kind());
  }
}
