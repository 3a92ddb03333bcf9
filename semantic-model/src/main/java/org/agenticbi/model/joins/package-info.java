/** How tables are joined: the graph of keys, and the paths in it. */
@NullMarked
package org.agenticbi.model.joins;

import org.jspecify.annotations.NullMarked;
