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
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;

/**
 * Decides which candidate of a name is meant, by the other names of the question.
 *
 * <p>Where another candidate is nearly as good, the decision is noted, so that the question can be
 * read again the other way.
 */
final class Choices {

  private static final double NEARLY = 0.09;
  private static final double LAST_WORD = 0.6;
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

  private final List<Mention> mentions;
  private final Map<Integer, Integer> overrides;
  private final Set<String> earlierTables;
  private final CandidateFit fit;
  private final NearCandidates near;
  private final PlacesOfBoth placed;
  private final OwnPlaces places;
  private final Map<Integer, OpenDecision> open = new TreeMap<>();
  private final Map<Integer, Double> scores = new TreeMap<>();
  private final Set<Integer> decided = new TreeSet<>();

  Choices(
      Schema schema,
      List<Mention> mentions,
      Map<Integer, Integer> overrides,
      Set<String> earlierTables) {
    this.mentions = mentions;
    this.overrides = overrides;
    this.earlierTables = Set.copyOf(earlierTables);
    this.fit = new CandidateFit(schema, mentions, earlierTables);
    this.near = new NearCandidates(schema, mentions, fit.anchors());
    this.placed = new PlacesOfBoth(schema);
    this.places = new OwnPlaces(schema, mentions);
  }

  /** The tables that the question before was about. */
  Set<String> earlierTables() {
    return earlierTables;
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
    fit.counting(counted);
  }

  /** Notes that the question is about the rows of a table that it does not name. */
  void about(String table) {
    fit.about(table);
  }

  /** The reading of a mention that has several of its own, such as "recently". */
  int option(int position, int options) {
    return Math.min(overrides.getOrDefault(position, 0), options - 1);
  }

  /** Notes that a mention has several readings. */
  void leaveOpen(int position, String text, int options) {
    open.put(position, new OpenDecision(position, text, options));
  }

  /** Notes that what stands around a name leaves no doubt of what it is. */
  void settle(int position, double certainty) {
    scores.merge(position, certainty, Math::max);
  }

  /** Notes that the rows a name is said of leave no doubt of what it is. */
  void decide(int position) {
    settle(position, 1);
    decided.add(position);
    open.remove(position);
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
        scored.add(new Scored(candidate, fit.score(position, candidate)));
      }
    }
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    double best = scored.getFirst().score();
    List<Scored> rivals = scored.stream().filter(each -> best - each.score() < NEARLY).toList();
    rivals = near.among(places.first(rivals, position, fit.anchors()));
    rivals = placed.with(rivals, scored, fit.anchors(), mentions);
    if (rivals.size() > 1 && !decided.contains(position)) {
      open.put(position, new OpenDecision(position, name.text(), rivals.size()));
    }
    Scored chosen = rivals.get(Math.min(overrides.getOrDefault(position, 0), rivals.size() - 1));
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
    return fit.anchors().contains(table)
        && name.candidates().stream()
            .noneMatch(each ->
                each.target() instanceof Target.ColumnTarget other
                    && !other.equals(chosen)
                    && fit.anchors().contains(other.column().table()));
  }

  private static boolean alone(Mention.Name name, Target.ValueTarget chosen) {
    return name.candidates().stream()
        .noneMatch(each ->
            each.target() instanceof Target.ValueTarget other
                && !other.equals(chosen)
                && other.column().equals(chosen.column()));
  }
}
