package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/**
 * A business without orders: it drives riders from zone to zone, charges a fare, and buys fuel by
 * the liter.
 */
final class RidesCatalog {

  private static final String FIRST = "2023-01-01";
  private static final String LAST = "2025-09-29";

  private RidesCatalog() {}

  static Catalog catalog() {
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
