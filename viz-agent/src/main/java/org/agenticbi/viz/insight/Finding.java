package org.agenticbi.viz.insight;

import java.util.Map;

/**
 * A fact found in a result.
 *
 * @param kind {@code trend}, {@code leader}, ...
 * @param weight how much a person wants to know it, 0 to 100
 * @param sentence for a person
 * @param numbers what it rests on
 */
record Finding(String kind, int weight, String sentence, Map<String, Object> numbers) {}
