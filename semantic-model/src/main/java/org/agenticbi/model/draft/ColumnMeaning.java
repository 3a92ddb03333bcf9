package org.agenticbi.model.draft;

/** What a number in a column is to a business, as far as its name and its values tell. */
enum ColumnMeaning {
  /** How many pieces a line is about. */
  QUANTITY,
  /** The price of one piece. */
  UNIT_PRICE,
  /** What one piece cost. */
  UNIT_COST,
  /** A discount as a part of one: 0.1. */
  DISCOUNT_SHARE,
  /** A discount in percent: 10. */
  DISCOUNT_PERCENT,
  /** A discount in money on each piece. */
  DISCOUNT_PER_PIECE,
  /** A discount in money. */
  DISCOUNT_AMOUNT,
  /** Money of the whole row. */
  AMOUNT,
  /** Money that was planned. */
  PLANNED,
  /** Money that was really spent or earned. */
  ACTUAL,
  /** Another number. */
  OTHER
}
