/** The language engine: from a question to SQL, without a language model. */
@NullMarked
package org.agenticbi.nlp;

import org.jspecify.annotations.NullMarked;
