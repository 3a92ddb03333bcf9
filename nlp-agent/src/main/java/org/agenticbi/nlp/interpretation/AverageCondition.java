package org.agenticbi.nlp.interpretation;

import org.agenticbi.model.sql.Comparator;

/**
 * Groups compared with the mean of all groups: "customers whose revenue is above average".
 *
 * @param metric what is compared
 * @param comparator how the group stands to the mean
 */
public record AverageCondition(Metric metric, Comparator comparator) {}
