/** A whole turn, from a question to its answer, over the three agents. */
@NullMarked
package org.agenticbi.backend.turn;

import org.jspecify.annotations.NullMarked;
