package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.protocol.ColumnType;

/**
 * Finds the values that "online" or "offline" means where no value is called so: {@code web} and
 * {@code app} beside {@code store}.
 *
 * <p>A column has such values only when each of them is known to be the one or the other, and both
 * are there: a column of browsers and phones says nothing of where something was sold.
 */
final class OnlineChannels {

  private static final Set<String> ONLINE =
      Set.of(
          "web",
          "website",
          "web site",
          "app",
          "mobile",
          "mobile app",
          "internet",
          "web shop",
          "webshop",
          "web store",
          "webstore",
          "e commerce",
          "ecommerce",
          "e com",
          "ecom",
          "e shop",
          "eshop",
          "ios app",
          "android app",
          "digital");
  private static final Set<String> OFFLINE =
      Set.of(
          "store",
          "in store",
          "instore",
          "shop",
          "in shop",
          "retail",
          "retail store",
          "branch",
          "pos",
          "outlet",
          "showroom",
          "counter",
          "walk in",
          "in person",
          "physical",
          "physical store",
          "phone",
          "telephone",
          "call center",
          "call centre",
          "fax",
          "mail",
          "mail order",
          "catalog",
          "catalogue");

  private final List<ValueIndex.Found> online = new ArrayList<>();
  private final List<ValueIndex.Found> offline = new ArrayList<>();

  OnlineChannels(Schema schema) {
    for (Table table : schema.tables()) {
      for (ColumnRef ref : schema.columns(table.name())) {
        Profile profile = schema.column(ref).profile();
        if (profile != null
            && schema.column(ref).type() == ColumnType.TEXT
            && !schema.hidden(ref)) {
          add(ref, profile.values().stream().map(each -> each.value()).toList());
        }
      }
    }
  }

  /** The values that the word stands for. */
  List<ValueIndex.Found> of(List<Token> span) {
    if (span.size() != 1) {
      return List.of();
    }
    return switch (span.getFirst().lower()) {
      case "online" -> online;
      case "offline" -> offline;
      default -> List.of();
    };
  }

  private void add(ColumnRef column, List<String> values) {
    List<String> reached = values.stream().filter(value -> in(ONLINE, value)).toList();
    List<String> others = values.stream().filter(value -> in(OFFLINE, value)).toList();
    if (!reached.isEmpty()
        && !others.isEmpty()
        && reached.size() + others.size() == values.size()) {
      reached.forEach(value -> online.add(new ValueIndex.Found(column, value)));
      others.forEach(value -> offline.add(new ValueIndex.Found(column, value)));
    }
  }

  private static boolean in(Set<String> names, String value) {
    return names.contains(value.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " "));
  }
}
