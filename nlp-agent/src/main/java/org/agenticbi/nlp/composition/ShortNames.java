package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;

/**
 * Column names that begin with the first letters of a table: {@code stuid}, {@code dname}, {@code
 * flno}.
 */
final class ShortNames {

  private static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          Map.entry("id", List.of("id")),
          Map.entry("name", List.of("name")),
          Map.entry("no", List.of("number")),
          Map.entry("num", List.of("number")),
          Map.entry("nbr", List.of("number")),
          Map.entry("code", List.of("code")),
          Map.entry("date", List.of("date")),
          Map.entry("title", List.of("title")),
          Map.entry("type", List.of("type")),
          Map.entry("desc", List.of("description")),
          Map.entry("addr", List.of("address")));

  private ShortNames() {}

  /** What a name of one word may say, as stems. */
  static List<List<String>> readings(ColumnRef column, Schema schema) {
    List<List<String>> readings = new ArrayList<>();
    String name = column.column().toLowerCase(Locale.ROOT);
    ENDINGS.forEach((ending, words) -> {
      boolean longer = name.length() > ending.length() && name.endsWith(ending);
      String start = longer ? name.substring(0, name.length() - ending.length()) : "";
      if (longer && start.chars().allMatch(Character::isLetter)) {
        add(readings, start, words, column, schema);
      }
    });
    return readings;
  }

  private static void add(
      List<List<String>> readings,
      String start,
      List<String> words,
      ColumnRef column,
      Schema schema) {
    for (Table table : schema.tables()) {
      List<String> tableWords = NameParts.words(table.name());
      boolean own = table.name().equals(column.table());
      boolean begins = abbreviates(start, tableWords) && (own || start.length() > 1);
      if (begins) {
        List<String> reading = new ArrayList<>();
        tableWords.forEach(word -> reading.add(Stemmer.stem(word)));
        words.forEach(word -> reading.add(Stemmer.stem(word)));
        readings.add(reading);
        if (own) {
          readings.add(words.stream().map(Stemmer::stem).toList());
        }
      }
    }
  }

  /** Whether letters begin a name or one of its words, or are the first letters of its words. */
  private static boolean abbreviates(String start, List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return String.join("", words).startsWith(start)
        || initials.toString().equals(start)
        || words.stream().anyMatch(word -> start.length() > 1 && word.startsWith(start));
  }
}
