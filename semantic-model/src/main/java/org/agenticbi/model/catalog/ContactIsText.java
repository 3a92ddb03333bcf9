package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;

/** Telephone numbers, mail and web addresses -> text, also where they are kept as numbers. */
final class ContactIsText implements CatalogRoleRule {
  private static final Set<String> WORDS =
      Set.of(
          "phone",
          "telephone",
          "fax",
          "mobile",
          "cellphone",
          "email",
          "mail",
          "url",
          "website",
          "homepage",
          "password",
          "login");

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    boolean valued = facts.hasShape(ValueShape.EMAIL) || facts.hasShape(ValueShape.LINK);
    boolean numberOf = facts.words().contains("of") || facts.firstWordIn(Set.of("number", "count"));
    return CatalogRoleRule.when(
        valued
            || (facts.lastWordIn(WORDS) && !numberOf)
            || (facts.hasWord(Set.of("phone", "fax", "telephone"))
                && facts.lastWordIn(Set.of("number"))),
        ColumnRole.TEXT);
  }
}
