package org.agenticbi.mcp.connect;

/**
 * A password; never shown.
 *
 * @param value the password itself; empty for none
 */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
