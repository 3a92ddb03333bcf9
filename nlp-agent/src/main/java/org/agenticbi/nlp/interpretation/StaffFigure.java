package org.agenticbi.nlp.interpretation;

/** What is told of those who come and leave, over a time or at its end. */
public enum StaffFigure {
  /** Who came. */
  HIRES("hires"),
  /** Who left. */
  LEAVERS("leavers"),
  /** Who came, less who left. */
  NET_CHANGE("net change of headcount"),
  /** Who was there at the end. */
  HEADCOUNT("headcount"),
  /** The mean of who was there at the beginning and at the end. */
  AVERAGE_HEADCOUNT("average headcount"),
  /** Who is there on the day of asking, whatever time is asked about. */
  CURRENT_HEADCOUNT("current headcount"),
  /** Who left, as a part of the mean of who was there at the beginning and at the end. */
  TURNOVER("turnover rate"),
  /** Who left, as a part of who was there at the beginning. */
  TURNOVER_OF_OPENING("turnover rate of opening headcount");

  private final String label;

  StaffFigure(String label) {
    this.label = label;
  }

  /** Its name for a person. */
  public String label() {
    return label;
  }

  /** Whether it is a part of a whole. */
  public boolean isRate() {
    return this == TURNOVER || this == TURNOVER_OF_OPENING;
  }

  /** Whether it only tells who came and left, and not who was there. */
  public boolean isMove() {
    return this == HIRES || this == LEAVERS || this == NET_CHANGE;
  }
}
