/**
 * The first wall before the data: lets through exactly one SELECT that uses only known syntax,
 * functions and tables, and sends the text rendered from the parsed tree, never the original.
 */
@NullMarked
package org.agenticbi.mcp.guard;

import org.jspecify.annotations.NullMarked;
