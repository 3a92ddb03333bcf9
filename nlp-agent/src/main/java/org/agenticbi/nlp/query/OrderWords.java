package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** Orders in words. */
final class OrderWords {

  private final BlockWords words;

  OrderWords(BlockWords words) {
    this.words = words;
  }

  /** What the first rows have: "the highest age", "the most pets". */
  String extreme(List<Query.Order> order) {
    List<String> keys = new ArrayList<>();
    order.forEach(key -> keys.add(extreme(key)));
    return String.join(", then ", keys);
  }

  private String extreme(Query.Order key) {
    Item item = key.item();
    if (BlockWords.count(item)) {
      String counted = words.item(item).substring("number of ".length());
      return (key.descending() ? "the most " : "the fewest ") + counted;
    }
    String name = words.item(item);
    return switch (kind(item)) {
      case TIME -> (key.descending() ? "the latest " : "the earliest ") + name;
      case TEXT -> "the " + name + (key.descending() ? " last" : " first") + " in the alphabet";
      case AMOUNT -> (key.descending() ? "the highest " : "the lowest ") + name;
    };
  }

  /** "sorted by age, highest first". */
  String sorted(List<Query.Order> order) {
    List<String> keys = new ArrayList<>();
    for (Query.Order key : order) {
      keys.add(words.item(key.item()) + ", " + direction(key));
    }
    return "sorted by " + String.join(", then by ", keys);
  }

  /** "highest first". */
  String direction(Query.Order key) {
    return switch (kind(key.item())) {
      case TIME -> key.descending() ? "latest first" : "earliest first";
      case TEXT -> key.descending() ? "from Z to A" : "from A to Z";
      case AMOUNT -> key.descending() ? "highest first" : "lowest first";
    };
  }

  private enum Kind {
    TIME,
    TEXT,
    AMOUNT
  }

  private Kind kind(Item item) {
    ColumnRef column = item.column();
    if (column == null || (item.aggregate() != null && !ends(item))) {
      return Kind.AMOUNT;
    }
    if (words.schema().role(column) == ColumnRole.TIME) {
      return Kind.TIME;
    }
    return words.schema().column(column).type() == ColumnType.TEXT ? Kind.TEXT : Kind.AMOUNT;
  }

  private static boolean ends(Item item) {
    return switch (Objects.requireNonNull(item.aggregate())) {
      case MINIMUM, MAXIMUM -> true;
      case SUM, COUNT, AVERAGE, MEDIAN -> false;
    };
  }
}
