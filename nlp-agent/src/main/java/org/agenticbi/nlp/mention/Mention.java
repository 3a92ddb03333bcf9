package org.agenticbi.nlp.mention;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;

/** A span of the question that was recognised; the spans cover the question in order. */
public sealed interface Mention {

  /** Its first token. */
  int first();

  /** Behind its last token. */
  int end();

  /** A word that asks for something. */
  record Cue(int first, int end, CueKind kind, String phrase) implements Mention {}

  /** Something of the data: candidates, best first; at least one. */
  record Name(int first, int end, String text, List<Candidate> candidates) implements Mention {
    /** Copies its lists. */
    public Name {
      candidates = List.copyOf(candidates);
    }
  }

  /** A number. */
  record Figure(int first, int end, BigDecimal value, boolean percent, boolean money)
      implements Mention {}

  /** A time: readings of the same span, best first; at least one. */
  record Time(int first, int end, List<TimeMention> readings) implements Mention {
    /** Copies its lists. */
    public Time {
      readings = List.copyOf(readings);
    }
  }

  /** Quoted text that is no known value. */
  record Quoted(int first, int end, String text) implements Mention {}

  /** A word that means nothing here. */
  record Unknown(int first, int end, String text, boolean content) implements Mention {}
}
