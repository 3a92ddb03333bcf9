/** What a result looks like to someone who draws or tells it: measures, times and labels. */
@NullMarked
package org.agenticbi.viz.table;

import org.jspecify.annotations.NullMarked;
