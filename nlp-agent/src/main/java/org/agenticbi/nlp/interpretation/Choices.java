package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidate of a name is meant, by the other names of the question.
 *
 * <p>Where another candidate is nearly as good, the decision is noted, so that the question can be
 * read again the other way.
 */
final class Choices {

  private static final double NEARLY = 0.09;
  private static final double SAME_TABLE = 0.15;
  private static final double BESIDE = 0.2;
  private static final double MEASURE = 0.08;
  private static final double PER_STEP = 0.05;
  private static final double UNREACHABLE = 0.35;
  private static final double MULTIPLYING = 0.1;
  private static final double MONEY_COUNTED = 0.3;
  private static final double HALF_A_NAME = 0.5;
  private static final double LAST_WORD = 0.6;
  private static final double NAMED = 0.95;
  private static final double OF_SPOKEN_TABLE = 0.7;

  /**
   * A decision that could fall otherwise.
   *
   * @param mention its position
   * @param text the words
   * @param options how many nearly equal candidates there were
   */
  record OpenDecision(int mention, String text, int options) {}

  /** A candidate and how well it fits this question. */
  record Scored(Candidate candidate, double score) {}

  private final Schema schema;
  private final List<Mention> mentions;
  private final Map<Integer, Integer> overrides;
  private final Set<String> earlierTables;
  private final PlacesOfBoth placed;
  private final TreeSet<String> anchors = new TreeSet<>();
  private final TreeSet<String> valueTables = new TreeSet<>();
  private final TreeSet<String> onlyTables = new TreeSet<>();
  private final Map<Integer, OpenDecision> open = new TreeMap<>();
  private final Map<Integer, Double> scores = new TreeMap<>();

  private double measureBonus = MEASURE;
  private boolean counting;

  Choices(
      Schema schema,
      List<Mention> mentions,
      Map<Integer, Integer> overrides,
      Set<String> earlierTables) {
    this.schema = schema;
    this.placed = new PlacesOfBoth(schema);
    this.mentions = mentions;
    this.overrides = overrides;
    this.earlierTables = Set.copyOf(earlierTables);
    anchors.addAll(earlierTables);
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Name name) {
        anchor(spoken(name));
        valueTable(name);
        onlyTable(name);
      }
    }
  }

  /** "bills" are the rows, though "billed" is an amount of others. */
  private Candidate spoken(Mention.Name name) {
    Candidate first = name.candidates().getFirst();
    boolean stem =
        first.target() instanceof Target.MeasureTarget measure && onlyStem(name, measure);
    return stem
        ? name.candidates().stream()
            .filter(each -> each.target() instanceof Target.TableTarget)
            .findFirst()
            .orElse(first)
        : first;
  }

  private void anchor(Candidate candidate) {
    switch (candidate.target()) {
      case Target.TableTarget table -> anchors.add(table.table());
      case Target.MeasureTarget measure -> anchors.add(measure.measure().table());
      case Target.ColumnTarget _, Target.ValueTarget _ -> {}
    }
  }

  private void valueTable(Mention.Name name) {
    TreeSet<String> tables = new TreeSet<>();
    for (Candidate candidate : name.candidates()) {
      if (!(candidate.target() instanceof Target.ValueTarget value)) {
        return;
      }
      tables.add(value.column().table());
    }
    if (tables.size() == 1) {
      valueTables.add(tables.first());
    }
  }

  /** The tables that the question before was about. */
  Set<String> earlierTables() {
    return earlierTables;
  }

  /** The table of a name that can be nothing else: measures that do not reach it are not meant. */
  private void onlyTable(Mention.Name name) {
    TreeSet<String> tables = new TreeSet<>();
    for (Candidate candidate : name.candidates()) {
      switch (candidate.target()) {
        case Target.TableTarget table -> tables.add(table.table());
        case Target.ColumnTarget column -> tables.add(column.column().table());
        case Target.ValueTarget value -> tables.add(value.column().table());
        case Target.MeasureTarget _ -> {
          return;
        }
      }
    }
    if (tables.size() == 1 && name.candidates().getFirst().score() > LAST_WORD) {
      onlyTables.add(tables.first());
    }
  }

  /** The decisions that could fall otherwise. */
  List<OpenDecision> open() {
    return List.copyOf(open.values());
  }

  /** The least sure link so far, from 0 to 1. */
  double certainty() {
    return scores.values().stream().mapToDouble(score -> Math.min(score, 1)).min().orElse(1);
  }

  /**
   * Where things are counted, a table is as likely meant as a measure of the same name: "how many
   * returns" may be returned units or returns.
   */
  void counting(boolean counted) {
    counting = counted;
    measureBonus = counted ? 0 : MEASURE;
  }

  /** The reading of a mention that has several of its own, such as "recently". */
  int option(int position, int options) {
    return Math.min(overrides.getOrDefault(position, 0), options - 1);
  }

  /** Notes that a mention has several readings. */
  void leaveOpen(int position, String text, int options) {
    open.put(position, new OpenDecision(position, text, options));
  }

  private static final Pattern DID = Pattern.compile("\\w+(ed|ing)", Pattern.CASE_INSENSITIVE);
  private static final Set<CueKind> JOINING =
      Set.of(CueKind.PREPOSITION, CueKind.CONDITION, CueKind.INTERROGATIVE);
  private static final double OF_DOER = 0.7;

  /** Notes that what stands around a name leaves no doubt of what it is. */
  void settle(int position, double certainty) {
    scores.merge(position, certainty, Math::max);
  }

  /** The candidate that is meant among those that fit the place. */
  Optional<Candidate> choose(int position, Predicate<Target> fits) {
    boolean inside = position >= 0 && position < mentions.size();
    if (!inside || !(mentions.get(position) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : name.candidates()) {
      if (fits.test(candidate.target())) {
        scored.add(new Scored(candidate, score(position, candidate)));
      }
    }
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    double best = scored.getFirst().score();
    List<Scored> near = scored.stream().filter(each -> best - each.score() < NEARLY).toList();
    near = bookedFirst(byDeclaredKeys(distinctMeanings(near)));
    near = placed.with(near, scored, anchors, mentions);
    if (near.size() > 1) {
      open.put(position, new OpenDecision(position, name.text(), near.size()));
    }
    Scored chosen = near.get(Math.min(overrides.getOrDefault(position, 0), near.size() - 1));
    scores.merge(position, certainty(name, chosen.candidate()), Math::max);
    return Optional.of(chosen.candidate());
  }

  /**
   * How sure a link is. Half a name is enough where the table is spoken of and has only one such
   * column: "appointments by type"; half a value, where the column has only one such value.
   */
  private double certainty(Mention.Name name, Candidate chosen) {
    double least =
        switch (chosen.target()) {
          case Target.ColumnTarget column when chosen.score() >= LAST_WORD ->
              alone(name, column) ? OF_SPOKEN_TABLE : 0;
          case Target.ValueTarget value when chosen.source() == Candidate.Source.PART_OF_VALUE ->
              alone(name, value) ? OF_SPOKEN_TABLE : 0;
          default -> 0;
        };
    return Math.max(least, chosen.score());
  }

  private boolean alone(Mention.Name name, Target.ColumnTarget chosen) {
    String table = chosen.column().table();
    return anchors.contains(table)
        && name.candidates().stream()
            .noneMatch(each ->
                each.target() instanceof Target.ColumnTarget other
                    && !other.equals(chosen)
                    && anchors.contains(other.column().table()));
  }

  private static boolean alone(Mention.Name name, Target.ValueTarget chosen) {
    return name.candidates().stream()
        .noneMatch(each ->
            each.target() instanceof Target.ValueTarget other
                && !other.equals(chosen)
                && other.column().equals(chosen.column()));
  }

  /**
   * "sales by region", where customers and sites have one: what hangs on the sales by keys that are
   * declared is meant, rather than what only seems to.
   */
  private List<Scored> byDeclaredKeys(List<Scored> near) {
    Set<String> names = new TreeSet<>();
    for (Scored each : near) {
      ColumnRef column = column(each.candidate().target());
      names.add(column == null ? "" : Schema.words(column.column()));
    }
    if (near.size() < 2 || anchors.isEmpty() || names.size() > 1 || names.contains("")) {
      return near;
    }
    List<Scored> declared =
        near.stream()
            .filter(each -> {
              ColumnRef column = column(each.candidate().target());
              return column != null
                  && anchors.stream().allMatch(anchor -> declared(anchor, column.table()));
            })
            .toList();
    return declared.isEmpty() ? near : declared;
  }

  /** "spend" is what was booked, not what was billed, where all that is named is known of it. */
  private List<Scored> bookedFirst(List<Scored> near) {
    boolean measures =
        near.size() > 1
            && near.stream()
                .allMatch(each -> each.candidate().target() instanceof Target.MeasureTarget);
    Optional<Bookings> bookings = measures ? Bookings.of(schema) : Optional.empty();
    if (bookings.isEmpty()) {
      return near;
    }
    boolean known = bookings.get().reachesAll(mentions);
    List<Scored> booked =
        near.stream()
            .filter(each ->
                each.candidate().target() instanceof Target.MeasureTarget target
                    && known == target.measure().equals(bookings.get().costs()))
            .toList();
    return booked.isEmpty() ? near : booked;
  }

  private static @Nullable ColumnRef column(Target target) {
    return switch (target) {
      case Target.ColumnTarget column -> column.column();
      case Target.ValueTarget value -> value.column();
      case Target.TableTarget _, Target.MeasureTarget _ -> null;
    };
  }

  private boolean declared(String from, String to) {
    return schema
        .joins()
        .path(from, to)
        .filter(path -> path.edges().stream().allMatch(edge -> edge.key().confidence() >= 1))
        .isPresent();
  }

  /** A table and its label column say the same; so do a key and what it names. */
  private List<Scored> distinctMeanings(List<Scored> near) {
    List<Scored> distinct = new ArrayList<>();
    TreeSet<String> meanings = new TreeSet<>();
    for (Scored each : near) {
      if (meanings.add(meaning(each.candidate().target()))) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private String meaning(Target target) {
    return switch (target) {
      case Target.TableTarget table -> table.table();
      case Target.MeasureTarget measure -> "measure " + measure.measure().name();
      case Target.ValueTarget value -> value.column() + "=" + value.value();
      case Target.ColumnTarget column ->
          schema.labels(column.column().table()).contains(column.column())
              ? column.column().table()
              : column.column().toString();
    };
  }

  private double score(int position, Candidate candidate) {
    return switch (candidate.target()) {
      case Target.TableTarget table ->
          candidate.score() + (halfNamed(position, candidate, table) ? 0 : SAME_TABLE + BESIDE);
      case Target.MeasureTarget measure ->
          candidate.score()
              + SAME_TABLE
              + BESIDE
              + measureBonus
              - (countsMoney(measure) || onlyStem(position, measure) ? MONEY_COUNTED : 0)
              - unreachableValues(measure.measure().table());
      case Target.ColumnTarget column -> candidate.score() + context(position, column.column());
      case Target.ValueTarget value ->
          candidate.score()
              + context(position, value.column())
              + namedColumn(position, value)
              - whoDidIt(position, value.column());
    };
  }

  /** "supplier" is the name in the bills of suppliers, not a bill. */
  private boolean halfNamed(int position, Candidate candidate, Target.TableTarget table) {
    return candidate.score() <= HALF_A_NAME
        && mentions.get(position) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.score() > candidate.score()
                    && each.target() instanceof Target.ColumnTarget column
                    && column.column().table().equals(table.table()));
  }

  /**
   * "bills" is the table, though "billed" is its amount: a measure that only shares the stem gives
   * way.
   */
  private boolean onlyStem(int position, Target.MeasureTarget target) {
    return schema.drafted()
        && mentions.get(position) instanceof Mention.Name name
        && onlyStem(name, target)
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.TableTarget table
                    && (each.score() >= NAMED || table.table().equals(target.measure().table())));
  }

  private boolean onlyStem(Mention.Name name, Target.MeasureTarget target) {
    Measure measure = target.measure();
    String text = name.text();
    boolean exact =
        text.equalsIgnoreCase(measure.label())
            || measure.synonyms().stream().anyMatch(text::equalsIgnoreCase);
    return schema.drafted() && !exact;
  }

  /** "how many payments" are pieces, not their amount. */
  private boolean countsMoney(Target.MeasureTarget measure) {
    return counting && "currency".equals(measure.measure().format());
  }

  private double context(int position, ColumnRef column) {
    boolean spokenOf =
        anchors.contains(column.table())
            || (anchors.isEmpty() && valueTables.contains(column.table()));
    double bonus = spokenOf ? SAME_TABLE : 0;
    bonus += beside(position, column.table()) ? BESIDE : 0;
    return bonus - distance(column.table());
  }

  /** A measure that the values and groups of the question do not reach is hardly meant. */
  private double unreachableValues(String base) {
    for (String table : schema.drafted() ? onlyTables : valueTables) {
      if (!base.equals(table) && !schema.joins().manyToOne(base, table)) {
        return UNREACHABLE;
      }
    }
    return 0;
  }

  private double distance(String table) {
    double penalty = 0;
    for (String anchor : anchors) {
      double distance = schema.joins().distance(anchor, table);
      if (Double.isInfinite(distance)) {
        penalty = Math.max(penalty, UNREACHABLE);
      } else {
        boolean multiplies = !schema.joins().manyToOne(anchor, table);
        double own = PER_STEP * Math.min(distance, 5) + (multiplies ? MULTIPLYING : 0);
        penalty = Math.max(penalty, anchor.equals(table) ? 0 : own);
      }
    }
    return penalty;
  }

  /** "customer's city", "city of the customer": the table stands next to the column. */
  private boolean beside(int position, String table) {
    return neighbour(position, -1, table) || neighbour(position, 1, table);
  }

  private boolean neighbour(int position, int direction, String table) {
    int at = position + direction;
    while (at >= 0 && at < mentions.size() && joining(mentions.get(at), direction)) {
      at += direction;
    }
    return at >= 0
        && at < mentions.size()
        && mentions.get(at) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.TableTarget target
        && target.table().equals(table);
  }

  /** What is said behind "that" and "who" is said of the rows before it. */
  private static boolean joining(Mention mention, int direction) {
    return mention instanceof Mention.Cue cue
        && (cue.kind() == CueKind.PREPOSITION
            || (direction < 0 && cue.kind() == CueKind.CONDITION && !cue.phrase().equals("with")));
  }

  /** "guests who stayed in Vienna": where they stayed, and not where they are from. */
  private double whoDidIt(int position, ColumnRef column) {
    int verb = before(position);
    int doer = verb < 0 ? -1 : before(verb);
    String event = verb == position - 1 ? null : table(verb);
    String people = table(doer);
    boolean did =
        event != null
            && people != null
            && DID.matcher(((Mention.Name) mentions.get(verb)).text()).matches()
            && column.table().equals(people)
            && schema.joins().manyToOne(event, people);
    return did ? OF_DOER : 0;
  }

  /** The mention before one, past joining words. */
  private int before(int position) {
    int at = position - 1;
    while (at >= 0 && mentions.get(at) instanceof Mention.Cue cue && JOINING.contains(cue.kind())) {
      at--;
    }
    return at;
  }

  private @Nullable String table(int at) {
    return at >= 0
            && mentions.get(at) instanceof Mention.Name name
            && name.candidates().getFirst().target() instanceof Target.TableTarget target
        ? target.table()
        : null;
  }

  /** "in the city of Paris", "status cancelled": the column of the value stands next to it. */
  private double namedColumn(int position, Target.ValueTarget value) {
    for (int at = Math.max(0, position - 3); at < Math.min(mentions.size(), position + 3); at++) {
      if (at != position && names(mentions.get(at), value.column())) {
        return 0.3;
      }
    }
    return 0;
  }

  private static boolean names(Mention mention, ColumnRef column) {
    return mention instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.score() > HALF_A_NAME
                    && each.target() instanceof Target.ColumnTarget target
                    && target.column().equals(column));
  }
}
