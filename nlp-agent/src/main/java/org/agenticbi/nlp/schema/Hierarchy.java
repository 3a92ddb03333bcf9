package org.agenticbi.nlp.schema;

/**
 * A table whose rows lie below other rows of it: subcategories below categories, accounts below the
 * accounts that they are summed up in.
 *
 * @param table its name
 * @param key what names a row
 * @param parent the key of the row above; null in rows at the top
 * @param name what a person calls a row
 * @param levels above a row at most, as far as is known
 * @param classes whether its plain name means the rows at the top: "by category"
 */
public record Hierarchy(
    String table, ColumnRef key, ColumnRef parent, ColumnRef name, int levels, boolean classes) {}
