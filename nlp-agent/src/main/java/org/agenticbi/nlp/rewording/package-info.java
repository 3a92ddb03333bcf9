/** Other ways to say what the rules read: a question in the words that they know. */
@NullMarked
package org.agenticbi.nlp.rewording;

import org.jspecify.annotations.NullMarked;
