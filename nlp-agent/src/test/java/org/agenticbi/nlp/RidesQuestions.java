package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;

/**
 * Questions to a business without orders: it drives riders from zone to zone, charges a fare, and
 * buys fuel by the liter. Its model is drafted.
 */
final class RidesQuestions {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private static final String FIRST = "2023-01-01";
  private static final String LAST = "2025-09-29";

  private final RoleReader engine;

  RidesQuestions() {
    Catalog catalog = RoleAssignment.assign(catalog());
    this.engine =
        new RoleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());
  }

  Outcome ask(String question) {
    return engine.understand(new Question(question, TODAY, List.of()));
  }

  String sql(String question) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(question).statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  String sentence(String question) {
    return answer(question).explanation();
  }

  private Reading answer(String question) {
    Outcome outcome = ask(question);
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private static Catalog catalog() {
    return new Catalog(
        "rides",
        "duckdb",
        "1",
        List.of(
            new TableDraft("zones", 8, "zone_id")
                .name("zone_name", "Harbour", "Old Town")
                .category("region", "North", "South")
                .table(),
            new TableDraft("riders", 60, "rider_id")
                .name("rider_name", "Ada Lovelace", "Alan Turing")
                .category("segment", "corporate", "private")
                .table(),
            new TableDraft("cars", 30, "car_id")
                .name("plate_no", "AB-1", "AB-2")
                .category("model", "hatchback", "van")
                .date("purchase_date", FIRST, LAST)
                .missingDate("retired_on", FIRST, LAST)
                .whole("home_zone_id")
                .table(),
            new TableDraft("trips", 1500, "trip_id")
                .whole("rider_id")
                .missingKey("car_id")
                .whole("pickup_zone_id")
                .whole("dropoff_zone_id")
                .date("trip_date", FIRST, LAST)
                .amount("distance_km")
                .amount("load_kg")
                .amount("fare_amt")
                .amount("tip_amt")
                .category("trip_status", "completed", "cancelled")
                .table(),
            new TableDraft("fuel_purchases", 500, "purchase_id")
                .whole("car_id")
                .date("purchase_date", FIRST, LAST)
                .amount("liters")
                .amount("price_per_liter")
                .table()),
        List.of(
            TableDraft.key("cars.home_zone_id zones.zone_id"),
            TableDraft.key("trips.rider_id riders.rider_id"),
            TableDraft.key("trips.car_id cars.car_id"),
            TableDraft.key("trips.pickup_zone_id zones.zone_id"),
            TableDraft.key("trips.dropoff_zone_id zones.zone_id"),
            TableDraft.key("fuel_purchases.car_id cars.car_id")));
  }
}
