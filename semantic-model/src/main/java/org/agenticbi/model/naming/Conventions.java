package org.agenticbi.model.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.naming.Convention.ColumnConvention;
import org.agenticbi.model.naming.Convention.Kind;
import org.agenticbi.model.naming.Convention.Noun;

/** The conventions that come with the product, from {@code conventions.txt}. */
final class Conventions {

  /** What stands before a name that is understood as it is. */
  private static final String KEPT = "+";

  /** What stands behind the kind of a column that is found with nothing else. */
  private static final String TELLING = "!";

  /** What stands before a name that is no table's, but said for it. */
  private static final String SPOKEN = "~";

  private static final List<Convention> BUNDLED = read();

  private Conventions() {}

  /** In the order of the list. */
  static List<Convention> bundled() {
    return BUNDLED;
  }

  private static List<Convention> read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Conventions.class.getResourceAsStream("conventions.txt")),
                StandardCharsets.UTF_8))) {
      Deque<Convention> conventions = new ArrayDeque<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .forEach(line -> add(conventions, line));
      return merged(conventions);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of each table one: what later blocks know of a table comes last. */
  private static List<Convention> merged(Iterable<Convention> conventions) {
    Map<String, Convention> tables = new LinkedHashMap<>();
    conventions.forEach(each -> tables.merge(each.table(), each, Convention::and));
    return List.copyOf(tables.values());
  }

  private static void add(Deque<Convention> conventions, String line) {
    int equals = line.indexOf('=');
    String left = line.substring(0, equals).strip();
    List<String> right =
        Arrays.stream(line.substring(equals + 1).split("\\|", -1)).map(String::strip).toList();
    if (!line.startsWith(" ")) {
      conventions.add(
          new Convention(
              left,
              right.stream().filter(each -> !isSpoken(each)).map(Conventions::noun).toList(),
              right.stream().filter(Conventions::isSpoken).map(each -> each.substring(1)).toList(),
              List.of()));
      return;
    }
    String[] words = left.split(" ", -1);
    Kind kind = Kind.valueOf(words[1].replace(TELLING, "").toUpperCase(Locale.ROOT));
    Convention table = conventions.removeLast();
    List<ColumnConvention> columns = new ArrayList<>(table.columns());
    List<String> kept =
        right.stream().filter(name -> name.startsWith(KEPT)).map(Conventions::plain).toList();
    List<String> names = right.stream().map(Conventions::plain).toList();
    columns.add(new ColumnConvention(words[0], kind, words[1].endsWith(TELLING), names, kept));
    conventions.add(new Convention(table.table(), table.nouns(), table.spoken(), columns));
  }

  private static boolean isSpoken(String name) {
    return name.startsWith(SPOKEN);
  }

  private static String plain(String name) {
    return singular(name.startsWith(KEPT) ? name.substring(KEPT.length()) : name);
  }

  /** Each word in the singular, as those of names are. */
  private static String singular(String name) {
    return Arrays.stream(name.split(" ", -1))
        .map(word -> {
          List<String> singular = NameParts.singular(word);
          return singular.size() == 1 ? singular.getFirst() : word;
        })
        .collect(Collectors.joining(" "));
  }

  private static Noun noun(String text) {
    boolean unsure = text.endsWith("?");
    String words = unsure ? text.substring(0, text.length() - 1) : text;
    return new Noun(singular(plain(words)), unsure, words.startsWith(KEPT));
  }
}
