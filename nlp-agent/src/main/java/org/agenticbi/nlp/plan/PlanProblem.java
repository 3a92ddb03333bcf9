package org.agenticbi.nlp.plan;

/** Why an interpretation cannot be computed without a wrong number; the message is for people. */
public final class PlanProblem extends RuntimeException {

  /** A reason in one sentence. */
  public PlanProblem(String message) {
    super(message);
  }
}
