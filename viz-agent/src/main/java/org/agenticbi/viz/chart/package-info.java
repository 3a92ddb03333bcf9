/** Chooses the chart of a result by small rules and writes it as a Vega-Lite specification. */
@NullMarked
package org.agenticbi.viz.chart;

import org.jspecify.annotations.NullMarked;
