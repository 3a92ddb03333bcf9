package org.agenticbi.model.sql;

/** How values stand in a statement. */
enum ValueMode {
  /** As {@code ?}, bound as parameters. */
  PARAMETERS,
  /** Written in as literals. */
  INLINE
}
