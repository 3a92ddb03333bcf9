/** Trains the learned part of the engine from questions with known statements. */
@NullMarked
package org.agenticbi.training;

import org.jspecify.annotations.NullMarked;
