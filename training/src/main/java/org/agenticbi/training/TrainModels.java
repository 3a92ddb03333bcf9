package org.agenticbi.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.composition.Lessons;
import org.agenticbi.nlp.composition.Models;
import org.agenticbi.nlp.composition.Shortlist;
import org.agenticbi.nlp.learning.LinearScore;
import org.agenticbi.nlp.learning.TreeEnsemble;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.training.Boosting.Objective;
import org.agenticbi.training.Boosting.Parameters;
import org.agenticbi.training.Questions.KnownQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains the models of the language engine from questions with known statements, and writes them as
 * one resource. The same data gives the same bytes.
 *
 * <p>Candidates for the ranker are made by models that have not seen the database of the question,
 * and the confidence is learned from rankers that have not either: what they see in training looks
 * like what they see in use.
 */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the models of the language engine and writes them as one resource.")
public final class TrainModels implements Callable<Integer> {

  private static final Parameters RANKER =
      new Parameters(
          Objective.NDCG,
          300,
          6,
          0.1,
          2,
          0.8,
          0.4,
          1,
          Map.of("lambdarank_pair_method", "topk", "lambdarank_num_pair_per_sample", 6));
  private static final Parameters CONFIDENCE =
      new Parameters(Objective.LOGISTIC, 150, 4, 0.06, 5, 0.8, 0.4, 2, Map.of());

  @Option(
      names = "--questions",
      required = true,
      description = "JSON list of {id, db, split, question, sql}; only split `train` is read.")
  private Path questions = Path.of("questions.json");

  @Option(names = "--databases", required = true, description = "Folder of NAME/NAME.sqlite.")
  private Path folder = Path.of("databases");

  @Option(
      names = "--catalogs",
      required = true,
      description = "Folder that keeps the catalogs of the databases between runs.")
  private Path catalogs = Path.of("catalogs");

  @Option(
      names = "--labels",
      description =
          "File that keeps which statements were right between runs; only for the same questions and databases.")
  private @Nullable Path labels;

  @Option(names = "--out", required = true, description = "Where the models are written.")
  private Path out = Path.of("models.bin");

  private final Map<String, Lessons> lessons = new ConcurrentHashMap<>();

  private TrainModels() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainModels()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Databases databases = Databases.open(folder, catalogs);
    List<Example> examples = examples(databases);
    List<RankedQuestion> ranked = new ArrayList<>();
    try (Execution execution = new Execution(databases, Execution.Limits.USUAL)) {
      KnownLabels known = new KnownLabels(execution, labels);
      for (int fold = 0; fold < Example.FOLDS; fold++) {
        ranked.addAll(heldOut(databases, known, examples, fold));
        known.save();
      }
      write(databases, examples, ranked);
      known.save();
    }
    Report.line("%s: %,d bytes", out, Files.size(out));
    return 0;
  }

  private void write(Databases databases, List<Example> examples, List<RankedQuestion> ranked)
      throws IOException {
    Report.beams(ranked);
    List<RankedQuestion.Chosen> chosen = chosen(ranked);
    Report.shortlists(chosen);
    CrossValidation validation = CrossValidation.of(chosen, RANKER, CONFIDENCE);
    validation.print();
    BaseModels base = BaseModels.train(examples, name -> lessons(databases, name));
    try (OutputStream stream = Files.newOutputStream(out)) {
      Models.write(
          stream,
          base.clauses(),
          quick(ranked),
          base.columns(),
          base.tables(),
          CrossValidation.rows(chosen).train(RANKER),
          validation.certainties().train(CONFIDENCE));
    }
  }

  private static List<Example> all(List<KnownQuestion> known, Databases databases) {
    List<Example> examples = new ArrayList<>();
    for (KnownQuestion question : known) {
      GoldParser parser = new GoldParser(databases.schema(question.database()));
      Optional<Query> gold = parser.parse(question.sql());
      int fold = Example.fold(question.database());
      examples.add(new Example(question, question.question(), true, gold, fold));
      String synonyms = question.synonyms();
      if (synonyms != null) {
        examples.add(new Example(question, synonyms, false, gold, fold));
      }
    }
    return examples;
  }

  private List<Example> examples(Databases databases) {
    List<Example> examples = all(Questions.read(questions, "train"), databases);
    long parsed = examples.stream().filter(each -> each.gold().isPresent()).count();
    Report.line("%d questions, %d of the kind that is composed", examples.size(), parsed);
    return examples;
  }

  private Lessons lessons(Databases databases, String name) {
    return lessons.computeIfAbsent(name, any -> new Lessons(databases.schema(name)));
  }

  /** What is ranked, by quick scores that have not seen the database. */
  private static List<RankedQuestion.Chosen> chosen(List<RankedQuestion> ranked) {
    List<RankedQuestion.Chosen> chosen = new ArrayList<>();
    for (int fold = 0; fold < Example.FOLDS; fold++) {
      int part = fold;
      LinearScore quick =
          quick(ranked.stream().filter(each -> each.example().fold() != part).toList());
      chosen.addAll(
          ranked.parallelStream()
              .filter(each -> each.example().fold() == part)
              .map(each -> each.chosen(quick))
              .peek(each -> each.addTo(new FeatureRows())) // runs what is learned from
              .toList());
    }
    return chosen;
  }

  private static LinearScore quick(List<RankedQuestion> ranked) {
    return ListwiseTraining.train(
        ranked.stream().flatMap(each -> each.sample().stream()).toList(), Shortlist.FEATURES);
  }

  /** Candidates for one part of the questions, by models that have not seen their databases. */
  private List<RankedQuestion> heldOut(
      Databases databases, KnownLabels known, List<Example> examples, int fold) {
    List<Example> others = examples.stream().filter(each -> each.fold() != fold).toList();
    BaseModels base = BaseModels.train(others, name -> lessons(databases, name));
    TreeEnsemble none = CrossValidation.untrained();
    Models models =
        new Models(
            base.clauses(),
            TreeEnsemble.of(base.columns()),
            TreeEnsemble.of(base.tables()),
            new LinearScore(1, new float[0]),
            none,
            none);
    List<RankedQuestion> ranked =
        examples.parallelStream()
            .filter(each -> each.fold() == fold)
            .map(each -> ranked(each, lessons(databases, each.known().database()), models, known))
            .toList();
    Report.line("part %d of %d: %d questions", fold + 1, Example.FOLDS, ranked.size());
    return ranked;
  }

  private static RankedQuestion ranked(
      Example example, Lessons lessons, Models models, KnownLabels known) {
    Lessons.Candidates candidates = lessons.candidates(example.wording(), Example.AS_OF, models);
    SqlRenderer renderer = SqlRenderer.forDialect(Dialect.SQLITE);
    List<Optional<String>> statements = new ArrayList<>();
    for (Optional<Statement> each : candidates.statements()) {
      statements.add(each.map(renderer::renderInline));
    }
    RankedQuestion question =
        new RankedQuestion(
            example,
            candidates.shortlist().scored(),
            () -> lessons.candidates(example.wording(), Example.AS_OF, models).shortlist(),
            at -> statements.get(at).map(sql -> known.right(example.known(), sql)).orElse(false));
    question.sample(); // runs what is learned from, here where questions are worked on in parallel
    return question;
  }
}
