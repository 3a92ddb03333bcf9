package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.protocol.WordUse;

/** What becomes of a question: right, or says so. */
public sealed interface Outcome {

  /** The words of the question accounted for. */
  List<WordUse> words();

  /** The answer, and other readings that were less likely. */
  record Answer(Reading reading, List<Reading> others) implements Outcome {
    /** Copies its lists. */
    public Answer {
      others = List.copyOf(others);
    }

    @Override
    public List<WordUse> words() {
      return reading.words();
    }
  }

  /**
   * Several readings, one of which the person must choose.
   *
   * @param message what is open
   */
  record Ask(String message, List<Reading> readings, List<WordUse> words) implements Outcome {
    /** Copies its lists. */
    public Ask {
      readings = List.copyOf(readings);
      words = List.copyOf(words);
    }
  }

  /**
   * It cannot be answered.
   *
   * @param message why
   * @param missing what the data has nothing for
   * @param near what there is instead
   */
  record Decline(String message, List<String> missing, List<String> near, List<WordUse> words)
      implements Outcome {
    /** Copies its lists. */
    public Decline {
      missing = List.copyOf(missing);
      near = List.copyOf(near);
      words = List.copyOf(words);
    }
  }
}
