package org.agenticbi.protocol;

/** The type of the values of a result column, as they stand in JSON. */
public enum ColumnType {
  /** Whole numbers, as JSON numbers. */
  INTEGER,
  /** Numbers with a fraction, as JSON numbers. */
  DECIMAL,
  /** Strings. */
  TEXT,
  /** {@code 2026-01-31}. */
  DATE,
  /** {@code 2026-01-31T09:15:00}, in the zone of the database. */
  TIMESTAMP,
  /** {@code 09:15:00}. */
  TIME,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** Bytes, in base64. */
  BINARY,
  /** Anything else, as text. */
  OTHER
}
