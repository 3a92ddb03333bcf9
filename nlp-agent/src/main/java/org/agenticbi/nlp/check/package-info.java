/** A second look at answers, made without knowing how they came about. */
@NullMarked
package org.agenticbi.nlp.check;

import org.jspecify.annotations.NullMarked;
