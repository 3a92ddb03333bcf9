package org.agenticbi.model.sql;

import java.util.List;

/**
 * A rendered statement.
 *
 * @param text with {@code ?} for each parameter, or with the values written in
 * @param parameters in the order of the placeholders
 */
public record SqlText(String text, List<Object> parameters) {}
