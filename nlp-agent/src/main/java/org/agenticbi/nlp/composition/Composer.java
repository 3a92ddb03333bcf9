package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** Composes the queries that a question may mean: forms, filled with what the question names. */
final class Composer {

  private static final int FORMS = 100;
  private static final int FILLINGS = 80;
  private static final int KEPT = 40;
  private static final double TABLE = 0.4;
  private static final double UNMENTIONED = 1;
  private static final double UNUSED_TEXT = 3;
  private static final double UNUSED_NUMBER = 1.5;
  private static final double UNUSED_VALUE = 0.7;

  private final Models models;
  private final FormBeam forms;

  Composer(Models models) {
    this.models = models;
    this.forms = new FormBeam(models.clauses());
  }

  /** The best candidates, best first, each query once. */
  List<Candidate> candidates(Analysis analysis, int limit) {
    SlotChoices choices = new SlotChoices(analysis, models);
    Kept kept = new Kept(limit);
    for (FormBeam.Scored form : forms.forms(analysis, FORMS)) {
      if (form.sum() >= kept.least()) {
        fill(analysis, form, choices, kept.least()).forEach(kept::add);
      }
    }
    return kept.best();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Filling(int[] picks, int last, double score) {}

  /** What fills a form best, as far as it can reach a score: penalties only lower it. */
  private static List<Candidate> fill(
      Analysis analysis, FormBeam.Scored scored, SlotChoices choices, double least) {
    List<List<Choice>> places = new ArrayList<>();
    for (OpenSlot slot : scored.slots()) {
      List<Choice> possible = choices.of(slot);
      if (possible.isEmpty()) {
        return List.of();
      }
      places.add(possible);
    }
    List<Candidate> candidates = new ArrayList<>();
    PriorityQueue<Filling> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Filling::score).reversed());
    queue.add(new Filling(new int[places.size()], 0, sum(places, new int[places.size()])));
    for (int tried = 0; tried < FILLINGS && !queue.isEmpty(); tried++) {
      Filling filling = queue.poll();
      if (scored.sum() + filling.score() < least) {
        break;
      }
      candidate(analysis, scored, places, filling, least).ifPresent(candidates::add);
      successors(places, filling, queue);
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates.subList(0, Math.min(KEPT, candidates.size()));
  }

  private static void successors(
      List<List<Choice>> places, Filling filling, PriorityQueue<Filling> queue) {
    for (int place = filling.last(); place < places.size(); place++) {
      if (filling.picks()[place] + 1 < places.get(place).size()) {
        int[] picks = filling.picks().clone();
        picks[place]++;
        queue.add(new Filling(picks, place, sum(places, picks)));
      }
    }
  }

  private static double sum(List<List<Choice>> places, int[] picks) {
    double sum = 0;
    for (int place = 0; place < picks.length; place++) {
      sum += places.get(place).get(picks[place]).score();
    }
    return sum;
  }

  private static Optional<Candidate> candidate(
      Analysis analysis,
      FormBeam.Scored scored,
      List<List<Choice>> places,
      Filling filling,
      double least) {
    List<Choice> choices = new ArrayList<>();
    BitSet used = new BitSet();
    for (int place = 0; place < places.size(); place++) {
      Choice choice = places.get(place).get(filling.picks()[place]);
      if (choice.figure() >= 0) {
        if (conflicts(analysis, used, choice.figure())) {
          return Optional.empty();
        }
        used.set(choice.figure());
      }
      choices.add(choice);
    }
    double score = scored.sum() + filling.score() - leftOver(analysis, used);
    if (score < least) {
      return Optional.empty();
    }
    Optional<Query> query = Assembly.query(scored.form(), choices, analysis.index());
    if (query.isEmpty() || senseless(query.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            query.get(),
            scored.form(),
            scored.slots(),
            choices,
            scored.scores(),
            filling.score(),
            score - joins(analysis, query.get())));
  }

  private static boolean conflicts(Analysis analysis, BitSet used, int figure) {
    for (int other = used.nextSetBit(0); other >= 0; other = used.nextSetBit(other + 1)) {
      if (analysis.figures().get(other).overlaps(analysis.figures().get(figure))) {
        return true;
      }
    }
    return false;
  }

  private static boolean senseless(Query query) {
    return repeats(query.items())
        || repeats(query.where())
        || groupsForNothing(query)
        || extremeTwice(query);
  }

  private static boolean repeats(List<?> parts) {
    return parts.size() > 1 && new HashSet<Object>(parts).size() < parts.size();
  }

  /** Groups of which nothing is computed. */
  private static boolean groupsForNothing(Query query) {
    return !query.groupBy().isEmpty()
        && query.having().isEmpty()
        && query.items().stream().noneMatch(item -> item.aggregate() != null)
        && query.order().stream().noneMatch(key -> key.item().aggregate() != null);
  }

  /** Rows with the extreme value, and of those the first. */
  private static boolean extremeTwice(Query query) {
    boolean extreme =
        query.where().stream()
            .anyMatch(test ->
                test.operator() == Restriction.Operator.EQUAL
                    && test.right() instanceof Restriction.Nested);
    return extreme && query.limit() != null;
  }

  /** Tables of which the question names neither themselves nor a column nor a value. */
  private static int unmentioned(Analysis analysis, Query query, Set<String> tables) {
    Set<String> left = new HashSet<>(tables);
    left.removeIf(table -> analysis.table(table).found());
    if (left.isEmpty()) {
      return 0;
    }
    query.items().forEach(item -> mention(analysis, item.column(), left));
    query.groupBy().forEach(group -> mention(analysis, group, left));
    query.order().forEach(key -> mention(analysis, key.item().column(), left));
    for (Restriction test : query.where()) {
      ColumnRef column = test.left().column();
      if (column != null && !(test.right() instanceof Restriction.Nested)) {
        left.remove(column.table());
      }
    }
    return left.size();
  }

  private static void mention(Analysis analysis, @Nullable ColumnRef column, Set<String> left) {
    if (column != null && left.contains(column.table()) && analysis.column(column).found()) {
      left.remove(column.table());
    }
  }

  /** Joins cost. */
  private static double joins(Analysis analysis, Query query) {
    Set<String> tables = new HashSet<>(query.columnTables());
    tables.addAll(query.tables());
    return TABLE * Math.max(0, tables.size() - 1)
        + UNMENTIONED * unmentioned(analysis, query, tables);
  }

  /** And so do values of the question that are left over. */
  private static double leftOver(Analysis analysis, BitSet used) {
    double penalty = 0;
    for (int at = 0; at < analysis.figures().size(); at++) {
      Figure figure = analysis.figures().get(at);
      if (!conflicts(analysis, used, at)) {
        penalty +=
            switch (figure.kind()) {
              case QUOTED -> UNUSED_TEXT;
              case NUMBER -> UNUSED_NUMBER;
              case DATE -> 0;
              case STORED -> Character.isUpperCase(figure.text().charAt(0)) ? 1.5 : 0.3;
              case PROPER -> UNUSED_VALUE;
            };
      }
    }
    return penalty;
  }
}
