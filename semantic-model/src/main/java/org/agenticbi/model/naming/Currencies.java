package org.agenticbi.model.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.catalog.NameParts;

/** The currency at the end of a name: "net_amount_eur" is a net amount. */
final class Currencies {

  private static final Set<String> CODES =
      Set.of(
          "eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "chf", "sek", "nok", "dkk",
          "pln", "cad", "aud", "jpy", "inr");

  private Currencies() {}

  /** A name without its currency. */
  static String without(String name) {
    List<String> words = NameParts.words(name);
    return of(name).isEmpty() ? name : String.join("_", words.subList(0, words.size() - 1));
  }

  /** The end of a name that says the currency, with what parts it from the rest; empty for none. */
  static String of(String name) {
    List<String> words = NameParts.words(name);
    boolean ends = words.size() > 1 && CODES.contains(words.getLast());
    return ends ? "_" + words.getLast().toLowerCase(Locale.ROOT) : "";
  }
}
