package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;

/**
 * A key by which rows name another row of their own table: the parent of an account, the manager of
 * an employee, who referred a customer.
 *
 * @param above the column that names the other row; empty in rows that have none
 * @param key what it names the row by
 */
record SelfKey(ColumnRef above, ColumnRef key) {

  private static final Set<String> KINDS =
      Set.of("id", "code", "number", "key", "name", "by", "to", "of", "account", "employee");
  private static final Set<String> LEADERS =
      Set.of("manager", "boss", "supervisor", "lead", "leader", "head", "superior", "chief");
  private static final Set<String> PARENTS =
      Set.of("parent", "superior", "upper", "up", "super", "main", "higher", "holding", "owner");

  /** The self keys of a table. */
  static List<SelfKey> of(Schema schema, String table) {
    return schema.catalog().foreignKeys().stream()
        .filter(key -> key.fromTable().equals(table) && key.toTable().equals(table))
        .filter(key -> key.fromColumns().size() == 1)
        .map(key -> new SelfKey(from(key), new ColumnRef(table, key.toColumns().getFirst())))
        .toList();
  }

  private static ColumnRef from(ForeignKey key) {
    return new ColumnRef(key.fromTable(), key.fromColumns().getFirst());
  }

  /** The key that a word for the other row speaks of: "parent", "boss", "guarantor". */
  static Optional<SelfKey> called(Schema schema, String table, String word) {
    return only(of(schema, table).stream().filter(each -> each.called(word)).toList());
  }

  /** The key that leads to the rows above, where rows "report to" or "belong to" them. */
  static Optional<SelfKey> toAbove(Schema schema, String table, boolean reporting) {
    List<SelfKey> all = of(schema, table);
    Set<String> words = reporting ? LEADERS : PARENTS;
    List<SelfKey> named = all.stream().filter(each -> each.hasOne(words)).toList();
    return named.isEmpty() && !reporting ? only(all) : only(named);
  }

  private static Optional<SelfKey> only(List<SelfKey> keys) {
    return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
  }

  private boolean called(String word) {
    String one = Schema.singular(word);
    boolean same =
        words().stream().anyMatch(each -> each.equals(one) || WordFamily.same(each, one));
    return same
        || (LEADERS.contains(one) && hasOne(LEADERS))
        || (PARENTS.contains(one) && hasOne(PARENTS))
        || (one.length() > 4 && words().stream().anyMatch(each -> doer(each, one)));
  }

  /** Who referred is the referrer. */
  private static boolean doer(String verb, String doer) {
    return doer.endsWith("er") && WordFamily.same(verb, doer.substring(0, doer.length() - 2));
  }

  private boolean hasOne(Set<String> words) {
    return words().stream().anyMatch(words::contains);
  }

  /** What the other row is called by the column. */
  List<String> words() {
    return ColumnWords.of(above).stream().filter(each -> !KINDS.contains(each)).toList();
  }
}
