/** What the language engine knows of a database. */
@NullMarked
package org.agenticbi.nlp.schema;

import org.jspecify.annotations.NullMarked;
