package org.agenticbi.mcp.load;

/** What an import does when the table is there already. */
public enum ExistingTable {
  /** Ends with an error and changes nothing. */
  REFUSE,
  /** Takes the place of the old table; when the import fails, the old one stays. */
  REPLACE
}
