/** Saying in plain English what a query computes. */
@NullMarked
package org.agenticbi.nlp.explanation;

import org.jspecify.annotations.NullMarked;
