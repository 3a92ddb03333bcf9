/** What the data means to the business: measures, synonyms, units, the fiscal year. */
@NullMarked
package org.agenticbi.model.semantics;

import org.jspecify.annotations.NullMarked;
