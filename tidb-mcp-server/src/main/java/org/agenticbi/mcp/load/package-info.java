/** Makes and fills embedded database files; the only place that writes data. */
@NullMarked
package org.agenticbi.mcp.load;

import org.jspecify.annotations.NullMarked;
