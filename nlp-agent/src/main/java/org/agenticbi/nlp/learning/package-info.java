/** Models that were learned before, evaluated in plain Java: the same numbers in every JVM. */
@NullMarked
package org.agenticbi.nlp.learning;

import org.jspecify.annotations.NullMarked;
