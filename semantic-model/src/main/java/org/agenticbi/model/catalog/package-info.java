/** One immutable snapshot of what a database holds. */
@NullMarked
package org.agenticbi.model.catalog;

import org.jspecify.annotations.NullMarked;
