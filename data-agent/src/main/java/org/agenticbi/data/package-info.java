/** From SQL to a typed result: limits, cache, execution through the MCP server, streaming. */
@NullMarked
package org.agenticbi.data;

import org.jspecify.annotations.NullMarked;
