/**
 * Runs a file of questions through the language engine: for measuring, and for question tests of
 * one's own.
 */
@NullMarked
package org.agenticbi.app.evaluation;

import org.jspecify.annotations.NullMarked;
