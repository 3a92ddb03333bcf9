package org.agenticbi.model.result;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/** Text under a name that ends in country, region, state, city, ... -> geography. */
final class PlaceNameIsGeography implements RoleRule {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "country",
          "countries",
          "region",
          "province",
          "city",
          "town",
          "county",
          "continent",
          "nation");

  @Override
  public Optional<ColumnRole> roleOf(ColumnProfile profile) {
    return RoleRule.when(
        profile.isText() && LAST_WORDS.contains(profile.lastWord()), ColumnRole.GEOGRAPHY);
  }
}
