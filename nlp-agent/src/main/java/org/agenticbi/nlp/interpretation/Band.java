package org.agenticbi.nlp.interpretation;

/**
 * One of the bands that rows are grouped in: "31-60 days".
 *
 * @param label how it is called
 * @param filter what holds for its rows, where they are in none of the bands before it
 */
public record Band(String label, Filter filter) {}
