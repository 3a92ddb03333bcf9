package org.agenticbi.model.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
      List<Convention> conventions = new ArrayList<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .forEach(line -> add(conventions, line));
      return List.copyOf(conventions);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(List<Convention> conventions, String line) {
    int equals = line.indexOf('=');
    String left = line.substring(0, equals).strip();
    List<String> right =
        Arrays.stream(line.substring(equals + 1).split("\\|", -1)).map(String::strip).toList();
    if (!line.startsWith(" ")) {
      conventions.add(new Convention(left, right.stream().map(Conventions::noun).toList(), List.of()));
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
    conventions.add(new Convention(table.table(), table.nouns(), columns));
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
    return new Noun(singular(unsure ? text.substring(0, text.length() - 1) : text), unsure);
  }
}
