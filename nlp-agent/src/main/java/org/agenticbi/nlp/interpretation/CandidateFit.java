package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * How well a candidate of a name fits the rest of the question: tables that are spoken of, what
 * stands beside it, and what the rows it belongs to have to do with the others.
 */
final class CandidateFit {

  private static final double SAME_TABLE = 0.15;
  private static final double BESIDE = 0.2;
  private static final double MEASURE = 0.08;
  private static final double OF_EARLIER = 0.1;
  private static final double PER_STEP = 0.05;
  private static final double UNREACHABLE = 0.35;
  private static final double MULTIPLYING = 0.1;
  private static final double MONEY_COUNTED = 0.3;
  private static final double HALF_A_NAME = 0.5;
  private static final double LAST_WORD = 0.6;
  private static final double NAMED = 0.95;
  private static final double OF_DOER = 0.7;
  private static final Pattern DID =
      Pattern.compile(
          "\\w+(ed|ing)|bought|spent|paid|slept|ate|went|came|got|took|rent|sent",
          Pattern.CASE_INSENSITIVE);
  private static final Set<CueKind> JOINING =
      Set.of(CueKind.PREPOSITION, CueKind.CONDITION, CueKind.INTERROGATIVE);

  private final Schema schema;
  private final List<Mention> mentions;
  private final Set<String> earlier;
  private final TreeSet<String> anchors = new TreeSet<>();
  private final TreeSet<String> valueTables = new TreeSet<>();
  private final TreeSet<String> onlyTables = new TreeSet<>();

  private double measureBonus = MEASURE;
  private boolean counting;

  /**
   * In a question.
   *
   * @param earlierTables those that the question before was about
   */
  CandidateFit(Schema schema, List<Mention> mentions, Set<String> earlierTables) {
    this.schema = schema;
    this.mentions = mentions;
    this.earlier = Set.copyOf(earlierTables);
    anchors.addAll(earlierTables);
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Name name) {
        anchor(spoken(name));
        valueTable(name);
        onlyTable(name);
      }
    }
  }

  /** The tables that are spoken of. */
  Set<String> anchors() {
    return anchors;
  }

  /** What the question is about, though it does not name it. */
  void about(String table) {
    anchors.add(table);
  }

  /** Where things are counted, a table is as likely meant as a measure of the same name. */
  void counting(boolean counted) {
    counting = counted;
    measureBonus = counted ? 0 : MEASURE;
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

  /** The score of the link and what the question adds to it. */
  double score(int position, Candidate candidate) {
    return switch (candidate.target()) {
      case Target.TableTarget table ->
          candidate.score() + (halfNamed(position, candidate, table) ? 0 : SAME_TABLE + BESIDE);
      case Target.MeasureTarget measure ->
          candidate.score()
              + SAME_TABLE
              + BESIDE
              + measureBonus
              + (earlier.contains(measure.measure().table()) ? OF_EARLIER : 0)
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
