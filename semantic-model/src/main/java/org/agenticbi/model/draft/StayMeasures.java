package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowExpression;

/**
 * What those who let rooms, cars or tools by the day ask for besides: nights, how long, at what
 * rate.
 */
final class StayMeasures {

  private static final Set<String> LET =
      Set.of(
          "room",
          "car",
          "vehicle",
          "apartment",
          "flat",
          "house",
          "unit",
          "boat",
          "bike",
          "bicycle",
          "tool",
          "machine",
          "equipment",
          "desk",
          "space",
          "office",
          "cabin",
          "villa",
          "pitch",
          "asset",
          "bed",
          "hall",
          "court",
          "scooter",
          "van",
          "truck",
          "trailer",
          "camper",
          "suite",
          "studio",
          "chalet",
          "berth",
          "kennel",
          "cottage",
          "home");

  private static final List<String> RATES =
      List.of(
          "adr",
          "average rate per night",
          "average revenue per night",
          "revenue per night",
          "average price per night",
          "average price paid per night");

  private final PricedStay stay;
  private final Relations relations;

  StayMeasures(PricedStay stay, Relations relations) {
    this.stay = stay;
    this.relations = relations;
  }

  private boolean overnight() {
    return stay.unit().equals("night");
  }

  /** "room revenue", "car revenue": what is let gives its revenue a name. */
  Measure named(Measure revenue) {
    List<String> names = new ArrayList<>(revenue.synonyms());
    if (overnight()) {
      names.addAll(List.of("accommodation revenue", "lodging revenue"));
    }
    names.addAll(List.of("rental revenue", "rental income", "rental sales"));
    for (Table parent : relations.parents(stay.table())) {
      String thing = Singulars.of(Words.of(parent.name()).getLast());
      if (LET.contains(thing)) {
        names.addAll(List.of(thing + " revenue", thing + " sales", thing + " income"));
      }
    }
    return revenue.called(names.stream().distinct().toList());
  }

  List<Measure> measures() {
    String row = Singulars.of(Words.of(stay.table().name()).getLast());
    String unit = stay.unit();
    String words = Words.phrase(stay.begin().name()) + " to " + Words.phrase(stay.end().name());
    MeasureExpression days = aggregate(AggregateKind.SUM);
    List<Measure> measures = new ArrayList<>();
    measures.add(
        new DraftedMeasure(
                overnight() ? "nights" : "rental days",
                unit + "s from " + words,
                sums(row),
                "number")
            .over(stay.table(), days));
    measures.add(
        new DraftedMeasure(
                "average length of " + (overnight() ? "stay" : row),
                unit + "s from " + words + " on average",
                lengths(row),
                "number")
            .over(stay.table(), aggregate(AggregateKind.AVERAGE)));
    if (overnight()) {
      measures.add(
          new DraftedMeasure("average daily rate", "revenue per night", RATES, "currency")
              .over(stay.table(), new Calculated(total(stay.sale().amount()), '/', days)));
    }
    return measures;
  }

  private static Aggregated total(RowExpression row) {
    return new Aggregated(AggregateKind.SUM, row, false, List.of());
  }

  private Aggregated aggregate(AggregateKind kind) {
    return new Aggregated(kind, stay.days(), false, List.of());
  }

  private List<String> sums(String row) {
    String unit = stay.unit() + "s";
    List<String> names = new ArrayList<>(List.of(row + " " + unit));
    for (String verb : List.of("booked", "sold", "rented", "stayed", "reserved")) {
      names.add(verb + " " + unit);
      names.add(unit + " " + verb);
    }
    if (overnight()) {
      names.addAll(List.of("room nights", "overnight stays", "guest nights", "total nights"));
    }
    return names.stream().distinct().toList();
  }

  private List<String> lengths(String row) {
    List<String> names = new ArrayList<>();
    for (String thing : List.of(overnight() ? "stay" : "rental", row)) {
      for (String average : List.of("", "average ", "mean ")) {
        names.add(average + "length of " + thing);
        names.add(average + "length of a " + thing);
        names.add(average + "duration of " + thing);
        names.add(average + thing + " length");
        names.add(average + thing + " duration");
      }
      names.add("average " + stay.unit() + "s per " + thing);
      names.add("average number of " + stay.unit() + "s per " + thing);
      names.add(stay.unit() + "s per " + thing);
    }
    names.add("average " + stay.unit() + "s");
    names.add("average number of " + stay.unit() + "s");
    if (overnight()) {
      names.add("average stay");
      names.add("alos");
    }
    return names.stream().distinct().toList();
  }
}
