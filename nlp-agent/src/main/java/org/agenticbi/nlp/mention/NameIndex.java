package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.mention.Candidate.Source;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;
import org.agenticbi.protocol.ColumnRole;

/**
 * The names of measures, tables and columns, by the stems of their words.
 *
 * <p>A measure of the model scores above anything guessed. Parts of names are found too, with less
 * certainty: "name" for {@code customer_name}, "price" for {@code list_price}.
 */
final class NameIndex {

  private static final double MEASURE = 1.05;
  private static final double FULL = 1.0;
  private static final double SYNONYM = 0.97;
  private static final double ONLY_SUCH_AMOUNT = 0.97;
  private static final double LIKELY_READING = 0.95;
  private static final double OTHER_READING = 0.8;
  private static final double OWN_PREFIX_DROPPED = 0.88;
  private static final double PART_OF_OWN_PREFIX = 0.98;
  private static final double LAST_WORD = 0.65;
  private static final double ONLY_SUCH_TABLE = 0.9;
  private static final double ONLY_SUCH_COLUMN = 0.8;
  private static final double FIRST_WORDS = 0.5;

  /** "banks" for {@code bank_name}. */
  private static final double NAMED = 0.85;

  private static final double VERB = 0.72;

  /** "opened" for {@code opened_at}: what happened then. */
  private static final double HAPPENED = 0.8;

  /** "procedures" for {@code procedure_catalog}. */
  private static final double CONTAINED = 0.93;

  private static final Set<String> CONTAINERS =
      Set.of(
          "catalog",
          "master",
          "list",
          "info",
          "data",
          "table",
          "records",
          "history",
          "log",
          "dim",
          "fact",
          "dimension",
          "facts",
          "directory",
          "register",
          "registry");
  private static final Set<String> KINDS_OF_NAMES =
      Set.of(
          "first",
          "last",
          "middle",
          "full",
          "short",
          "long",
          "display",
          "legal",
          "nick",
          "family",
          "given",
          "file",
          "official",
          "trade",
          "brand",
          "other",
          "contact");
  private static final Set<String> PERIODS =
      Set.of(
          "daily",
          "weekly",
          "monthly",
          "quarterly",
          "yearly",
          "annual",
          "day",
          "week",
          "month",
          "quarter",
          "year");

  /** "the last order" has nothing to do with a {@code last_name}. */
  private static final Set<String> ORDERS = Set.of("first", "last");

  /** "customers in Vienna": the last word of {@code opt_in} alone names nothing. */
  private static final Set<String> PARTICLES =
      Set.of("in", "on", "at", "to", "by", "of", "for", "from", "with", "up", "out", "off");

  private static final Set<String> MOMENTS = Set.of("at", "on", "date", "time", "day");

  private final Map<String, Map<Target, Candidate>> byStems = new HashMap<>();
  private final Set<String> words = new TreeSet<>();
  private final Schema schema;
  private final LastWords lastWords;
  private int longest = 1;

  NameIndex(Schema schema) {
    this.schema = schema;
    this.lastWords = new LastWords(schema);
    for (Measure measure : schema.model().measures()) {
      add(measure);
    }
    for (Table table : schema.tables()) {
      add(table);
    }
  }

  /** Candidates for a phrase given by its stems joined by blanks, best first. */
  List<Candidate> candidates(String stems) {
    List<Candidate> candidates = new ArrayList<>(byStems.getOrDefault(stems, Map.of()).values());
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  /** Words of the longest name. */
  int longest() {
    return longest;
  }

  /** All words of names, in lower case. */
  Set<String> words() {
    return words;
  }

  private void add(Measure measure) {
    Target target = new Target.MeasureTarget(measure);
    put(measure.name(), target, MEASURE, Source.NAME);
    put(measure.label(), target, MEASURE, Source.NAME);
    for (String synonym : measure.synonyms()) {
      put(synonym, target, MEASURE - 0.02, Source.NAME);
    }
    amountOf(measure).ifPresent(called -> addAmount(measure, called));
  }

  /** Its average is that of the column. */
  private void addAmount(Measure measure, String called) {
    put(called, new Target.MeasureTarget(measure), ONLY_SUCH_AMOUNT, Source.NAME);
    if (measure.expression() instanceof Aggregated sum && sum.row() instanceof ColumnValue value) {
      Target column = new Target.ColumnTarget(new ColumnRef(value.table(), value.column()));
      put(called, column, ONLY_SUCH_TABLE, Source.NAME);
    }
  }

  /** "bill amount": the supplier bill amount, where no other bills have one. */
  private Optional<String> amountOf(Measure measure) {
    Optional<String> called = shortAmount(measure);
    boolean only =
        schema.drafted()
            && schema.model().measures().stream()
                    .filter(each -> shortAmount(each).equals(called))
                    .count()
                == 1;
    return only ? called : Optional.empty();
  }

  private static Optional<String> shortAmount(Measure measure) {
    List<String> words = NameParts.words(measure.label());
    return words.size() == 3 && words.getLast().equals("amount")
        ? Optional.of(String.join(" ", words.subList(1, 3)))
        : Optional.empty();
  }

  private void add(Table table) {
    Target target = new Target.TableTarget(table.name());
    put(table.name(), target, FULL, Source.NAME);
    putReadings(table.name(), target);
    putVerb(table.name(), target);
    putJoined(table.name(), target);
    putParts(table.name(), target, lastWords.onlyTable(table.name()) ? ONLY_SUCH_TABLE : LAST_WORD);
    schema.dataset(table.name()).ifPresent(dataset -> addSynonyms(dataset, target));
    for (ColumnRef ref : schema.columns(table.name())) {
      if (!schema.hidden(ref)) {
        add(table, ref);
      }
    }
  }

  /** "shipped" speaks of shipments, "paid" of payments. */
  private void putVerb(String identifier, Target target) {
    String last = Schema.singular(List.of(Schema.words(identifier).split(" ", -1)).getLast());
    if (last.length() > 6 && last.endsWith("ment")) {
      put(last.substring(0, last.length() - 4), target, VERB, Source.PART);
    } else if (last.length() > 6 && last.endsWith("ing")) {
      put(last.substring(0, last.length() - 3), target, VERB, Source.PART);
    } else if (last.length() > 7 && last.endsWith("ery")) {
      put(last.substring(0, last.length() - 1), target, VERB, Source.PART);
    }
  }

  /** "policyholders", "workorders": names of two words are also written as one. */
  private void putJoined(String identifier, Target target) {
    List<String> parts = NameParts.words(identifier);
    if (parts.size() == 2 && schema.drafted()) {
      put(String.join("", parts), target, OTHER_READING, Source.NAME);
    }
  }

  private void addSynonyms(Dataset dataset, Target target) {
    for (String synonym : dataset.synonyms()) {
      put(synonym, target, SYNONYM, Source.NAME);
    }
    if (dataset.label() != null) {
      put(dataset.label(), target, FULL, Source.NAME);
    }
  }

  private void add(Table table, ColumnRef ref) {
    Target target = new Target.ColumnTarget(ref);
    put(ref.column(), target, FULL, Source.NAME);
    putReadings(ref.column(), target);
    String own = Schema.singular(Schema.words(table.name()));
    String words = Schema.words(ref.column());
    if (words.startsWith(own + " ")) {
      put(words.substring(own.length() + 1), target, OWN_PREFIX_DROPPED, Source.PART);
    } else {
      put(own + " " + words, target, FULL, Source.NAME);
      int blank = words.lastIndexOf(' ');
      boolean shortened =
          blank > 0
              && schema.role(ref) != ColumnRole.IDENTIFIER
              && !PARTICLES.contains(words.substring(blank + 1));
      if (shortened && !named(table, own + words.substring(blank))) {
        put(own + words.substring(blank), target, PART_OF_OWN_PREFIX, Source.NAME);
      }
      for (String part : own.split(" ", -1)) {
        put(part + " " + words, target, PART_OF_OWN_PREFIX, Source.NAME);
      }
    }
    if (schema.role(ref) != ColumnRole.IDENTIFIER) {
      putParts(ref.column(), target, lastWords.onlyColumn(ref) ? ONLY_SUCH_COLUMN : LAST_WORD);
    }
    putHead(table, ref, target);
    schema.field(ref).ifPresent(field -> addSynonyms(field, target));
  }

  /** Whether a column has just that name: the vehicle type is not the fuel type of vehicles. */
  private static boolean named(Table table, String words) {
    return table.columns().stream().anyMatch(each -> Schema.words(each.name()).equals(words));
  }

  /** "waiting time" for {@code wait_min}: the unit says nothing of what is measured. */
  private void putHead(Table table, ColumnRef ref, Target target) {
    if (!schema.quantity(ref)) {
      HeadWords.ofName(ref.column())
          .forEach(called -> put(called.phrase(), target, called.score(), Source.PART));
      return;
    }
    boolean otherBound =
        table.columns().stream()
            .anyMatch(column -> NameParts.words(column.name()).getLast().equals("max"));
    for (HeadWords.Called called : HeadWords.of(ref.column(), otherBound)) {
      put(called.phrase(), target, called.score(), Source.PART);
    }
  }

  private void addSynonyms(Field field, Target target) {
    for (String synonym : field.synonyms()) {
      put(synonym, target, SYNONYM, Source.NAME);
    }
    if (field.label() != null) {
      put(field.label(), target, FULL, Source.NAME);
    }
  }

  /** Short forms and joined words in full: "customer quantity" for {@code cust_qty}. */
  private void putReadings(String identifier, Target target) {
    List<List<String>> readings = NameParts.readings(identifier);
    for (int index = 1; index < readings.size(); index++) {
      double score = index == 1 ? LIKELY_READING : OTHER_READING;
      put(String.join(" ", readings.get(index)), target, score, Source.NAME);
    }
  }

  /** The last word says what a thing is: "orders" are sales orders where no others are. */
  private void putParts(String identifier, Target target, double lastWord) {
    List<List<String>> readings = NameParts.readings(identifier);
    List<String> parts = readings.get(Math.min(1, readings.size() - 1));
    if (parts.size() < 2) {
      return;
    }
    boolean container = target instanceof Target.TableTarget && container(parts.getLast());
    boolean says =
        !Lexicon.bundled().passedOver(parts.getLast())
            && !(container && PERIODS.contains(parts.getLast()));
    if (says || parts.getLast().equals("type")) {
      put(parts.getLast(), target, lastWord, Source.PART);
    }
    boolean happened =
        target instanceof Target.ColumnTarget column
            && schema.role(column.column()) == ColumnRole.TIME
            && MOMENTS.contains(parts.getLast());
    double first = happened ? HAPPENED : names(target, parts) ? NAMED : FIRST_WORDS;
    boolean period = parts.size() == 2 && PERIODS.contains(parts.getFirst());
    boolean order = parts.size() == 2 && ORDERS.contains(parts.getFirst());
    if (!period && !order) {
      put(String.join(" ", parts.subList(0, parts.size() - 1)), target, first, Source.PART);
    }
    if (container) {
      put(String.join(" ", parts.subList(0, parts.size() - 1)), target, CONTAINED, Source.NAME);
    }
    if (parts.size() > 2) {
      double rest = Math.max(0.75, lastWord);
      put(String.join(" ", parts.subList(1, parts.size())), target, rest, Source.PART);
    }
  }

  /** "headcount_monthly", "sales_log": the last word does not say what the rows are. */
  private static boolean container(String last) {
    return CONTAINERS.contains(last) || PERIODS.contains(last);
  }

  /** "suppliers" for {@code supplier_name}: they have no table of their own. */
  private static boolean names(Target target, List<String> parts) {
    return target instanceof Target.ColumnTarget
        && parts.size() == 2
        && parts.getLast().equals("name")
        && !KINDS_OF_NAMES.contains(parts.getFirst());
  }

  private void put(String phrase, Target target, double score, Source source) {
    List<String> stems = new ArrayList<>();
    for (Token token : Tokenizer.tokens(Schema.words(phrase))) {
      words.add(token.lower());
      stems.add(Stemmer.stem(token.lower()));
    }
    if (stems.isEmpty()) {
      return;
    }
    put(stems, target, score, source);
    List<String> apart = PhrasalNouns.apart(stems);
    if (!apart.equals(stems)) {
      put(apart, target, score, source);
    }
  }

  private void put(List<String> stems, Target target, double score, Source source) {
    longest = Math.max(longest, stems.size());
    byStems
        .computeIfAbsent(String.join(" ", stems), key -> new LinkedHashMap<>())
        .merge(
            target,
            new Candidate(target, score, source),
            (one, other) -> one.score() >= other.score() ? one : other);
  }
}
