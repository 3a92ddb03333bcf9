/** Words, numbers and cues of a question. */
@NullMarked
package org.agenticbi.nlp.text;

import org.jspecify.annotations.NullMarked;
