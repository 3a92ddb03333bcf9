package org.agenticbi.model.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.jspecify.annotations.Nullable;

/**
 * How the columns and sources of one block are named: without the source when there is only one and
 * no output column could be meant instead. Notes which sources are named at all, so that an alias
 * that nobody uses is not written.
 */
final class Names {
  /** Aliases of one or two letters need no quotes when they are no words of SQL. */
  private static final Pattern SHORT_ALIAS = Pattern.compile("[a-z]{1,2}[0-9]{0,4}");

  private static final Set<String> SHORT_WORDS =
      Set.of("as", "at", "by", "do", "go", "if", "in", "is", "no", "of", "on", "or", "to");

  private final DialectSyntax syntax;
  private final @Nullable Names outer;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> computedOutputs = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  private Names(DialectSyntax syntax, @Nullable Names outer) {
    this.syntax = syntax;
    this.outer = outer;
  }

  /** The names of a block, inside another or not. */
  static Names of(Select select, DialectSyntax syntax, @Nullable Names outer) {
    Names names = new Names(syntax, outer);
    Stream.concat(Stream.of(select.from()), select.joins().stream().map(Join::source))
        .forEach(source -> names.sources.add(source.alias()));
    for (SelectItem item : select.items()) {
      String alias = item.alias();
      if (alias != null && !isColumn(item.expression(), alias)) {
        names.computedOutputs.add(alias.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** The names inside a set operation, which has outputs only. */
  static Names none(DialectSyntax syntax) {
    return new Names(syntax, null);
  }

  private static boolean isColumn(Expression expression, String name) {
    return expression instanceof ColumnReference reference && reference.column().equals(name);
  }

  Sql column(ColumnReference reference) {
    Sql column = quoted(reference.column());
    if (sources.contains(reference.source())) {
      String name = reference.column().toLowerCase(Locale.ROOT);
      if (sources.size() == 1 && !computedOutputs.contains(name)) {
        return column;
      }
      used.add(reference.source());
    } else if (outer != null) {
      return outer.fromInside(reference);
    }
    return Sql.of("{}.{}", alias(reference.source()), column);
  }

  private Sql fromInside(ColumnReference reference) {
    if (sources.contains(reference.source())) {
      used.add(reference.source());
    } else if (outer != null) {
      return outer.fromInside(reference);
    }
    return Sql.of("{}.{}", alias(reference.source()), quoted(reference.column()));
  }

  /** A source with its alias, when it is needed. Call it when the rest of the block is written. */
  Sql tableWithAlias(String table, String alias) {
    if (table.equals(alias) || !used.contains(alias)) {
      return quoted(table);
    }
    return Sql.of("{} AS {}", quoted(table), alias(alias));
  }

  Sql alias(String alias) {
    boolean plain = SHORT_ALIAS.matcher(alias).matches() && !SHORT_WORDS.contains(alias);
    return plain ? Sql.of(alias) : quoted(alias);
  }

  Sql quoted(String name) {
    return Sql.of(syntax.quotedName(name));
  }

  /** Whether an item is written with its alias: not when it repeats the column's own name. */
  static boolean needsAlias(SelectItem item) {
    String alias = item.alias();
    return alias != null && !isColumn(item.expression(), alias);
  }

  List<String> sources() {
    return List.copyOf(sources);
  }
}
