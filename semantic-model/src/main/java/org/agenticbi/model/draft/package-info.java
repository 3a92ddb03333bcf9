/** A first semantic model of a database that nobody has described, drafted from its catalog. */
@NullMarked
package org.agenticbi.model.draft;

import org.jspecify.annotations.NullMarked;
