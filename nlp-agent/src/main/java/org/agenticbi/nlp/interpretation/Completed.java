package org.agenticbi.nlp.interpretation;

import java.util.List;

/** What a draft turns out to be. */
public sealed interface Completed {

  /** One interpretation. */
  record Complete(Interpretation interpretation) implements Completed {}

  /**
   * Something essential was left open; each reading fills it in another way.
   *
   * @param question what to ask back
   */
  record Open(String question, List<Interpretation> readings) implements Completed {
    /** Copies its lists. */
    public Open {
      readings = List.copyOf(readings);
    }
  }

  /**
   * It cannot be answered.
   *
   * @param reason one sentence
   * @param missing the words that the data has nothing for
   */
  record Impossible(String reason, List<String> missing) implements Completed {
    /** Copies its lists. */
    public Impossible {
      missing = List.copyOf(missing);
    }
  }
}
