/** Rows that came back from a database, and what their columns are for. */
@NullMarked
package org.agenticbi.model.result;

import org.jspecify.annotations.NullMarked;
