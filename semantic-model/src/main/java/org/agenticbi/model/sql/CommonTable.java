package org.agenticbi.model.sql;

/**
 * A named part of a statement: {@code name AS (statement)}.
 *
 * @param name its name
 * @param statement its rows
 */
public record CommonTable(String name, Statement statement) {}
