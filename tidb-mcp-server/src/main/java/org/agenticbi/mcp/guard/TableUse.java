package org.agenticbi.mcp.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.jsqlparser.schema.Table;

/**
 * The tables of a statement: those of the catalog, and the common table expressions that are
 * visible where a name stands. A common table expression may not be named like a table of the
 * system, so that no database can read the name as the other thing.
 */
final class TableUse {

  private static final Pattern SYSTEM_NAME =
      Pattern.compile(
          "(sqlite_|duckdb_|pragma_|pg_|information_schema|mysql|performance_schema|sys\\b|metrics_schema|dual\\b).*");

  private final TableScope scope;
  private final Deque<Set<String>> common = new ArrayDeque<>();
  private final Set<String> used = new LinkedHashSet<>();

  TableUse(TableScope scope) {
    this.scope = scope;
  }

  List<String> used() {
    return List.copyOf(used);
  }

  void enter() {
    common.push(new HashSet<>());
  }

  void leave() {
    common.pop();
  }

  void declare(String name) {
    String plain = unquoted(name).toLowerCase(Locale.ROOT);
    if (SYSTEM_NAME.matcher(plain).matches()) {
      throw Rejections.at(
          Rejections.NOWHERE,
          "A WITH clause may not be named " + plain + ".",
          "Give it another name.");
    }
    Set<String> innermost = common.peek();
    if (innermost != null) {
      innermost.add(plain);
    }
  }

  void undeclare(String name) {
    Set<String> innermost = common.peek();
    if (innermost != null) {
      innermost.remove(unquoted(name).toLowerCase(Locale.ROOT));
    }
  }

  void use(Table table) {
    List<String> parts = table.getNameParts();
    String name = unquoted(table.getName());
    String plain = name.toLowerCase(Locale.ROOT);
    int position = Rejections.positionOf(table);
    if (parts.size() == 1 && common.stream().anyMatch(names -> names.contains(plain))) {
      return;
    }
    if (parts.size() > 2 || (parts.size() == 2 && !isOwnSchema(table))) {
      throw Rejections.at(
          position,
          "Only tables of the database "
              + scope.database()
              + " may be read; "
              + table
              + " is not one.",
          "Write the table's name alone.");
    }
    if (!scope.has(name)) {
      throw Rejections.at(
          position,
          "There is no table " + name + " in the database " + scope.database() + ".",
          suggestions(name));
    }
    used.add(plain);
  }

  private List<String> suggestions(String name) {
    List<String> near = scope.nearest(name);
    return near.isEmpty()
        ? List.of("The tool discover_tables lists the tables.")
        : near.stream().map(one -> "Did you mean " + one + "?").toList();
  }

  private boolean isOwnSchema(Table table) {
    String schema = table.getSchemaName();
    return schema != null && unquoted(schema).equalsIgnoreCase(scope.schema());
  }

  static String unquoted(String encoded) {
    String name = LexicalPass.withDots(encoded);
    if (name.length() >= 2 && (name.startsWith("\"") || name.startsWith("`"))) {
      String quote = name.substring(0, 1);
      return name.substring(1, name.length() - 1).replace(quote + quote, quote);
    }
    return name;
  }
}
