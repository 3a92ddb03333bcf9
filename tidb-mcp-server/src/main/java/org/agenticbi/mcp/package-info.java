/** The guarded, only door to the data: databases behind seven tools, over three protocols. */
@NullMarked
package org.agenticbi.mcp;

import org.jspecify.annotations.NullMarked;
