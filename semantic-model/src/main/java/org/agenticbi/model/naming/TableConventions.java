package org.agenticbi.model.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.naming.Convention.Noun;

/**
 * Tells by which convention the tables of a database are read.
 *
 * <p>A noun that other businesses have as well ("transactions", "items") only counts where keys and
 * columns agree: lines hang on an order and on what was sold, and say how many.
 */
final class TableConventions {

  static final String LINES = "order_items";
  private static final String CUSTOMERS = "customers";
  private static final String ORDERS = "orders";
  private static final String PROMOTIONS = "promotions";
  private static final String STORES = "stores";
  private static final String TARGETS = "store_targets";
  private static final String TICKETS = "support_tickets";

  /** Columns that must be as usual where the noun alone is unsure. */
  private static final int ALIKE = 2;

  private final Catalog catalog;
  private final TableNames names;
  private final ColumnConventions columns;
  private final Map<String, Convention> found = new LinkedHashMap<>();

  TableConventions(Catalog catalog, TableNames names, ColumnConventions columns) {
    this.catalog = catalog;
    this.names = names;
    this.columns = columns;
  }

  /** The conventions of tables, by their own names; those that several tables claim are none's. */
  Map<String, Convention> find() {
    for (Convention convention : Conventions.bundled()) {
      one(convention)
          .ifPresent(table ->
              found.merge(table.name(), convention, (one, other) -> closer(table, one, other)));
    }
    return found;
  }

  /** The one that knows more of the columns; the users of a shop are its customers. */
  private Convention closer(Table table, Convention one, Convention other) {
    boolean customers = one.table().equals(CUSTOMERS) || other.table().equals(CUSTOMERS);
    if (customers && buys(table)) {
      return one.table().equals(CUSTOMERS) ? one : other;
    }
    if (isWritten(table, one) || isWritten(table, other)) {
      return isWritten(table, one) ? one : other;
    }
    return columns.alike(table, other) > columns.alike(table, one) ? other : one;
  }

  private Optional<Table> one(Convention convention) {
    List<Table> usual =
        catalog.tables().stream()
            .filter(table -> isUsual(table, convention))
            .filter(table -> isSurely(table, convention))
            .toList();
    List<Table> all = usual.isEmpty() ? claiming(convention) : usual;
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Whether a table has the usual name itself, in the singular or plural. */
  private boolean isWritten(Table table, Convention convention) {
    return NameParts.singular(table.name()).equals(NameParts.singular(convention.table()));
  }

  /** Whether a table has the usual name itself, but for short forms and style. */
  private boolean isUsual(Table table, Convention convention) {
    return names.of(table).says(convention.nouns().getFirst().words());
  }

  /** Other tables of that name are told apart by keys and columns. */
  private boolean isSurely(Table table, Convention convention) {
    boolean sure =
        !convention.nouns().getFirst().unsure()
            && (isWritten(table, convention) || isNoOther(table));
    return sure || agrees(table, convention);
  }

  private List<Table> claiming(Convention convention) {
    List<Table> sure = new ArrayList<>();
    List<Table> unsure = new ArrayList<>();
    for (Table table : catalog.tables()) {
      OwnName name = names.of(table);
      List<Noun> said =
          convention.nouns().stream().filter(noun -> name.says(noun.words())).toList();
      if (said.stream().anyMatch(noun -> !noun.unsure()) && isNoOther(table)) {
        sure.add(table);
      } else if (!said.isEmpty() && agrees(table, convention)) {
        unsure.add(table);
      }
    }
    return sure.isEmpty() ? unsure : sure;
  }

  /** Whether it is called by the nouns of one convention: "shp" may be a shop or a shipment. */
  private boolean isNoOther(Table table) {
    if (names.words(table.name()).stream().anyMatch(ShortForms::isUnsure)) {
      return false;
    }
    OwnName name = names.of(table);
    return Conventions.bundled().stream()
            .filter(each -> each.nouns().stream().anyMatch(noun -> name.says(noun.words())))
            .map(Convention::table)
            .distinct()
            .count()
        <= 1;
  }

  private boolean agrees(Table table, Convention convention) {
    return switch (convention.table()) {
      case LINES -> line(table);
      case ORDERS -> hasLines(table);
      case PROMOTIONS -> hangsOnSales(table) && !columns.countsMoney(table);
      case TARGETS -> columns.alike(table, convention) >= ALIKE && ofSellers(table);
      case TICKETS -> !hasLines(table) && isAlike(table, convention);
      case STORES -> hangsOnSales(table) && columns.alike(table, convention) >= ALIKE;
      default ->
          FinanceTables.named(convention.table())
              ? new FinanceTables(catalog, columns, found).agrees(table, convention)
              : isAlike(table, convention);
    };
  }

  private boolean isAlike(Table table, Convention convention) {
    return columns.alike(table, convention) >= ALIKE && columns.tell(table, convention);
  }

  /** Whether what has lines names its rows. */
  private boolean buys(Table table) {
    return catalog.foreignKeys().stream()
        .filter(key -> key.toTable().equals(table.name()))
        .flatMap(key -> catalog.table(key.fromTable()).stream())
        .anyMatch(this::hasLines);
  }

  /** Whether other rows are lines of its rows: what was ordered, not what was asked of support. */
  private boolean hasLines(Table table) {
    return catalog.tables().stream().anyMatch(other -> line(other) && names(other, table));
  }

  /** Whether its rows are about what sells. */
  private boolean ofSellers(Table table) {
    return catalog.foreignKeys().stream()
        .filter(key -> key.fromTable().equals(table.name()))
        .flatMap(key -> catalog.table(key.toTable()).stream())
        .anyMatch(this::hangsOnSales);
  }

  /** Whether lines, or what has lines, name its rows. */
  private boolean hangsOnSales(Table table) {
    List<String> naming =
        catalog.foreignKeys().stream()
            .filter(key -> key.toTable().equals(table.name()))
            .map(ForeignKey::fromTable)
            .toList();
    return catalog.tables().stream()
        .filter(this::line)
        .anyMatch(line ->
            naming.contains(line.name())
                || catalog.foreignKeys().stream()
                    .anyMatch(key ->
                        key.fromTable().equals(line.name()) && naming.contains(key.toTable())));
  }

  /** Whether a table has lines: of something that has a date, about something, in a number. */
  private boolean line(Table table) {
    List<Table> parents =
        catalog.foreignKeys().stream()
            .filter(key -> key.fromTable().equals(table.name()))
            .flatMap(key -> catalog.table(key.toTable()).stream())
            .toList();
    int alike =
        Conventions.bundled().stream()
            .filter(convention -> convention.table().equals(LINES))
            .mapToInt(convention -> columns.alike(table, convention))
            .max()
            .orElse(0);
    return parents.size() >= 2 && (alike >= ALIKE || (alike > 0 && ofPriced(parents)));
  }

  /** Whether pieces are of something that has its price itself, and part of what has a date. */
  private boolean ofPriced(List<Table> parents) {
    return parents.stream().anyMatch(columns::priced)
        && parents.stream().anyMatch(parent -> columns.dated(parent) && !columns.priced(parent));
  }

  private boolean names(Table from, Table to) {
    return catalog.foreignKeys().stream()
            .anyMatch(key -> key.fromTable().equals(from.name()) && key.toTable().equals(to.name()))
        && columns.dated(to);
  }
}
