package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Names the output columns of a block, each once. */
final class OutputNames {

  private final Set<String> taken = new TreeSet<>();

  private OutputNames() {}

  /**
   * The names, in the order of the items.
   *
   * @param counted the table whose rows COUNT counts
   */
  static List<String> of(List<Item> items, String counted) {
    OutputNames names = new OutputNames();
    List<String> all = new ArrayList<>();
    items.forEach(item -> all.add(names.unused(item, counted)));
    return all;
  }

  private String unused(Item item, String counted) {
    String wish = name(item, counted);
    if (taken.add(wish.toLowerCase(Locale.ROOT))) {
      return wish;
    }
    ColumnRef column = item.column();
    String base = column == null ? wish : identifier(Schema.singular(column.table())) + "_" + wish;
    String name = base;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  private static String name(Item item, String counted) {
    ColumnRef column = item.column();
    AggregateKind aggregate = item.aggregate();
    if (column == null) {
      return "number_of_" + identifier(counted);
    }
    return aggregate == null
        ? column.column()
        : prefix(aggregate, item.distinct()) + identifier(column.column());
  }

  private static String prefix(AggregateKind kind, boolean distinct) {
    return switch (kind) {
      case SUM -> "total_";
      case COUNT -> distinct ? "number_of_different_" : "number_of_";
      case AVERAGE -> "average_";
      case MINIMUM -> "lowest_";
      case MAXIMUM -> "highest_";
      case MEDIAN -> "median_";
    };
  }

  private static String identifier(String name) {
    return Schema.words(name).replace(' ', '_');
  }
}
