/** Small services that speak the real protocol and compute from one table in memory. */
@NullMarked
package org.agenticbi.backend.peers;

import org.jspecify.annotations.NullMarked;
