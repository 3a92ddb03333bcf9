/** What one can ask: next questions, first questions, completions. */
@NullMarked
package org.agenticbi.backend.suggestion;

import org.jspecify.annotations.NullMarked;
