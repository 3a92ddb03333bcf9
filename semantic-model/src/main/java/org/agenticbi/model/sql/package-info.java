/** A typed tree of the SQL that we write, and its renderers. */
@NullMarked
package org.agenticbi.model.sql;

import org.jspecify.annotations.NullMarked;
