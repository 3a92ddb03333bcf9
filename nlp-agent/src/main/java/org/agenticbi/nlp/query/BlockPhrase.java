package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** One block in words, without a capital letter and a full stop. */
final class BlockPhrase {

  private final Query query;
  private final BlockWords words;
  private final OrderWords orders;
  private final RestrictionWords restrictions;

  BlockPhrase(Schema schema, Query query, QuerySentence sentences) {
    this.query = ExtremeRow.of(query).orElse(query);
    this.words = new BlockWords(schema, this.query);
    this.orders = new OrderWords(words);
    this.restrictions = new RestrictionWords(words, sentences);
  }

  String words() {
    boolean plain = query.items().stream().allMatch(item -> item.aggregate() == null);
    if (!plain) {
      return dimensions().isEmpty() ? total() : metrics();
    }
    return groupsThemselves() ? groups() : rows();
  }

  /** The order and limit of all rows, with a comma before; empty for none. */
  String order() {
    String sorted = query.order().isEmpty() ? "" : ", " + orders.sorted(query.order());
    return query.limit() == null ? sorted : sorted + ", the first " + query.limit();
  }

  /** What its rows must fulfil, with a space before. */
  String tests() {
    return spaced(existing()) + spaced(where());
  }

  private static String spaced(String text) {
    return text.isEmpty() ? "" : " " + text;
  }

  private String where() {
    return restrictions.all(query.where(), query.anyOf());
  }

  private String having() {
    return restrictions.all(query.having(), false);
  }

  /** Tables that must have a row, and are neither counted nor only tie others together. */
  private String existing() {
    CountedRows rows = new CountedRows(words.schema());
    List<String> names = new ArrayList<>();
    boolean counts = BlockColumns.items(query).stream().anyMatch(item -> item.column() == null);
    for (String table : query.tables()) {
      boolean ties = rows.bridge(table) && JoinTrees.tables(query).size() > 2;
      if (!table.equals(words.subject()) && !counts && !ties) {
        names.add(words.rows(table));
      }
    }
    return names.isEmpty() ? "" : "that have " + Nouns.list(names, "and");
  }

  private String total() {
    return selected() + tests() + condition(", if there are groups ") + metricOrder();
  }

  private String condition(String before) {
    return query.having().isEmpty() ? "" : before + having();
  }

  /** The items, with what they are of. */
  private String selected() {
    List<String> names = new ArrayList<>();
    boolean rowsNamed = false;
    for (Item item : aggregates()) {
      names.add(words.item(item));
      rowsNamed = words.item(item).equals("number of " + words.subjects());
    }
    return Nouns.list(names, "and") + (rowsNamed ? "" : " of " + words.subjects());
  }

  private List<Item> aggregates() {
    List<Item> all = new ArrayList<>();
    query.items().stream().filter(item -> item.aggregate() != null).forEach(all::add);
    all.sort((one, other) -> Boolean.compare(one.column() == null, other.column() == null));
    return all;
  }

  private String metrics() {
    boolean foreign = aggregates().stream().noneMatch(this::ofSubject);
    List<String> names = dimensions().stream().map(foreign ? words::full : words::column).toList();
    String tests = tests();
    return (foreign ? figures() : selected())
        + " by "
        + Nouns.list(names, "and")
        + (tests.isEmpty() ? "" : ", for " + words.rows(about()) + tests)
        + condition(", only those ")
        + metricOrder();
  }

  private boolean ofSubject(Item item) {
    ColumnRef column = item.column();
    return (column == null ? words.counted() : column.table()).equals(words.subject());
  }

  private String figures() {
    return Nouns.list(aggregates().stream().map(words::item).toList(), "and");
  }

  /** What conditions are conditions of when groups are shown. */
  private String about() {
    boolean rows = query.items().stream().anyMatch(item -> item.column() == null);
    return rows ? words.counted() : words.subject();
  }

  /** What is shown of each group, and its keys where that does not show them. */
  private List<ColumnRef> dimensions() {
    Set<ColumnRef> all = new LinkedHashSet<>();
    for (Item item : query.items()) {
      if (item.aggregate() == null) {
        all.add(Objects.requireNonNull(item.column()));
      }
    }
    if (all.isEmpty()) {
      all.addAll(query.groupBy());
    }
    return List.copyOf(all);
  }

  private String metricOrder() {
    if (query.order().isEmpty()) {
      return query.limit() == null ? "" : ", the first " + query.limit();
    }
    boolean alone =
        query.order().size() == 1
            && aggregates().size() == 1
            && query.order().getFirst().item().equals(aggregates().getFirst());
    String direction =
        alone ? orders.direction(query.order().getFirst()) : orders.sorted(query.order());
    if (query.limit() == null) {
      return ", " + direction;
    }
    return query.limit() == 1
        ? ", only the one with " + orders.extreme(query.order())
        : ", the " + query.limit() + " with " + orders.extreme(query.order());
  }

  /** Whether the groups are those of the selected column itself, which is no key of a table. */
  private boolean groupsThemselves() {
    return !query.groupBy().isEmpty()
        && query.groupBy().stream()
            .allMatch(column -> query.items().contains(Item.of(column)) && !key(column));
  }

  private boolean key(ColumnRef column) {
    return words.schema().primaryKey(column.table()).contains(column);
  }

  /** "category with at least 2 books, among books whose year is above 1989". */
  private String groups() {
    String tests = tests();
    String among = tests.isEmpty() ? "" : ", among " + words.rows(words.counted()) + tests;
    boolean several = query.limit() != null && !one();
    String number = several ? "the " + query.limit() + " " : "";
    String different = query.distinct() && !one() ? "different " : "";
    return number
        + different
        + columns(one())
        + spaced(ranked())
        + spaced(having())
        + among
        + ordered();
  }

  private boolean one() {
    return Objects.equals(query.limit(), 1);
  }

  /** "name of the student with the highest age". */
  private String rows() {
    String different = query.distinct() ? "different " : "";
    String limited = perGroup() + ranked();
    String tests = tests() + (query.having().isEmpty() ? "" : groupTests());
    if (limited.isEmpty() && query.limit() != null) {
      String first = one() ? "the first of the " : "the first " + query.limit() + " ";
      return different + columns(false) + " of " + first + words.subjects() + tests;
    }
    if (limited.isEmpty()) {
      return different + columns(false) + " of " + words.subjects() + tests + ordered();
    }
    String rows = one() ? "the " + words.row(words.subject()) : manyFirst();
    String among = tests.isEmpty() ? "" : ", among those" + tests;
    return different + columns(one()) + " of " + rows + " " + limited + among;
  }

  /** "per role code, " where the groups are neither shown nor the subjects themselves. */
  private String perGroup() {
    List<String> names =
        query.groupBy().stream()
            .filter(column -> !query.items().contains(Item.of(column)))
            .filter(column -> !key(column) && !namesRow(column))
            .map(words::column)
            .toList();
    boolean ranked = query.limit() != null && !query.order().isEmpty();
    return names.isEmpty() || !ranked ? "" : "of the " + Nouns.list(names, "and") + " ";
  }

  /** Whether a column is a key that stands for a row of another table of the block. */
  private boolean namesRow(ColumnRef column) {
    return words.schema().catalog().foreignKeys().stream()
        .anyMatch(key ->
            key.fromTable().equals(column.table())
                && key.fromColumns().contains(column.column())
                && JoinTrees.tables(query).contains(key.toTable()));
  }

  private String groupTests() {
    return (query.where().isEmpty() ? " " : " and ") + having();
  }

  private String manyFirst() {
    return "the " + query.limit() + " " + words.subjects();
  }

  private String ranked() {
    boolean limited = query.limit() != null && !query.order().isEmpty();
    return limited ? "with " + orders.extreme(query.order()) : "";
  }

  private String ordered() {
    return query.order().isEmpty() || query.limit() != null
        ? ""
        : ", " + orders.sorted(query.order());
  }

  private String columns(boolean one) {
    Set<String> names = new LinkedHashSet<>();
    for (Item item : query.items()) {
      String name = words.item(item);
      names.add(one ? name : Nouns.plural(name));
    }
    return Nouns.list(List.copyOf(names), "and");
  }
}
