package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.SemanticModel;

/**
 * Drafts what a person would first write down about an unknown database: when its rows happened,
 * and what revenue, units and profit are. All of it is guessed from names, keys and values, so
 * whoever uses it says what was assumed.
 */
public final class ModelDraft {

  /** The revision of every draft, by which it is told from a model that a person wrote. */
  public static final String REVISION = "draft";

  private static final Set<String> SPENDING =
      Set.of(
          "expense",
          "expenses",
          "spend",
          "spending",
          "cost",
          "costs",
          "bill",
          "bills",
          "purchase",
          "purchases",
          "campaign",
          "campaigns",
          "budget",
          "budgets");

  private static final String PLANNED = "planned ";

  private ModelDraft() {}

  /** The draft for a catalog whose roles and keys have been inferred. */
  public static SemanticModel of(Catalog catalog) {
    Relations relations = new Relations(catalog);
    List<Measure> measures = new ArrayList<>();
    Optional<Ledger> ledger = new LedgerFinder(catalog, relations).find();
    ledger.ifPresent(found -> measures.addAll(new LedgerMeasures(found).measures()));
    Optional<Sale> sale =
        new SaleFinder(catalog, relations)
            .find()
            .or(() -> new BilledEvents(catalog, relations).find());
    Optional<Measure> stated =
        named(measures, "revenue") || sale.filter(found -> found.quantity() != null).isPresent()
            ? Optional.empty()
            : StatedRevenue.of(catalog, relations);
    stated.ifPresent(measures::add);
    sale.map(found -> sold(found, relations, spends(catalog), stated.isPresent()))
        .ifPresent(sales -> add(measures, sales));
    List<Measure> plans = new PlanMeasures(catalog, relations, ledger.orElse(null)).measures();
    add(measures, plans);
    if (plans.isEmpty() && ledger.isEmpty()) {
      sale.map(found -> new TargetMeasures(catalog, relations, found))
          .ifPresent(targets -> add(measures, targets.measures()));
    }
    add(measures, new SnapshotMeasures(catalog).measures());
    add(measures, new StandingMeasures(catalog, relations).measures());
    add(measures, RecurringMoves.of(catalog));
    add(measures, new DebtMeasures(catalog).measures());
    add(measures, new OpenAmounts(catalog, relations).measures());
    add(measures, AmountMeasures.of(catalog));
    sale.ifPresent(
        found -> add(measures, AddOnMeasures.of(catalog, relations, found, List.copyOf(measures))));
    add(measures, SpendingMeasures.of(catalog, measures));
    add(measures, TonnageMeasures.of(catalog, relations));
    add(measures, DoneAmounts.of(catalog));
    return new SemanticModel(
        catalog.database(),
        null,
        REVISION,
        datasets(catalog, new DefaultTime(relations)),
        List.of(),
        measures.stream()
            .map(ModelDraft::alsoCurrent)
            .map(measure -> onlyPlan(measure, measures))
            .toList(),
        1,
        true,
        null);
  }

  /** What sales come to; where they are stays, how long those are as well. */
  private static List<Measure> sold(
      Sale sale, Relations relations, boolean othersSpend, boolean stated) {
    List<Measure> measures =
        new ArrayList<>(new SaleMeasures(sale, relations, othersSpend).measures(stated));
    PricedStay.of(sale.table(), relations)
        .filter(stay -> stay.sale().table().equals(sale.table()))
        .filter(stay -> stay.sale().amount().equals(sale.amount()))
        .map(stay -> new StayMeasures(stay, relations))
        .ifPresent(stays -> {
          measures.replaceAll(each -> each.name().equals("revenue") ? stays.named(each) : each);
          measures.addAll(stays.measures());
        });
    return measures;
  }

  /** How something stands is also asked for as its current number. */
  private static Measure alsoCurrent(Measure measure) {
    if (!measure.semiAdditive()) {
      return measure;
    }
    List<String> synonyms = new ArrayList<>(measure.synonyms());
    synonyms.add("current " + measure.label());
    measure.synonyms().forEach(synonym -> synonyms.add("current " + synonym));
    return measure.called(synonyms);
  }

  /** Where only heads are planned, "the plan" is theirs. */
  private static Measure onlyPlan(Measure measure, List<Measure> all) {
    boolean plan = measure.semiAdditive() && measure.label().startsWith(PLANNED);
    if (!plan || named(all, "budget")) {
      return measure;
    }
    List<String> synonyms = new ArrayList<>(measure.synonyms());
    synonyms.addAll(List.of("plan", "planned"));
    return measure.called(synonyms);
  }

  /** What is booked as revenue is not drafted again from orders. */
  private static void add(List<Measure> measures, List<Measure> more) {
    for (Measure each : more) {
      if (measures.stream().noneMatch(measure -> measure.name().equals(each.name()))) {
        measures.add(each);
      }
    }
  }

  private static boolean named(List<Measure> measures, String label) {
    return measures.stream().anyMatch(measure -> measure.label().equals(label));
  }

  private static List<Dataset> datasets(Catalog catalog, DefaultTime times) {
    List<Dataset> datasets = new ArrayList<>();
    for (Table table : catalog.tables()) {
      String time = times.of(table).orElse(null);
      List<Field> fields = new ArrayList<>(UnitNames.of(table));
      fields.addAll(RateFields.of(table));
      if (time != null || !fields.isEmpty()) {
        datasets.add(new Dataset(table.name(), null, null, List.of(), time, null, false, fields));
      }
    }
    return datasets;
  }

  private static boolean spends(Catalog catalog) {
    return catalog.tables().stream()
        .anyMatch(table ->
            Words.of(table.name()).stream().anyMatch(SPENDING::contains)
                || ChargedRows.ofSuppliers(table).isPresent());
  }
}
