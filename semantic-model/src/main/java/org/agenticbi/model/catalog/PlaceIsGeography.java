package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/** Text named after a place, postal codes, latitudes and longitudes -> geography. */
final class PlaceIsGeography implements CatalogRoleRule {
  private static final Set<String> PLACES =
      Set.of(
          "country",
          "city",
          "state",
          "region",
          "county",
          "province",
          "town",
          "continent",
          "location",
          "district",
          "village",
          "municipality",
          "place",
          "hometown",
          "birthplace",
          "nation",
          "island",
          "territory",
          "zone");
  private static final Set<String> CODES =
      Set.of("zip", "zipcode", "postcode", "postal", "latitude", "longitude");
  private static final Set<String> MORE = Set.of("code", "name");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean coordinate = facts.hasWord(CODES) && !facts.lastWordIn(Set.of("id", "count"));
    return CatalogRoleRule.when(
        coordinate || (facts.isText() && namesPlace(facts)), ColumnRole.GEOGRAPHY);
  }

  /** The last word, or the one before {@code name} or {@code code}. */
  private static boolean namesPlace(ColumnFacts facts) {
    int last = facts.words().size() - 1;
    return facts.lastWordIn(PLACES)
        || (facts.lastWordIn(MORE) && last > 0 && PLACES.contains(facts.words().get(last - 1)));
  }
}
