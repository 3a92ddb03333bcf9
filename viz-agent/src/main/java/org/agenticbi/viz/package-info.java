/** From a result table to a chart, its words and insights: the service and its settings. */
@NullMarked
package org.agenticbi.viz;

import org.jspecify.annotations.NullMarked;
