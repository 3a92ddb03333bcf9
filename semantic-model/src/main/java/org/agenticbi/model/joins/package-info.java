/** How tables are joined: the graph of keys, and the trees that span tables in it. */
@NullMarked
package org.agenticbi.model.joins;

import org.jspecify.annotations.NullMarked;
