/**
 * The second wall: named databases, each reached through sessions that are locked down and
 * read-only before a statement runs on them.
 */
@NullMarked
package org.agenticbi.mcp.connect;

import org.jspecify.annotations.NullMarked;
