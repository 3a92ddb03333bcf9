package org.agenticbi.model.sql;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Expression.ColumnReference;
import org.jspecify.annotations.Nullable;

/**
 * How the columns and sources of one block are named: without the source when there is only one and
 * no column could be taken for an output of the block. Notes which sources are named at all, so
 * that an alias that nobody uses is not written.
 */
final class Names {
  /** Aliases of one or two letters need no quotes when they are no words of SQL. */
  private static final Pattern SHORT_ALIAS = Pattern.compile("[a-z]{1,2}[0-9]{0,4}");

  private static final Set<String> SHORT_WORDS =
      Set.of("as", "at", "by", "do", "go", "if", "in", "is", "no", "of", "on", "or", "to");

  private final DialectSyntax syntax;
  private final @Nullable Names outer;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private boolean plain;

  private Names(DialectSyntax syntax, @Nullable Names outer) {
    this.syntax = syntax;
    this.outer = outer;
  }

  /** The names of a block, inside another or not. */
  static Names of(Select select, DialectSyntax syntax, @Nullable Names outer) {
    Names names = new Names(syntax, outer);
    Stream.concat(Stream.of(select.from()), select.joins().stream().map(Join::source))
        .forEach(source -> names.sources.add(source.alias()));
    names.plain = names.sources.size() == 1 && !mistakable(select);
    return names;
  }

  /** Whether a column has the name of an output that is something else. */
  private static boolean mistakable(Select select) {
    Set<String> outputs =
        select.items().stream()
            .filter(Names::needsAlias)
            .map(item -> String.valueOf(item.alias()).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return !outputs.isEmpty()
        && BlockColumns.of(select).stream()
            .anyMatch(column -> outputs.contains(column.column().toLowerCase(Locale.ROOT)));
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
      if (plain) {
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
}
