package org.agenticbi.model.catalog;

/** What the values of a column look like. */
public enum ValueShape {
  /** ISO dates or date-times kept as text. */
  ISO_DATE,
  /** Years, 1900 to 2100. */
  YEAR,
  /** Short codes in capitals and digits. */
  CODE,
  /** Numbers kept as text. */
  NUMBER,
  /** Amounts of money. */
  MONEY,
  /** Shares: 0 to 1, or percent. */
  PERCENT,
  /** Yes or no in any writing. */
  FLAG,
  /** Mail addresses. */
  EMAIL,
  /** Web addresses. */
  LINK,
  /** Days as digits alone, 20250131; found when roles are assigned. */
  DAY_DIGITS,
  /** Months as digits alone, 202501; found when roles are assigned. */
  MONTH_DIGITS
}
