package org.agenticbi.nlp.query;

import java.util.Objects;
import org.agenticbi.model.joins.JoinKey;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** The names of what stands in one block, for people. */
final class BlockWords {

  private final Schema schema;
  private final String subject;
  private final String counted;

  BlockWords(Schema schema, Query query) {
    this.schema = schema;
    this.counted = new CountedRows(schema).table(query);
    this.subject = subject(query);
  }

  private String subject(Query query) {
    ColumnRef first = null;
    for (Item item : query.items()) {
      boolean plain = item.aggregate() == null;
      if (item.column() != null && (first == null || plain)) {
        first = item.column();
        if (plain) {
          break;
        }
      }
    }
    boolean rows = query.items().stream().allMatch(item -> item.column() == null);
    return rows || first == null ? counted : first.table();
  }

  Schema schema() {
    return schema;
  }

  /** The table that the block is about. */
  String subject() {
    return subject;
  }

  /** The table whose rows are counted. */
  String counted() {
    return counted;
  }

  /** Its rows. */
  String subjects() {
    return rows(subject);
  }

  /** The rows of a table. */
  String rows(String table) {
    return Nouns.plural(schema.tableName(table));
  }

  /** One row of a table. */
  String row(String table) {
    return Nouns.singular(schema.tableName(table));
  }

  /** A column, with its table where that is not the subject. */
  String column(ColumnRef ref) {
    return ref.table().equals(subject) ? plain(ref) : full(ref);
  }

  /** A column with its table. */
  String full(ColumnRef ref) {
    String own = plain(ref);
    String table = row(ref.table());
    return namesTable(own, table) ? own : table + " " + own;
  }

  /** Whether a row of the subject may have many rows of another table. */
  boolean hasMany(String table) {
    return !schema.joins().manyToOne(subject, table)
        && schema.joins().keys(subject, table).stream().noneMatch(JoinKey::oneToOne);
  }

  /** Whether the name of a column begins with the end of the name of its table. */
  private static boolean namesTable(String own, String table) {
    for (int start = 0; start >= 0; start = table.indexOf(' ', start) + 1) {
      if (own.startsWith(table.substring(start) + " ")) {
        return true;
      }
      if (table.indexOf(' ', start) < 0) {
        return own.equals(table.substring(start));
      }
    }
    return false;
  }

  /** A column without its table: "name" for the artist_name of artists. */
  String plain(ColumnRef ref) {
    return schema
        .field(ref)
        .map(Field::label)
        .orElseGet(() -> MomentNames.noun(unprefixed(ref), schema, ref));
  }

  private String unprefixed(ColumnRef ref) {
    String words = Schema.words(ref.column());
    String prefix = row(ref.table()) + " ";
    if (!words.startsWith(prefix) || words.equals(prefix + "id")) {
      return words;
    }
    String rest = words.substring(prefix.length());
    boolean taken =
        schema.columns(ref.table()).stream()
            .anyMatch(other -> Schema.words(other.column()).equals(rest));
    return taken ? words : rest;
  }

  /** An item, of which there may be many. */
  String item(Item item) {
    AggregateKind aggregate = item.aggregate();
    if (item.column() == null) {
      return "number of " + rows(counted);
    }
    if (aggregate == null) {
      return column(item.column());
    }
    boolean whole =
        aggregate == AggregateKind.COUNT
            && !item.distinct()
            && schema.primaryKey(item.column().table()).contains(item.column());
    return whole ? "number of " + rows(item.column().table()) : aggregated(item, aggregate);
  }

  private String aggregated(Item item, AggregateKind aggregate) {
    String column = column(Objects.requireNonNull(item.column()));
    return switch (aggregate) {
      case SUM -> "total " + column;
      case COUNT ->
          (item.distinct() ? "number of different " : "number of ") + Nouns.plural(column);
      case AVERAGE -> "average " + column;
      case MINIMUM -> "lowest " + column;
      case MAXIMUM -> "highest " + column;
      case MEDIAN -> "median " + column;
    };
  }

  /** Whether an item is a number of something. */
  static boolean count(Item item) {
    return item.aggregate() == AggregateKind.COUNT;
  }
}
