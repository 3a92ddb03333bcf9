/** Five real services, real databases, a real browser. */
@NullMarked
package org.agenticbi.systemtests;

import org.jspecify.annotations.NullMarked;
