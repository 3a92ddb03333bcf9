/** The databases with the walls in front of them, in one place. */
@NullMarked
package org.agenticbi.mcp.access;

import org.jspecify.annotations.NullMarked;
