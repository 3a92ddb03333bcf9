package org.agenticbi.nlp.query;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agenticbi.nlp.schema.Schema;

/** Short names for the tables of a block, by their initials; different from enclosing blocks'. */
final class TableAliases {

  private static final Set<String> WORDS =
      Set.of("as", "at", "by", "do", "go", "if", "in", "is", "no", "of", "on", "or", "to");

  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Set<String> taken;

  /** Those in {@code taken} belong to enclosing blocks. */
  TableAliases(Set<String> tables, Set<String> taken) {
    this.taken = new HashSet<>(taken);
    tables.forEach(table -> aliases.put(table, unused(initials(table))));
  }

  String of(String table) {
    String alias = aliases.get(table);
    if (alias == null) {
      throw new IllegalArgumentException("The block has no table " + table + ".");
    }
    return alias;
  }

  /** Those of this and the enclosing blocks. */
  Set<String> taken() {
    return taken;
  }

  private String unused(String base) {
    String alias = base;
    for (int number = 2; !taken.add(alias); number++) {
      alias = base + number;
    }
    return alias;
  }

  private static String initials(String table) {
    StringBuilder initials = new StringBuilder();
    for (String word : Schema.words(table).split(" ", -1)) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    String base = initials.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return base.isEmpty() || WORDS.contains(base) ? "t" + base : base;
  }
}
