package org.agenticbi.mcp.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.sql.Dialect;

/**
 * The functions that statements may call. The lists are files beside this class: names, one or more
 * a line, {@code #} starts a comment. A function stands there because somebody has looked at it: it
 * reads nothing but its arguments, changes nothing, waits for nothing and tells nothing about the
 * server.
 */
final class FunctionLists {

  private static final Map<Dialect, FunctionLists> LISTS = new EnumMap<>(Dialect.class);

  static {
    for (Dialect dialect : Dialect.values()) {
      String name = dialect.protocolName();
      Set<String> scalar = new HashSet<>(read("common"));
      scalar.addAll(read(name));
      LISTS.put(dialect, new FunctionLists(Set.copyOf(scalar), tableFunctions(dialect)));
    }
  }

  private final Set<String> scalar;
  private final Set<String> table;

  private FunctionLists(Set<String> scalar, Set<String> table) {
    this.scalar = scalar;
    this.table = table;
  }

  static FunctionLists of(Dialect dialect) {
    FunctionLists lists = LISTS.get(dialect);
    if (lists == null) {
      throw new IllegalStateException("No functions are known for " + dialect);
    }
    return lists;
  }

  boolean allows(String name) {
    return scalar.contains(name.toLowerCase(Locale.ROOT));
  }

  boolean allowsAsTable(String name) {
    return table.contains(name.toLowerCase(Locale.ROOT));
  }

  List<String> nearest(String name) {
    return NearestNames.of(name, scalar);
  }

  private static Set<String> tableFunctions(Dialect dialect) {
    return switch (dialect) {
      case DUCKDB -> Set.of("range", "generate_series", "unnest");
      case POSTGRESQL -> Set.of("generate_series", "unnest");
      case SQLITE -> Set.of("json_each", "json_tree");
      case MYSQL -> Set.of();
    };
  }

  private static Set<String> read(String name) {
    String file = "functions-" + name + ".txt";
    try (InputStream stream = FunctionLists.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The list " + file + " is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return AllowedSyntax.words(text.replaceAll("(?m)#.*$", " "));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
