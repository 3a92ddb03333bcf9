/**
 * What tables and columns are usually called: a database of shoppers, purchases and articles is
 * read as one of customers, orders and products.
 */
@NullMarked
package org.agenticbi.model.naming;

import org.jspecify.annotations.NullMarked;
