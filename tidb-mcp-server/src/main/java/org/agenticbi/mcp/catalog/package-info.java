/**
 * Finds out what a database holds: tables, columns, keys, comments, and what the values look like.
 */
@NullMarked
package org.agenticbi.mcp.catalog;

import org.jspecify.annotations.NullMarked;
