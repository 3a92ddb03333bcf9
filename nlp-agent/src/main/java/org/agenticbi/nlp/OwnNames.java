package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.sql.Renaming;

/** Readings over the names that tables usually have, put back to those that they have here. */
final class OwnNames {

  private OwnNames() {}

  static Outcome in(Outcome outcome, Renaming own) {
    return switch (outcome) {
      case Outcome.Answer answer ->
          new Outcome.Answer(in(answer.reading(), own), in(answer.others(), own));
      case Outcome.Ask ask -> new Outcome.Ask(ask.message(), in(ask.readings(), own), ask.words());
      case Outcome.Decline decline -> decline;
    };
  }

  private static List<Reading> in(List<Reading> readings, Renaming own) {
    return readings.stream().map(reading -> in(reading, own)).toList();
  }

  private static Reading in(Reading reading, Renaming own) {
    return new Reading(
        own.apply(reading.statement()),
        reading.explanation(),
        reading.intent(),
        reading.confidence(),
        reading.words());
  }
}
