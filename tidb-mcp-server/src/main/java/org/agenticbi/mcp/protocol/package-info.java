/** The Model Context Protocol in front of the tools, with the official SDK. */
@NullMarked
package org.agenticbi.mcp.protocol;

import org.jspecify.annotations.NullMarked;
