/** Runs guarded statements within limits and reads typed rows. */
@NullMarked
package org.agenticbi.mcp.execute;

import org.jspecify.annotations.NullMarked;
