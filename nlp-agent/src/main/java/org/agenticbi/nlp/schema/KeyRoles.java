package org.agenticbi.nlp.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.NameParts;

/**
 * The keys by which one table names another in several roles, of which each has a word of its own.
 *
 * @param from the table that has the keys
 * @param to the table that they name
 * @param roles at least two
 */
public record KeyRoles(String from, String to, List<KeyRole> roles) {

  private static final double SURE = 0.9;
  private static final Set<String> KEY_WORDS =
      Set.of("id", "key", "code", "cd", "no", "nr", "number", "num", "fk", "ref", "sk");

  /** Copies its list. */
  public KeyRoles {
    roles = List.copyOf(roles);
  }

  /**
   * All of a schema. Two tables between which the model declares a relationship have none, nor have
   * those with a key that bears no word beside the name of the table: this one is meant then.
   */
  public static List<KeyRoles> of(Schema schema) {
    Map<List<String>, List<ForeignKey>> between = new LinkedHashMap<>();
    for (ForeignKey key : schema.catalog().foreignKeys()) {
      boolean plain = key.fromColumns().size() == 1 && key.confidence() >= SURE;
      if (plain && !key.fromTable().equals(key.toTable()) && !declared(schema, key)) {
        between
            .computeIfAbsent(List.of(key.fromTable(), key.toTable()), any -> new ArrayList<>())
            .add(key);
      }
    }
    List<KeyRoles> all = new ArrayList<>();
    between.forEach((tables, keys) -> {
      List<KeyRole> roles = keys.stream().map(key -> new KeyRole(key, word(key))).toList();
      Set<String> words = new HashSet<>();
      boolean told =
          roles.stream().allMatch(role -> !role.word().isEmpty() && words.add(role.word()));
      if (roles.size() > 1 && told) {
        all.add(new KeyRoles(tables.get(0), tables.get(1), roles));
      }
    });
    return all;
  }

  private static boolean declared(Schema schema, ForeignKey key) {
    return schema.model().relationships().stream()
        .anyMatch(said ->
            said.fromTable().equals(key.fromTable()) && said.toTable().equals(key.toTable()));
  }

  private static String word(ForeignKey key) {
    List<List<String>> readings = NameParts.readings(key.fromColumns().getFirst());
    List<String> words = new ArrayList<>(readings.get(Math.min(1, readings.size() - 1)));
    Set<String> own = new HashSet<>(NameParts.words(key.toTable()));
    own.addAll(NameParts.words(Schema.singular(Schema.words(key.toTable()))));
    words.removeIf(word -> KEY_WORDS.contains(word) || own.contains(word));
    return String.join(" ", words);
  }
}
