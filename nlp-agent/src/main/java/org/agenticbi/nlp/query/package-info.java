/**
 * A query in terms of columns: what is selected, tested, grouped, ordered and combined, before
 * joins are chosen. The learned part of the engine composes these; the statement is built from
 * them.
 */
@NullMarked
package org.agenticbi.nlp.query;

import org.jspecify.annotations.NullMarked;
