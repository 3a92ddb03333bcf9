package org.agenticbi.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;

final class CatalogHashTest {
  private static Catalog catalog(String comment) {
    Column day =
        new Column(
            "day",
            ColumnType.TEXT,
            "varchar(10)",
            false,
            comment,
            Build.values(List.of(ValueShape.ISO_DATE), "2024-01-01", "2024-02-01"),
            ColumnRole.TIME);
    return Build.catalog(
        List.of(Build.table("days", day), Build.integers("facts", "id", "day_id")),
        Build.key("facts", "day_id", "days", "day"));
  }

  @Test
  void versioned_sameContentSameVersion() {
    Catalog versioned = CatalogHash.versioned(catalog("a"));

    assertThat(versioned.version()).matches("[0-9a-f]{32}");
    assertThat(CatalogHash.versioned(versioned)).isEqualTo(versioned);
    assertThat(CatalogHash.of(catalog("a"))).isEqualTo(versioned.version());
  }

  @Test
  void versioned_anyChangeIsAnotherVersion() {
    assertThat(CatalogHash.of(catalog("a"))).isNotEqualTo(CatalogHash.of(catalog("b")));
  }

  @Test
  void json_thereAndBackIsEqual() {
    Catalog catalog = CatalogHash.versioned(catalog("what"));

    String json = ProtocolJson.mapper().writeValueAsString(catalog);

    assertThat(json).contains("\"role\":\"time\"", "\"values_complete\":true", "\"iso_date\"");
    assertThat(ProtocolJson.mapper().readValue(json, Catalog.class)).isEqualTo(catalog);
  }
}
