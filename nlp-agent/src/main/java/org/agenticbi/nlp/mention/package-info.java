/** Spans of a question and what they may stand for. */
@NullMarked
package org.agenticbi.nlp.mention;

import org.jspecify.annotations.NullMarked;
