package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.protocol.ColumnRole;

/**
 * Tables whose rows are sums of money: "payments per month" asks for their amounts, as "how many
 * payments" asks for their number.
 */
final class AmountMeasures {

  private static final String SPEND = "spend";

  /** What such a table is called, and what its sum is called besides. */
  private static final Map<String, List<String>> MONEY =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "payment",
                  List.of(
                      "payments",
                      "payments received",
                      "amount paid",
                      "paid amount",
                      "collections",
                      "cash received",
                      "cash collected",
                      "collected")),
              Map.entry(
                  "receipt",
                  List.of(
                      "receipts",
                      "amount received",
                      "payments received",
                      "collections",
                      "cash received",
                      "cash receipts",
                      "cash collected",
                      "collected")),
              Map.entry("refund", List.of("refunds", "refunded amount", "amount refunded")),
              Map.entry("expense", List.of("expenses", "spend", "spending", "spent", "costs")),
              Map.entry(
                  "bill",
                  List.of("billed", "billings", "billing", "billed amount", "amount billed")),
              Map.entry(
                  "invoice",
                  List.of(
                      "invoiced",
                      "invoiced amount",
                      "amount invoiced",
                      "billed",
                      "billings",
                      "billing",
                      "billed amount",
                      "amount billed",
                      "invoice value")),
              Map.entry(
                  "depreciation",
                  List.of(
                      "depreciation",
                      "depreciation charge",
                      "depreciation expense",
                      "depreciation cost")),
              Map.entry("donation", List.of("donations", "donated", "donated amount")),
              Map.entry("claim", List.of("claimed amount", "claim amount", "claims cost")),
              Map.entry("payroll", List.of("payroll", "payroll cost", "payroll costs", "wages")),
              Map.entry("purchase", List.of("purchases", "purchased amount", "purchase volume")),
              Map.entry("deposit", List.of("deposits", "deposited amount")),
              Map.entry(SPEND, List.of("spending", "spent")),
              Map.entry("fee", List.of("fees")),
              Map.entry("charge", List.of("charges"))));

  private static final List<String> SUPPLIERS_CHARGE =
      List.of(
          "supplier invoices",
          "supplier bills",
          "vendor invoices",
          "vendor bills",
          "purchase invoices",
          "spend",
          "spending",
          "spent",
          "supplier spend",
          "supplier spending",
          "vendor spend",
          "spend with suppliers",
          "purchases");

  private static final List<String> TO_SUPPLIERS =
      List.of(
          "supplier spend",
          "supplier spending",
          "supplier cost",
          "supplier costs",
          "vendor spend",
          "vendor spending",
          "procurement spend",
          "purchasing spend",
          "purchasing volume",
          "spend with suppliers",
          "spend",
          "spending");

  /** What comes in, and is not paid to suppliers. */
  private static final Set<String> RECEIVED =
      Set.of("payments received", "collections", "cash received", "cash collected", "collected");

  private static final List<String> IN =
      List.of("payment received", "collections", "cash received", "cash collected", "collected");
  private static final List<String> OUT =
      List.of("payment made", "payments to suppliers", "supplier payments", "paid to suppliers");

  /** Of these, some may be void. */
  private static final Set<String> CHARGED = Set.of("bill", "invoice");

  private static final Set<String> GOODS =
      Set.of("goods", "good", "stock", "product", "item", "warehouse", "quantity", "qty", "sku");

  private AmountMeasures() {}

  static List<Measure> of(Catalog catalog) {
    List<Measure> measures = new ArrayList<>();
    for (Table table : catalog.tables()) {
      Set<String> words = new HashSet<>();
      Words.of(table.name()).forEach(word -> words.add(Singulars.of(word)));
      boolean part = words.contains("line") || words.contains("item") || words.contains("detail");
      boolean goods = words.contains("receipt") && ofGoods(table);
      if (!part && !goods && !Relations.times(table).isEmpty()) {
        MONEY.keySet().stream()
            .filter(words::contains)
            .findFirst()
            .ifPresent(noun -> {
              measure(catalog, table, noun).ifPresent(measures::add);
              measures.addAll(bySide(catalog, table, noun));
            });
      }
    }
    return measures;
  }

  /** Receipts of goods are no money that came in. */
  private static boolean ofGoods(Table table) {
    List<String> words = new ArrayList<>(Words.of(table.name()));
    table.columns().forEach(column -> words.addAll(Words.of(column.name())));
    return words.stream().map(Singulars::of).anyMatch(GOODS::contains);
  }

  private static Optional<Measure> measure(Catalog catalog, Table table, String noun) {
    return SaleFinder.total(table)
        .map(column -> {
          String label = Singulars.of(Words.phrase(table.name())) + " amount";
          ChargedRows charged =
              CHARGED.contains(noun) ? ChargedRows.anyStatus(table) : ChargedRows.all();
          List<String> names = new ArrayList<>(synonyms(catalog, table, noun));
          if (paidSides(catalog, table).isPresent()) {
            names.removeIf(name -> RECEIVED.contains(name) || name.contains("received"));
          }
          return measure(table, column, label, names, charged);
        });
  }

  private static Measure measure(
      Table table, Column column, String label, List<String> names, ChargedRows charged) {
    String words =
        Words.phrase(column.name()) + " of " + Words.phrase(table.name()) + charged.words();
    return new DraftedMeasure(label, words, names, "currency")
        .over(table, total(table, column, charged.conditions()));
  }

  /** Where customers and suppliers share a table, what suppliers charge, and what is paid whom. */
  private static List<Measure> bySide(Catalog catalog, Table table, String noun) {
    Column column = SaleFinder.total(table).orElse(null);
    if (column == null) {
      return List.of();
    }
    if (CHARGED.contains(noun)) {
      return ChargedRows.ofSuppliers(table)
          .map(charged ->
              measure(table, column, "supplier " + noun + " amount", SUPPLIERS_CHARGE, charged))
          .map(List::of)
          .orElse(List.of());
    }
    return paidSides(catalog, table)
        .map(sides ->
            List.of(
                measure(table, column, "payments received", IN, rows(sides.toCustomers())),
                measure(table, column, "payments made", OUT, rows(sides.fromSuppliers()))))
        .orElse(List.of());
  }

  private static ChargedRows rows(RowCondition side) {
    return new ChargedRows(List.of(side), " where " + InvoiceSides.words(side));
  }

  /** Payments come in or go out as their own kind or that of their invoices says. */
  private static Optional<InvoiceSides> paidSides(Catalog catalog, Table table) {
    boolean payments =
        Words.of(table.name()).stream().map(Singulars::of).anyMatch("payment"::equals);
    if (!payments) {
      return Optional.empty();
    }
    return InvoiceSides.of(table)
        .or(() ->
            new Relations(catalog)
                .parents(table).stream()
                    .filter(parent ->
                        Words.of(parent.name()).stream()
                            .map(Singulars::of)
                            .anyMatch(CHARGED::contains))
                    .flatMap(parent -> InvoiceSides.of(parent).stream())
                    .findFirst());
  }

  private static List<String> synonyms(Catalog catalog, Table table, String noun) {
    List<String> synonyms = new ArrayList<>(MONEY.getOrDefault(noun, List.of()));
    boolean bills = noun.equals("invoice") && named(catalog, "bill");
    if (bills || (noun.equals("bill") && OpenAmounts.toSuppliers(table))) {
      synonyms.removeIf(synonym -> synonym.contains("bill"));
    }
    if (OpenAmounts.toSuppliers(table)) {
      synonyms.removeIf(synonym -> synonym.startsWith("invoiced") || RECEIVED.contains(synonym));
      synonyms.addAll(TO_SUPPLIERS);
    }
    synonyms.removeIf(synonym -> isColumnElsewhere(catalog, table, synonym));
    if (noun.equals(SPEND)) {
      synonyms.addAll(ofSomething(table, synonyms));
    }
    String others = Singulars.of(Words.phrase(table.name()));
    if (!others.equals(noun) && others.endsWith(noun)) {
      synonyms.add(others + "s");
    }
    return synonyms;
  }

  /**
   * "capex spend" and "spent on capex" of a table of capex spend, which is not all that is spent.
   */
  private static List<String> ofSomething(Table table, List<String> plain) {
    Set<String> names = new LinkedHashSet<>();
    for (List<String> words : NameParts.readings(table.name())) {
      String thing =
          words.stream()
              .filter(word -> !Singulars.of(word).equals(SPEND))
              .collect(Collectors.joining(" "));
      if (!thing.isEmpty()) {
        names.add(thing + " spend");
        plain.forEach(word -> names.add(thing + " " + word));
        names.add("spend on " + thing);
        plain.forEach(word -> names.add(word + " on " + thing));
      }
    }
    if (!names.isEmpty()) {
      plain.clear();
    }
    return List.copyOf(names);
  }

  /** "paid amount" is rather the column of claims that is called so than the sum of payments. */
  private static boolean isColumnElsewhere(Catalog catalog, Table table, String synonym) {
    return catalog.tables().stream()
        .filter(other -> !other.equals(table))
        .flatMap(other -> other.columns().stream())
        .anyMatch(column ->
            column.role() == ColumnRole.MEASURE && Words.phrase(column.name()).equals(synonym));
  }

  private static boolean named(Catalog catalog, String noun) {
    return catalog.tables().stream()
        .anyMatch(
            table -> Words.of(table.name()).stream().map(Singulars::of).anyMatch(noun::equals));
  }

  /** What a description says of rows that are left out. */
  static String except(List<RowCondition> conditions) {
    return conditions.isEmpty() ? "" : Measure.EXCEPT + left(conditions.getFirst());
  }

  /** The values that are left out, or the flag that says it: "except void". */
  private static String left(RowCondition condition) {
    String values = String.join(" and ", condition.values());
    String flag = Words.phrase(condition.column());
    boolean yes = values.length() == 1 || values.equals("true") || values.equals("yes");
    return yes ? flag.replaceFirst("^(is|was|has been) | (flag|yn|indicator)$", "") : values;
  }

  private static Aggregated total(Table table, Column column, List<RowCondition> conditions) {
    return new Aggregated(
        AggregateKind.SUM, new ColumnValue(table.name(), column.name()), false, conditions);
  }
}
