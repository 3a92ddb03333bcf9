package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "bookings by country": where those who book have a home country too, it may be theirs, though the
 * column is only called so in part.
 */
final class PlacesOfBoth {

  private final Schema schema;

  PlacesOfBoth(Schema schema) {
    this.schema = schema;
  }

  /** The nearly equal candidates, and places of other rows that hang on the same. */
  List<Choices.Scored> with(
      List<Choices.Scored> near,
      List<Choices.Scored> all,
      Set<String> anchors,
      List<Mention> mentions) {
    if (near.size() != 1 || anchors.isEmpty() || !schema.drafted() || averages(mentions)) {
      return near;
    }
    ColumnRef chosen = place(near.getFirst());
    if (chosen == null || anchors.contains(chosen.table())) {
      return near;
    }
    List<Choices.Scored> both = new ArrayList<>(near);
    for (Choices.Scored each : all) {
      ColumnRef place = place(each);
      if (place != null
          && !place.table().equals(chosen.table())
          && !anchors.contains(place.table())
          && both.stream().noneMatch(other -> place.equals(place(other)))
          && calledAlike(place, chosen)
          && anchors.stream().allMatch(anchor -> reaches(anchor, place))) {
        both.add(each);
      }
    }
    return both;
  }

  /** What a room costs on average is of the room, whoever is in it. */
  private static boolean averages(List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(mention -> mention instanceof Mention.Cue cue && cue.kind() == CueKind.AVERAGE);
  }

  private @Nullable ColumnRef place(Choices.Scored scored) {
    return scored.candidate().target() instanceof Target.ColumnTarget column
            && schema.role(column.column()) == ColumnRole.GEOGRAPHY
        ? column.column()
        : null;
  }

  private static boolean calledAlike(ColumnRef place, ColumnRef chosen) {
    return ColumnWords.of(place).getLast().equals(ColumnWords.of(chosen).getLast());
  }

  private boolean reaches(String anchor, ColumnRef place) {
    return schema.joins().manyToOne(anchor, place.table())
        && schema
            .joins()
            .path(anchor, place.table())
            .filter(path -> path.edges().stream().allMatch(edge -> edge.key().confidence() >= 1))
            .isPresent();
  }
}
