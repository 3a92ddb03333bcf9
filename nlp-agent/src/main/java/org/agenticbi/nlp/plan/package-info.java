/** From an interpretation to a statement. */
@NullMarked
package org.agenticbi.nlp.plan;

import org.jspecify.annotations.NullMarked;
