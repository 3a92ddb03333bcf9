package org.agenticbi.model.catalog;

import java.util.List;
import java.util.Set;

/** How likely a column refers to a key, by their names alone; 0 when nothing speaks for it. */
final class NameEvidence {
  /** Names that many tables give to something of their own. */
  private static final Set<String> COMMON =
      Set.of(
          "id",
          "name",
          "code",
          "key",
          "number",
          "year",
          "date",
          "type",
          "title",
          "description",
          "status",
          "rank",
          "position",
          "season",
          "month",
          "day",
          "value",
          "uuid",
          "guid");

  private static final Set<String> KEY_WORDS =
      Set.of("id", "key", "code", "number", "name", "reference");
  private static final Set<String> PARENT = Set.of("parent", "manager", "supervisor", "boss");

  private static final double SAME_TELLING_NAME = 0.95;
  private static final double SHARED_KEY = 0.75;
  private static final double TABLE_AND_KEY = 0.93;
  private static final double ROLE_TABLE_AND_KEY = 0.8;
  private static final double TABLE_ALONE = 0.8;
  private static final double ENDS_IN_KEY_NAME = 0.7;
  private static final double OWN_PARENT = 0.65;
  private static final double ROLE_AND_TABLE = 0.65;
  private static final double NAMED_LIKE_ITS_TABLE = 1.04;
  private static final double RELATED_TO_ITS_TABLE = 1.02;

  private NameEvidence() {}

  static double of(Table table, Column column, KeyColumn key) {
    List<String> columnName = NameWords.singular(column.name());
    List<String> keyName = NameWords.singular(key.column().name());
    List<String> target = NameWords.singular(key.table().name());
    if (table.name().equals(key.table().name())) {
      return isParent(columnName, keyName) ? OWN_PARENT : 0;
    }
    double named =
        Math.max(
            byTable(columnName, keyName, target),
            byTable(
                literal(column.name()), literal(key.column().name()), literal(key.table().name())));
    double evidence = Math.max(sameName(table, column, key, keyName), named);
    return Math.max(evidence, byEnd(columnName, keyName)) * ownership(keyName, target);
  }

  /** The words as they stand: the plural of a short form ({@code skus}) is seldom written out. */
  private static List<String> literal(String name) {
    return NameParts.words(name).stream().map(Singular::of).toList();
  }

  /** {@code manager_id} and {@code reports_to} name rows of their own table. */
  private static boolean isParent(List<String> column, List<String> keyName) {
    boolean named =
        column.stream().anyMatch(PARENT::contains) && KEY_WORDS.contains(column.getLast());
    boolean reports = column.equals(List.of("report", "to"));
    return (named || reports) && KEY_WORDS.contains(keyName.getLast());
  }

  private static double sameName(Table table, Column column, KeyColumn key, List<String> keyName) {
    boolean same = column.name().equalsIgnoreCase(key.column().name());
    if (!same || isCommon(keyName)) {
      return 0;
    }
    boolean ownKey =
        table.primaryKey().size() == 1
            && table.primaryKey().getFirst().equalsIgnoreCase(column.name());
    return ownKey ? SHARED_KEY : SAME_TELLING_NAME;
  }

  /** {@code customer_id}, {@code customer} or {@code billing_customer_id} for customers. */
  private static double byTable(List<String> column, List<String> keyName, List<String> target) {
    if (column.equals(target)) {
      return TABLE_ALONE;
    }
    String last = column.getLast();
    boolean keyed = KEY_WORDS.contains(last) && last.equals(keyName.getLast());
    if (!keyed) {
      return isRole(column, target) ? ROLE_AND_TABLE : 0;
    }
    List<String> named = column.subList(0, column.size() - 1);
    if (named.equals(target)) {
      return TABLE_AND_KEY;
    }
    return named.size() > target.size() && endsWith(named, target) ? ROLE_TABLE_AND_KEY : 0;
  }

  /** {@code winning_pilot} for pilots, but not {@code number_of_pilots}. */
  private static boolean isRole(List<String> column, List<String> target) {
    boolean quantity =
        column.contains("number") || column.stream().anyMatch(Quantities.WORDS::contains);
    return !quantity && column.size() > target.size() && endsWith(column, target);
  }

  /** {@code manager_employee_id} for a key named {@code employee_id}. */
  private static double byEnd(List<String> column, List<String> keyName) {
    boolean ends = column.size() > keyName.size() && endsWith(column, keyName);
    return ends && keyName.size() > 1 && !isCommon(keyName) ? ENDS_IN_KEY_NAME : 0;
  }

  /** Of two tables with the same key, the one that it is named after is the one it names. */
  private static double ownership(List<String> keyName, List<String> target) {
    boolean named =
        keyName.size() == target.size() + 1 && keyName.subList(0, target.size()).equals(target);
    boolean related = keyName.stream().anyMatch(target::contains);
    return named ? NAMED_LIKE_ITS_TABLE : related ? RELATED_TO_ITS_TABLE : 1;
  }

  private static boolean isCommon(List<String> name) {
    return name.size() == 1 && COMMON.contains(name.getFirst());
  }

  private static boolean endsWith(List<String> words, List<String> end) {
    return words.size() >= end.size()
        && words.subList(words.size() - end.size(), words.size()).equals(end);
  }
}
