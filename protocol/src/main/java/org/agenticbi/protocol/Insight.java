package org.agenticbi.protocol;

import java.util.Map;

/**
 * A fact computed from the data.
 *
 * @param kind {@code total}, {@code leader}, {@code trend}, {@code outlier}, ...
 * @param sentence for a person
 * @param numbers what it rests on
 */
public record Insight(String kind, String sentence, Map<String, Object> numbers) {}
