package org.agenticbi.backend.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one can ask of a database that nobody has asked yet: measures x dimensions x time. The
 * measures take turns through the forms, so that a short list shows much of both.
 */
final class FirstQuestions {

  private static final int MEASURES = 6;
  private static final int TABLES = 3;

  private final Vocabulary vocabulary;

  private FirstQuestions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The candidates, varied ones first. */
  static List<String> candidates(Vocabulary vocabulary) {
    return new FirstQuestions(vocabulary).candidates();
  }

  private List<String> candidates() {
    List<MeasureWord> measures = vocabulary.measures().stream().limit(MEASURES).toList();
    Set<String> questions = new LinkedHashSet<>();
    for (int round = 0; round < Form.values().length; round++) {
      for (int place = 0; place < measures.size(); place++) {
        Form form = Form.values()[(round + place) % Form.values().length];
        ask(form, measures.get(place), round).ifPresent(questions::add);
      }
    }
    vocabulary.tables().stream()
        .limit(TABLES)
        .forEach(table -> questions.add("How many " + table.phrase() + " are there"));
    return new ArrayList<>(questions);
  }

  private enum Form {
    BY_GROUP,
    BY_MONTH,
    TOP_FEW,
    COMPARED,
    SHARE
  }

  private Optional<String> ask(Form form, MeasureWord measure, int round) {
    return switch (form) {
      case BY_GROUP -> group(measure, round).map(group -> text(measure).by(group).words());
      case BY_MONTH ->
          year(measure).map(year -> text(measure).by("month").in("in " + year).words());
      case TOP_FEW -> entity(measure, round).map(entity -> top(entity, measure));
      case COMPARED -> year(measure).map(year -> compared(measure, year));
      case SHARE -> measure.additive() ? share(measure, round) : Optional.empty();
    };
  }

  private static QuestionText text(MeasureWord measure) {
    return QuestionText.of(measure.phrase());
  }

  private static Optional<Integer> year(MeasureWord measure) {
    return Optional.ofNullable(measure.latest()).map(LocalDate::getYear);
  }

  private static String top(String entity, MeasureWord measure) {
    return "Top 5 " + Words.plural(entity) + " by " + measure.phrase();
  }

  private static String compared(MeasureWord measure, int year) {
    return text(measure).in("in " + year).words() + " compared with " + (year - 1);
  }

  private Optional<String> share(MeasureWord measure, int round) {
    return group(measure, round)
        .map(group -> QuestionText.of("share of " + measure.phrase()).by(group).words());
  }

  private Optional<String> group(MeasureWord measure, int round) {
    return pick(
        vocabulary.dimensionsFor(measure).stream().filter(DimensionWord::groupsWell).toList(),
        round);
  }

  private Optional<String> entity(MeasureWord measure, int round) {
    return pick(
        vocabulary.dimensionsFor(measure).stream().filter(DimensionWord::entity).toList(), round);
  }

  private static Optional<String> pick(List<DimensionWord> dimensions, int round) {
    return dimensions.isEmpty()
        ? Optional.empty()
        : Optional.of(dimensions.get(round % dimensions.size()).phrase());
  }
}
