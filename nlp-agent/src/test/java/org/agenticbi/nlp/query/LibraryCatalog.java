package org.agenticbi.nlp.query;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;

/**
 * A library: a table that ties two others together, two keys between the same two tables, a key
 * that is a primary key, and a table apart.
 */
final class LibraryCatalog {
  private LibraryCatalog() {}

  static Schema schema() {
    return new Schema(
        RoleAssignment.assign(
            new Catalog("library", "duckdb", "1", List.of(TABLES), List.of(KEYS))),
        SemanticModel.empty("library"));
  }

  private static final Table[] TABLES = {
    table(
        "authors",
        whole("author_id"),
        text("author_name"),
        text("country"),
        nullable("birth_year", ColumnType.INTEGER)),
    table(
        "books",
        whole("book_id"),
        text("title"),
        nullable("author_id", ColumnType.INTEGER),
        text("category"),
        whole("publication_year"),
        column("price", ColumnType.DECIMAL)),
    table(
        "members",
        whole("member_id"),
        text("member_name"),
        text("city"),
        column("joined", ColumnType.DATE)),
    table(
        "loans",
        whole("loan_id"),
        whole("book_id"),
        whole("member_id"),
        column("lent_on", ColumnType.DATE),
        whole("days")),
    table("prizes", whole("prize_id"), text("prize_name")),
    new Table(
        "prizes_won",
        null,
        3,
        List.of(whole("author_id"), whole("prize_id")),
        List.of("author_id", "prize_id")),
    table("friendships", whole("friendship_id"), whole("member_id"), whole("friend_id")),
    table("cards", whole("member_id"), text("colour")),
    table("opening_hours", whole("weekday"), text("opens")),
  };

  private static final ForeignKey[] KEYS = {
    key("books", "author_id", "authors", "author_id"),
    key("loans", "book_id", "books", "book_id"),
    key("loans", "member_id", "members", "member_id"),
    key("prizes_won", "author_id", "authors", "author_id"),
    key("prizes_won", "prize_id", "prizes", "prize_id"),
    key("friendships", "member_id", "members", "member_id"),
    key("friendships", "friend_id", "members", "member_id"),
    key("cards", "member_id", "members", "member_id"),
  };

  private static Table table(String name, Column... columns) {
    return new Table(name, null, 5, List.of(columns), List.of(columns[0].name()));
  }

  private static Column whole(String name) {
    return column(name, ColumnType.INTEGER);
  }

  private static Column text(String name) {
    return column(name, ColumnType.TEXT);
  }

  private static Column column(String name, ColumnType type) {
    return new Column(name, type, type.name(), false, null, null, null);
  }

  private static Column nullable(String name, ColumnType type) {
    return new Column(name, type, type.name(), true, null, null, null);
  }

  private static ForeignKey key(String from, String column, String to, String target) {
    return new ForeignKey(from, List.of(column), to, List.of(target), 1);
  }
}
