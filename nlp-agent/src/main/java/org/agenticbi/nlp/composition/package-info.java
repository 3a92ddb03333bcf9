/**
 * Composes queries clause by clause and fills their slots with columns, values and numbers of the
 * question: the learned part of the engine. A form is a query with slots; a beam of forms and
 * fillings gives candidates, which are ranked by how well query and question agree.
 */
@NullMarked
package org.agenticbi.nlp.composition;

import org.jspecify.annotations.NullMarked;
