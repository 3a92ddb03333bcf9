package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;
import org.agenticbi.protocol.ColumnType;

/** The values of text columns, by the stems of their words, so that "France" finds its column. */
public final class ValueIndex {

  private static final int LONGEST = 8;

  /** What the letters and words that stand for genders are called. */
  private static final Map<String, List<String>> GENDERS =
      Map.of(
          "f", List.of("female", "women"),
          "female", List.of("women"),
          "w", List.of("female", "women"),
          "m", List.of("male", "men"),
          "male", List.of("men"));

  /** Who works "part-time" is a part-timer. */
  private static final Pattern PART_OF_TIME = Pattern.compile("(?i)\\p{L}+[-_ ]?time");

  /** A value, and the column that has it. */
  public record Found(ColumnRef column, String value) {}

  private final Map<String, List<Found>> whole = new HashMap<>();
  private final Map<String, List<Found>> byWord = new HashMap<>();
  private final Set<String> words = new TreeSet<>();

  /** Of all text columns whose values were read. */
  public ValueIndex(Schema schema) {
    for (Table table : schema.tables()) {
      for (ColumnRef ref : schema.columns(table.name())) {
        Profile profile = schema.column(ref).profile();
        if (profile != null
            && schema.column(ref).type() == ColumnType.TEXT
            && !schema.hidden(ref)) {
          profile.values().forEach(value -> add(ref, value));
        }
      }
    }
    for (var field : fieldsWithSynonyms(schema)) {
      field
          .getValue()
          .forEach((value, others) -> others.forEach(other -> put(other, field.getKey(), value)));
    }
  }

  private static List<Map.Entry<ColumnRef, Map<String, List<String>>>> fieldsWithSynonyms(
      Schema schema) {
    List<Map.Entry<ColumnRef, Map<String, List<String>>>> fields = new ArrayList<>();
    for (Table table : schema.tables()) {
      for (ColumnRef ref : schema.columns(table.name())) {
        schema
            .field(ref)
            .filter(field -> !field.valueSynonyms().isEmpty())
            .ifPresent(field -> fields.add(Map.entry(ref, field.valueSynonyms())));
      }
    }
    return fields;
  }

  /** Values that are the phrase, given by its stems. */
  public List<Found> whole(String stems) {
    return whole.getOrDefault(stems, List.of());
  }

  /** Values that contain a word, given by its stem. */
  public List<Found> containing(String stem) {
    return byWord.getOrDefault(stem, List.of());
  }

  /** All words of values, in lower case. */
  public Set<String> words() {
    return words;
  }

  /** The key of a phrase: the stems of its words. */
  public static String stems(String phrase) {
    List<String> stems = new ArrayList<>();
    for (Token token : Tokenizer.tokens(phrase)) {
      if (!token.punctuation()) {
        stems.add(Stemmer.stem(token.lower()));
      }
    }
    return String.join(" ", stems);
  }

  private void add(ColumnRef column, ValueCount value) {
    String text = value.value();
    put(text, column, text);
    if (text.contains(" & ") || text.contains(" + ")) {
      put(text.replace(" & ", " and ").replace(" + ", " and "), column, text);
    }
    boolean code = text.length() < 40 && text.indexOf(' ') < 0;
    String words = code ? Schema.words(text.replace('-', ' ')) : text;
    if (code && words.indexOf(' ') > 0) {
      put(words, column, text);
    }
    if (PART_OF_TIME.matcher(text).matches()) {
      put(words + "r", column, text);
    }
    String name = Schema.words(column.column());
    if (name.endsWith("gender") || name.endsWith("sex")) {
      GENDERS
          .getOrDefault(text.toLowerCase(Locale.ROOT), List.of())
          .forEach(word -> put(word, column, text));
    }
  }

  private void put(String phrase, ColumnRef column, String value) {
    if (phrase.length() > 100) {
      return;
    }
    List<Token> tokens =
        Tokenizer.tokens(phrase).stream().filter(token -> !token.punctuation()).toList();
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return;
    }
    List<String> stems = new ArrayList<>();
    Found found = new Found(column, value);
    for (Token token : tokens) {
      String stem = Stemmer.stem(token.lower());
      stems.add(stem);
      words.add(token.lower());
      if (tokens.size() > 1 && token.lower().length() > 2) {
        byWord.computeIfAbsent(stem, key -> new ArrayList<>()).add(found);
      }
    }
    List<Found> same = whole.computeIfAbsent(String.join(" ", stems), key -> new ArrayList<>());
    if (!same.contains(found)) {
      same.add(found);
    }
  }
}
