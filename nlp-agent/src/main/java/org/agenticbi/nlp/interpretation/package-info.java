/** What a question asks for, clause by clause. */
@NullMarked
package org.agenticbi.nlp.interpretation;

import org.jspecify.annotations.NullMarked;
