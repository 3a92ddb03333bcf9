package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/**
 * A business that lets cabins by the night and keeps no amounts: what a stay brings in is its
 * nights times its rate.
 */
final class StayCatalog {

  private static final String FIRST = "2023-01-01";
  private static final String LAST = "2025-12-29";

  private StayCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "cabins",
        "duckdb",
        "1",
        List.of(
            new TableDraft("parks", 8, "parkId")
                .name("parkName", "Lakeside", "Old Mill")
                .category("region", "North", "South")
                .table(),
            new TableDraft("cabins", 90, "cabinId")
                .whole("parkId")
                .name("cabinNo", "C-1", "C-2")
                .category("cabinTyp", "family", "studio")
                .table(),
            new TableDraft("guests", 200, "guestId")
                .category("fstNm", "Ada", "Alan")
                .name("lstNm", "Lovelace", "Turing")
                .category("homeCtry", "Norway", "Spain")
                .table(),
            new TableDraft("reservations", 1500, "resvId")
                .whole("guestId")
                .whole("cabinId")
                .date("resvDt", FIRST, LAST)
                .date("arrDt", FIRST, LAST)
                .date("depDt", FIRST, LAST)
                .missingAmount("noKids")
                .amount("nightlyRate")
                .category("resvStatus", "completed", "cancelled")
                .table(),
            new TableDraft("extras", 12, "extraId")
                .name("extraName", "Sauna", "Firewood")
                .category("extraCat", "comfort", "food")
                .table(),
            new TableDraft("resvExtras", 900, "resvExtraId")
                .whole("resvId")
                .whole("extraId")
                .date("chargeDt", FIRST, LAST)
                .amount("amt")
                .table()),
        List.of(
            TableDraft.key("resvExtras.resvId reservations.resvId"),
            TableDraft.key("resvExtras.extraId extras.extraId"),
            TableDraft.key("cabins.parkId parks.parkId"),
            TableDraft.key("reservations.guestId guests.guestId"),
            TableDraft.key("reservations.cabinId cabins.cabinId")));
  }
}
