/** The program: its command line, its processes, its demo. */
@NullMarked
package org.agenticbi.app;

import org.jspecify.annotations.NullMarked;
