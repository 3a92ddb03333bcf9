/** Tells what a result shows: facts computed from its rows, each with the numbers it rests on. */
@NullMarked
package org.agenticbi.viz.insight;

import org.jspecify.annotations.NullMarked;
