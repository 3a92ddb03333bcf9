package org.agenticbi.app.command;

import java.util.Locale;

/** How a result is printed. */
enum ResultFormat {
  /** For a person: with a plot where it is one. */
  TABLE,
  /** The message of the protocol. */
  JSON,
  /** For a spreadsheet. */
  CSV,
  /** For a document. */
  MD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
