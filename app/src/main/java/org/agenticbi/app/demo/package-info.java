/**
 * The demo company: a retailer and its finances, made up from a seed, so that the first question
 * can be asked without a database of one's own.
 */
@NullMarked
package org.agenticbi.app.demo;

import org.jspecify.annotations.NullMarked;
