package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "sales in Austin", where customers live in towns too: what happened there happened in the stores
 * of the business. Groups by town may still be either, and so may what comes "from" a town, or what
 * customers are spoken of for.
 */
final class OwnPlaces {

  private static final Set<String> PLACES =
      Set.of(
          "site",
          "store",
          "warehouse",
          "location",
          "branch",
          "office",
          "plant",
          "depot",
          "shop",
          "outlet",
          "market",
          "restaurant",
          "salon",
          "gym",
          "studio",
          "facility",
          "factory",
          "hotel",
          "property",
          "clinic",
          "hospital",
          "pharmacy",
          "station",
          "showroom",
          "hub");

  private final Schema schema;
  private final List<Mention> mentions;

  OwnPlaces(Schema schema, List<Mention> mentions) {
    this.schema = schema;
    this.mentions = mentions;
  }

  /** Whether the rows of a table are places where a business works. */
  static boolean is(String table) {
    return List.of(Schema.words(table).split(" ", -1)).stream()
        .map(Schema::singular)
        .anyMatch(PLACES::contains);
  }

  /**
   * Of the nearly equal candidates that of the own place alone, where nothing speaks for others.
   */
  List<Choices.Scored> first(List<Choices.Scored> near, int position, Set<String> anchors) {
    List<Choices.Scored> own = near.stream().filter(each -> is(table(each))).toList();
    if (near.size() < 2 || own.size() != 1 || !schema.drafted() || from(position)) {
      return near;
    }
    Set<String> values = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (Choices.Scored each : near) {
      Target.ValueTarget value = place(each);
      values.add(value == null ? "" : value.value());
      others.add(table(each));
    }
    String place = table(own.getFirst());
    others.remove(place);
    boolean alike = values.size() == 1 && !values.contains("");
    return alike && happened(place, others, anchors) && !spokenOf(others, position) ? own : near;
  }

  /** What is asked for is something that happened at places, and neither places nor people. */
  private boolean happened(String place, Set<String> others, Set<String> anchors) {
    return anchors.stream().noneMatch(others::contains)
        && anchors.stream().anyMatch(anchor -> !anchor.equals(place));
  }

  /** Whether another name of the question is surely of one of the tables. */
  private boolean spokenOf(Set<String> tables, int position) {
    for (int at = 0; at < mentions.size(); at++) {
      if (at != position && mentions.get(at) instanceof Mention.Name name) {
        String table =
            switch (name.candidates().getFirst().target()) {
              case Target.TableTarget target -> target.table();
              case Target.ColumnTarget column -> column.column().table();
              case Target.ValueTarget value -> value.column().table();
              case Target.MeasureTarget _ -> "";
            };
        if (tables.contains(table) && !isPlaceName(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Another town is read as this one is. */
  private boolean isPlaceName(Mention.Name name) {
    return name.candidates().getFirst().target() instanceof Target.ValueTarget value
        && schema.role(value.column()) == ColumnRole.GEOGRAPHY;
  }

  private boolean from(int position) {
    return position > 0
        && mentions.get(position - 1) instanceof Mention.Cue cue
        && cue.phrase().equals("from");
  }

  private Target.@Nullable ValueTarget place(Choices.Scored scored) {
    return scored.candidate().target() instanceof Target.ValueTarget value
            && schema.role(value.column()) == ColumnRole.GEOGRAPHY
        ? value
        : null;
  }

  private String table(Choices.Scored scored) {
    Target.ValueTarget place = place(scored);
    ColumnRef column = place == null ? null : place.column();
    return column == null ? "" : column.table();
  }
}
