/** Who asked what, and what it touched. */
@NullMarked
package org.agenticbi.backend.audit;

import org.jspecify.annotations.NullMarked;
