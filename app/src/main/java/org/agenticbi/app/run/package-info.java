/** Starts the services, all in one process or some of them, and speaks to running ones. */
@NullMarked
package org.agenticbi.app.run;

import org.jspecify.annotations.NullMarked;
