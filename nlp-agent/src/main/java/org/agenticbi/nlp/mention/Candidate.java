package org.agenticbi.nlp.mention;

/**
 * One thing that a span may stand for.
 *
 * @param target what
 * @param score from 0 to 1: how well the words fit
 * @param source how it was found
 */
public record Candidate(Target target, double score, Source source) {

  /** How a candidate was found. */
  public enum Source {
    /** By its full name, or a synonym that the model gives. */
    NAME,
    /** By a part of its name. */
    PART,
    /** By a word of the thesaurus. */
    THESAURUS,
    /** By a value of the data. */
    VALUE,
    /** By a value that contains the words. */
    PART_OF_VALUE,
    /** By a name that is spelt almost so. */
    SPELLING
  }
}
