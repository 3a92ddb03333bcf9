package org.agenticbi.backend.suggestion;

/**
 * Words for the rows of a table.
 *
 * @param phrase in the plural: {@code orders}
 * @param table its name
 * @param rows how many it has
 */
public record TableWord(String phrase, String table, long rows) {}
