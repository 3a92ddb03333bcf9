package org.agenticbi.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperation;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.Schema;

/**
 * Reads statements of SQLite back into queries. Joins are left out where the query gives them by
 * itself; what a query cannot say (arithmetic, self-joins, AND mixed with OR, ...) gives nothing.
 */
public final class GoldParser {
  /** A text, a quoted name after AS or before a dot, another quoted part (1), a plain word (2). */
  private static final Pattern PARTS =
      Pattern.compile(
          "'(?:[^']|'')*'|(?i:\\bas\\s+)\"[^\"]*\"|\"[^\"]*\"\\s*\\.|\"([^\"]*)\""
              + "|\\b([A-Za-z_]\\w*)\\b(?!\\s*[(.])");

  private static final Set<String> KEYWORDS =
      Set.of(
          "select",
          "distinct",
          "from",
          "as",
          "join",
          "on",
          "where",
          "and",
          "or",
          "not",
          "in",
          "like",
          "between",
          "is",
          "null",
          "group",
          "by",
          "having",
          "order",
          "asc",
          "desc",
          "limit",
          "union",
          "intersect",
          "except",
          "exists",
          "inner",
          "left",
          "outer",
          "all");

  private final Schema schema;
  private final FurtherTables furtherTables;
  private final Set<String> names;

  /** For statements over one database. */
  public GoldParser(Schema schema) {
    this.schema = schema;
    this.furtherTables = new FurtherTables(schema);
    this.names =
        schema.catalog().tables().stream()
            .flatMap(table ->
                Stream.concat(Stream.of(table.name()), table.columns().stream().map(Column::name)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** The query that a statement says; nothing where a query cannot say it. */
  public Optional<Query> parse(String sql) {
    try {
      return Optional.of(read(sql));
    } catch (UnsupportedStatementException e) {
      return Optional.empty();
    }
  }

  /**
   * The same, with the reason where there is none.
   *
   * @throws UnsupportedStatementException saying what a query cannot say
   */
  Query read(String sql) {
    try {
      Statement statement =
          CCJSqlParserUtil.newParser(plainer(sql)).withAllowComplexParsing(true).Statement();
      if (statement instanceof Select select) {
        return query(select);
      }
      throw new UnsupportedStatementException("no SELECT");
    } catch (ParseException | TokenMgrException e) {
      throw new UnsupportedStatementException("syntax");
    }
  }

  /**
   * SQLite reads double quotes around what is no name as a text, and words that are reserved
   * elsewhere as names.
   */
  private String plainer(String sql) {
    return PARTS.matcher(sql.replace(';', ' ')).replaceAll(this::plainer);
  }

  private String plainer(MatchResult found) {
    String quoted = found.group(1);
    String word = found.group(2);
    String plainer = found.group();
    if (quoted != null && !isName(quoted)) {
      plainer = "'" + quoted.replace("'", "''") + "'";
    } else if (word != null && isName(word) && !KEYWORDS.contains(word.toLowerCase(Locale.ROOT))) {
      plainer = "\"" + word + "\"";
    }
    return Matcher.quoteReplacement(plainer);
  }

  private boolean isName(String text) {
    return names.contains(text.toLowerCase(Locale.ROOT));
  }

  Query query(Select select) {
    if (select.getWithItemsList() != null) {
      throw new UnsupportedStatementException("WITH");
    }
    return switch (select) {
      case PlainSelect block -> new BlockParser(this, schema, furtherTables, block).query();
      case SetOperationList list -> combined(list);
      case ParenthesedSelect inner -> query(inner.getSelect());
      default -> throw new UnsupportedStatementException("other kind of select");
    };
  }

  private Query combined(SetOperationList list) {
    if (list.getOrderByElements() != null || list.getLimit() != null) {
      throw new UnsupportedStatementException("ordered set operation");
    }
    List<Query> blocks = list.getSelects().stream().map(this::query).toList();
    Query result = blocks.getLast();
    for (int index = blocks.size() - 2; index >= 0; index--) {
      Query.SetKind kind = kind(list.getOperation(index));
      if (blocks.size() > 2 && kind == Query.SetKind.EXCEPT) {
        throw new UnsupportedStatementException("several set operations");
      }
      result = combined(blocks.get(index), new Query.Combination(kind, result));
    }
    return result;
  }

  private static Query combined(Query first, Query.Combination combination) {
    if (first.combination() != null
        || first.items().size() != combination.second().items().size()) {
      throw new UnsupportedStatementException("several set operations");
    }
    return new Query(
        first.distinct(),
        first.items(),
        first.where(),
        first.anyOf(),
        first.groupBy(),
        first.having(),
        first.order(),
        first.limit(),
        first.tables(),
        combination);
  }

  private static Query.SetKind kind(SetOperation operation) {
    return switch (operation.toString().toUpperCase(Locale.ROOT)) {
      case "UNION" -> Query.SetKind.UNION;
      case "INTERSECT" -> Query.SetKind.INTERSECT;
      case "EXCEPT" -> Query.SetKind.EXCEPT;
      default -> throw new UnsupportedStatementException("UNION ALL");
    };
  }
}
