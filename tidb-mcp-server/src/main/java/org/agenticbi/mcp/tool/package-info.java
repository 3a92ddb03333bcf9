/** The tools, each a small class that is the same over every protocol. */
@NullMarked
package org.agenticbi.mcp.tool;

import org.jspecify.annotations.NullMarked;
