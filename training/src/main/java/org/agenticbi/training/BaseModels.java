package org.agenticbi.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agenticbi.nlp.composition.Clause;
import org.agenticbi.nlp.composition.Lessons;
import org.agenticbi.nlp.composition.Lessons.Lesson;
import org.agenticbi.nlp.learning.LinearClassifier;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.training.Boosting.Objective;
import org.agenticbi.training.Boosting.Parameters;

/**
 * The models that compose candidates.
 *
 * @param clauses the class of each clause
 * @param columns the resource of the trees that tell columns in roles
 * @param tables the resource of the trees that tell tables in roles
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BaseModels(Map<Clause, LinearClassifier> clauses, byte[] columns, byte[] tables) {

  private static final int LEAST_FREQUENT = 2;
  private static final Parameters COLUMNS =
      new Parameters(Objective.LOGISTIC, 200, 7, 0.1, 3, 0.8, 0.5, 1, Map.of());
  private static final Parameters TABLES =
      new Parameters(Objective.LOGISTIC, 120, 5, 0.1, 3, 0.8, 0.5, 1, Map.of());

  /** Trains them. */
  static BaseModels train(List<Example> examples, Function<String, Lessons> lessons) {
    FeatureRows columns = new FeatureRows();
    FeatureRows tables = new FeatureRows();
    Map<Clause, List<LinearTraining.Example>> clauses = new EnumMap<>(Clause.class);
    for (Example example : examples) {
      Lessons lesson = lessons.apply(example.known().database());
      if (example.gold().isPresent()) {
        Query gold = example.gold().get();
        add(lesson.lesson(example.wording(), Example.AS_OF, gold), clauses, columns, tables);
      }
    }
    Map<Clause, LinearClassifier> classifiers = new EnumMap<>(Clause.class);
    clauses.forEach(
        (clause, all) -> classifiers.put(clause, LinearTraining.train(all, LEAST_FREQUENT)));
    return new BaseModels(classifiers, columns.train(COLUMNS), tables.train(TABLES));
  }

  private static void add(
      Lesson lesson,
      Map<Clause, List<LinearTraining.Example>> clauses,
      FeatureRows columns,
      FeatureRows tables) {
    lesson.columns().forEach(columns::add);
    lesson.tables().forEach(tables::add);
    lesson
        .clauses()
        .forEach((clause, each) ->
            clauses
                .computeIfAbsent(clause, any -> new ArrayList<>())
                .add(new LinearTraining.Example(each.features(), each.label())));
  }
}
