package org.agenticbi.backend.turn;

/** Is told how far a turn has come. */
@FunctionalInterface
public interface ProgressListener {

  /**
   * A step.
   *
   * @param stage {@code understanding}, {@code querying}, {@code charting}
   * @param status one sentence for a person
   * @param percent of the whole turn, never falling
   */
  void progress(String stage, String status, int percent);
}
