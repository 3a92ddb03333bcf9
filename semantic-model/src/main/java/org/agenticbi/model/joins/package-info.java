/** How tables are joined: the graph of keys, the paths in it, and the trees that span tables. */
@NullMarked
package org.agenticbi.model.joins;

import org.jspecify.annotations.NullMarked;
