/** Load driver and measurements; speaks the protocol with the JDK's own client. */
@NullMarked
package org.agenticbi.benchmarks;

import org.jspecify.annotations.NullMarked;
