package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;

/** "these states", "those customers": what the question before was about, said by its name. */
final class EarlierGroups {

  private static final Set<String> THESE =
      Set.of("these", "those", "of these", "of those", "for these", "for those", "the same");

  private final Interpretation previous;
  private final List<Mention> mentions;

  EarlierGroups(Interpretation previous, List<Mention> mentions) {
    this.previous = previous;
    this.mentions = List.copyOf(mentions);
  }

  /** Whether they are named. */
  boolean named() {
    for (int at = 0; at + 1 < mentions.size(); at++) {
      if (THESE.contains(text(mentions.get(at))) && isEarlier(mentions.get(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are the first few, or those whose number was so high: another number is not. */
  boolean chosenByNumber() {
    return !previous.having().isEmpty()
        || (previous.ranking() != null && previous.ranking().limit() != null);
  }

  private boolean isEarlier(Mention mention) {
    List<Target> about = about();
    return mention instanceof Mention.Name name
        && name.candidates().stream().map(Candidate::target).anyMatch(about::contains);
  }

  private List<Target> about() {
    List<Target> about = new ArrayList<>();
    if (previous.subject() != null) {
      about.add(new Target.TableTarget(previous.subject()));
    }
    for (Metric metric : previous.metrics()) {
      if (metric instanceof Metric.RowCount count) {
        about.add(new Target.TableTarget(count.table()));
      }
    }
    for (Dimension dimension : previous.dimensions()) {
      switch (dimension) {
        case Dimension.OfEntity entity -> about.add(new Target.TableTarget(entity.table()));
        case Dimension.OfColumn column -> about.add(new Target.ColumnTarget(column.column()));
        case Dimension.OfBands bands -> about.add(new Target.ColumnTarget(bands.column()));
        case Dimension.OfTime _, Dimension.OfDatePart _, Dimension.OfCondition _ -> {}
      }
    }
    return about;
  }

  private static String text(Mention mention) {
    return switch (mention) {
      case Mention.Cue cue -> cue.phrase();
      case Mention.Unknown unknown -> unknown.text().toLowerCase(Locale.ROOT);
      case Mention.Name _, Mention.Figure _, Mention.Quoted _, Mention.Time _ -> "";
    };
  }
}
