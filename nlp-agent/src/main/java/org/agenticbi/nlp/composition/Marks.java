package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * A question marked with what a candidate makes of each word: "show the S of all T whose W is V".
 * Runs of marks and of the plain words between them are features of a linear model, which so learns
 * the wording that goes with a selected, tested or counted thing, and the wording in which a name
 * must not be left over.
 */
final class Marks {

  /** How many features there are. */
  static final int BUCKETS = 1 << 18;

  private static final List<AggregateKind> AGGREGATES = List.of(AggregateKind.values());
  private static final List<Restriction.Operator> OPERATORS =
      List.of(Restriction.Operator.values());
  private static final List<Role.Use> USES = List.of(Role.Use.values());
  private static final int LONGEST = 4;
  private static final int EDGE = 0x5bd1e995;

  private final Analysis analysis;
  private final int[] plain;
  private final boolean[] open;
  private final Spots spots;

  Marks(Analysis analysis, Spots spots) {
    this.analysis = analysis;
    this.spots = spots;
    this.plain = new int[analysis.size()];
    this.open = new boolean[analysis.size()];
    for (int at = 0; at < plain.length; at++) {
      String symbol = symbol(at);
      open[at] = symbol.length() == 1 && Character.isUpperCase(symbol.charAt(0));
      plain[at] = symbol.hashCode();
    }
    for (Figure figure : analysis.figures()) {
      boolean capital = Character.isUpperCase(figure.text().charAt(0));
      boolean sure = figure.kind() != Figure.Kind.STORED || capital;
      for (int at = figure.first(); at < figure.end(); at++) {
        if (sure || !open[at]) {
          open[at] = true;
          plain[at] = ("U" + figure.kind() + capital).hashCode();
        }
      }
    }
  }

  private String symbol(int at) {
    String stem = analysis.stem(at);
    String lower = analysis.tokens().get(at).lower();
    if (stem.isEmpty()) {
      return lower;
    }
    boolean column = spots.anyColumn(at);
    boolean table = spots.anyTable(at);
    if (spots.idle(at)) {
      return stem;
    }
    return column && table ? "B" : column ? "C" : table ? "T" : stem;
  }

  /** The features of a candidate; those that all candidates have are left out. */
  int[] of(Candidate candidate) {
    Marking marking = new Marking(plain.length);
    marking.block(candidate.query(), "");
    for (int place = 0; place < candidate.choices().size(); place++) {
      Choice choice = candidate.choices().get(place);
      if (choice.figure() >= 0) {
        marking.figure(choice, candidate.slots().get(place).role());
      }
    }
    return marking.features();
  }

  /** The marks of one candidate. */
  private final class Marking {
    private final StringBuilder[] marks;
    private final List<String> absent = new ArrayList<>();

    Marking(int size) {
      this.marks = new StringBuilder[size];
    }

    void block(Query query, String prefix) {
      for (Item item : query.items()) {
        if (item.column() != null) {
          column(item.column(), prefix + "s" + aggregate(item.aggregate()));
        }
      }
      for (Restriction test : query.where()) {
        test(test, prefix + "w", prefix);
      }
      query.groupBy().forEach(column -> column(column, prefix + "g"));
      for (Restriction test : query.having()) {
        test(test, prefix + "h", prefix);
      }
      for (Query.Order key : query.order()) {
        if (key.item().column() != null) {
          column(key.item().column(), prefix + "o" + (key.descending() ? ">" : "<"));
        }
      }
      tables(query, prefix);
      if (query.combination() != null) {
        block(query.combination().second(), prefix + "2");
      }
    }

    private void tables(Query query, String prefix) {
      boolean selected = query.items().contains(Item.ROWS);
      boolean ordered = query.order().stream().anyMatch(key -> key.item().equals(Item.ROWS));
      boolean having = query.having().stream().anyMatch(test -> test.left().equals(Item.ROWS));
      String counted = (selected ? "#" : "") + (ordered ? "o" : "") + (having ? "h" : "");
      for (String table : query.columnTables()) {
        boolean only = query.tables().isEmpty() && query.columnTables().size() == 1;
        table(table, prefix + "t" + (only ? counted : ""));
      }
      for (String table : query.tables()) {
        table(table, prefix + "t" + (counted.isEmpty() ? "+" : counted));
      }
    }

    private void test(Restriction test, String mark, String prefix) {
      if (test.left().column() != null) {
        column(
            test.left().column(),
            mark + aggregate(test.left().aggregate()) + OPERATORS.indexOf(test.operator()));
      }
      if (test.right() instanceof Restriction.Nested nested) {
        block(nested.query(), prefix + "n");
      }
    }

    private void column(ColumnRef column, String mark) {
      boolean found = false;
      for (int at : spots.of(column)) {
        mark(at, mark);
        found = true;
      }
      if (!found && analysis.adjectives().of(column).strength() > 0) {
        for (CueSpan cue : analysis.cues()) {
          boolean ranks =
              cue.kind() == CueKind.ADJECTIVE_MOST || cue.kind() == CueKind.ADJECTIVE_LEAST;
          if (ranks) {
            mark(cue.first(), mark);
            found = true;
          }
        }
      }
      if (!found) {
        absent.add(mark + spots.nature(column));
      }
    }

    private void table(String table, String mark) {
      boolean found = false;
      for (int at : spots.of(table)) {
        mark(at, mark);
        found = true;
      }
      if (!found) {
        absent.add(mark);
      }
    }

    void figure(Choice choice, Role role) {
      Figure figure = analysis.figures().get(choice.figure());
      Figure.Found found = choice.column() == null ? null : figure.columns().get(choice.column());
      String known = found == null ? "-" : found.quality() > 0.65 ? "+" : "~";
      for (int at = figure.first(); at < figure.end(); at++) {
        mark(at, "v" + USES.indexOf(role.use()) + role.descending() + known);
      }
    }

    private void mark(int at, String mark) {
      if (marks[at] == null) {
        marks[at] = new StringBuilder(mark);
      } else if (marks[at].indexOf(mark) < 0) {
        marks[at].append(mark);
      }
    }

    int[] features() {
      int[] codes = new int[marks.length + 2];
      boolean[] own = new boolean[codes.length];
      int size = 0;
      codes[size++] = EDGE;
      for (int at = 0; at < marks.length; at++) {
        boolean marked = marks[at] != null;
        int code = marked ? marks[at].toString().hashCode() * 31 + 1 : plain[at];
        boolean special = marked || open[at];
        if (!(special && own[size - 1] && codes[size - 1] == code)) {
          own[size] = special;
          codes[size++] = code;
        }
      }
      codes[size] = EDGE + 1;
      size++;
      return runs(codes, own, size);
    }

    private int[] runs(int[] codes, boolean[] own, int size) {
      int[] features = new int[size * LONGEST + 2 * absent.size()];
      int count = 0;
      for (int first = 0; first < size; first++) {
        int hash = 17;
        boolean any = false;
        for (int end = first; end < Math.min(size, first + LONGEST); end++) {
          hash = mix(hash, codes[end]);
          any |= own[end];
          if (any) {
            features[count++] = bucket(hash);
          }
        }
      }
      int opening = codes.length > 2 ? codes[1] : 0;
      for (String each : absent) {
        int hash = mix(91, each.hashCode());
        features[count++] = bucket(hash);
        features[count++] = bucket(mix(hash, opening));
      }
      int[] all = Arrays.copyOf(features, count);
      Arrays.sort(all);
      return all;
    }
  }

  private static String aggregate(@Nullable AggregateKind kind) {
    return kind == null ? "" : Integer.toString(AGGREGATES.indexOf(kind));
  }

  private static int mix(int hash, int code) {
    int mixed = (hash ^ code) * 0x9E3779B9;
    return Integer.rotateLeft(mixed, 13) * 5 + 0xe6546b64;
  }

  private static int bucket(int hash) {
    int mixed = hash ^ hash >>> 15;
    mixed *= 0x85EBCA6B;
    return (mixed ^ mixed >>> 13) & BUCKETS - 1;
  }
}
