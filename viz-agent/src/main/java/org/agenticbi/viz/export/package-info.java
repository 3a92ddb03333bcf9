/** Results as files. */
@NullMarked
package org.agenticbi.viz.export;

import org.jspecify.annotations.NullMarked;
