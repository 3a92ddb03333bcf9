package org.agenticbi.nlp.time;

import java.util.function.Consumer;

/** Reads one way of naming a period. Readings over the same words are given best first. */
interface PeriodReader {
  void read(Words words, int at, Consumer<Period> found);
}
