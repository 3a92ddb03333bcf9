/** Reads times in English: windows, grains, comparisons and parts of the calendar. */
@NullMarked
package org.agenticbi.nlp.time;

import org.jspecify.annotations.NullMarked;
