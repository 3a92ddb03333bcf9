/**
 * Questions that compute with two numbers: "travel costs divided by revenue" is two questions that
 * differ in one place, and what is computed from their answers.
 */
@NullMarked
package org.agenticbi.nlp.calculation;

import org.jspecify.annotations.NullMarked;
