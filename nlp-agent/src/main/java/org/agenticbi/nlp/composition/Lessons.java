package org.agenticbi.nlp.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.QueryStatement;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** What questions with known queries teach; for training only. */
public final class Lessons {

  /** Features, and whether what they are of is right. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Row(float[] features, boolean right) {}

  /** Features of a question and the clauses before, and the class of the clause. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record ClauseExample(int[] features, String label) {}

  /**
   * What one question teaches.
   *
   * @param clauses the class of each clause
   * @param columns columns in the roles of the query
   * @param tables tables in the roles of the query
   */
  public record Lesson(Map<Clause, ClauseExample> clauses, List<Row> columns, List<Row> tables) {}

  /**
   * The candidates for a question.
   *
   * @param statements of each; empty when its tables do not connect
   * @param shortlist what chooses among them
   */
  public record Candidates(List<Optional<Statement>> statements, Shortlist shortlist) {
    /** Copies its list. */
    public Candidates {
      statements = List.copyOf(statements);
    }
  }

  private final SchemaIndex index;
  private final QueryStatement statements;

  /** Over a schema that knows its keys and roles. */
  public Lessons(Schema schema) {
    this.index = new SchemaIndex(schema);
    this.statements = new QueryStatement(schema, index.joins());
  }

  /** What a question and its query teach. */
  public Lesson lesson(String question, LocalDate asOf, Query gold) {
    Analysis analysis = new Analysis(question, index, asOf);
    Abstraction abstraction = Abstraction.of(gold, index);
    List<Row> columns = new ArrayList<>();
    List<Row> tables = new ArrayList<>();
    List<OpenSlot> slots = OpenSlots.of(abstraction.form());
    SlotChoices choices = new SlotChoices(analysis, null);
    for (int at = 0; at < slots.size() && slots.size() == abstraction.fillers().size(); at++) {
      Choice filler = abstraction.fillers().get(at);
      switch (slots.get(at).kind()) {
        case COLUMN -> columns(analysis, choices, slots.get(at).role(), filler, columns);
        case TEST -> tests(analysis, choices, slots.get(at).role(), filler, columns);
        case TABLE -> tables(analysis, choices, slots.get(at).role(), filler, tables);
        case AMOUNT, LIMIT -> {}
      }
    }
    return new Lesson(clauses(analysis, abstraction.form()), columns, tables);
  }

  private static Map<Clause, ClauseExample> clauses(Analysis analysis, Form form) {
    Map<Clause, String> labels = new EnumMap<>(Clause.class);
    for (Clause clause : Clause.values()) {
      labels.put(clause, FormText.clause(form, clause));
    }
    Map<Clause, ClauseExample> examples = new EnumMap<>(Clause.class);
    labels.forEach((clause, label) -> {
      List<String> features = new ArrayList<>(analysis.runs());
      features.addAll(ClauseContext.features(labels, clause));
      examples.put(clause, new ClauseExample(ClauseContext.buckets(features), label));
    });
    return examples;
  }

  private static void columns(
      Analysis analysis, SlotChoices choices, Role role, Choice filler, List<Row> rows) {
    for (ColumnRef column : analysis.columns().keySet()) {
      if (choices.fits(column, role)) {
        float[] features = choices.features().of(column, role, null, false).values();
        rows.add(new Row(features, column.equals(filler.column())));
      }
    }
  }

  private static void tests(
      Analysis analysis, SlotChoices choices, Role role, Choice filler, List<Row> rows) {
    for (Choice choice : choices.unscoredTests(role)) {
      ColumnRef column = Objects.requireNonNull(choice.column());
      Figure figure = analysis.figures().get(choice.figure());
      boolean right =
          column.equals(filler.column())
              && text(choice.operand()).equalsIgnoreCase(text(filler.operand()));
      rows.add(new Row(choices.features().of(column, role, figure, false).values(), right));
    }
  }

  private static String text(Restriction.@Nullable Operand operand) {
    return switch (operand) {
      case null -> "";
      case Restriction.Value value -> FormBeam.plain(value.value());
      case Restriction.Range range ->
          FormBeam.plain(range.least()) + " " + FormBeam.plain(range.greatest());
      case Restriction.Nested _, Restriction.None _ -> "";
    };
  }

  private static void tables(
      Analysis analysis, SlotChoices choices, Role role, Choice filler, List<Row> rows) {
    for (String table : analysis.tables().keySet()) {
      float[] features = choices.features().of(table, role, false).values();
      rows.add(new Row(features, table.equals(filler.table())));
    }
  }

  /** The candidates for a question, the likeliest before ranking first. */
  public Candidates candidates(String question, LocalDate asOf, Models models) {
    Analysis analysis = new Analysis(question, index, asOf);
    List<Candidate> all = new Composer(models).candidates(analysis, Beam.COMPOSED);
    List<Optional<Statement>> written = new ArrayList<>();
    for (Candidate candidate : all) {
      written.add(statements.of(candidate.query(), analysis.namedKeys()));
    }
    return new Candidates(written, Shortlist.of(analysis, all));
  }

  /** What says how sure the best of ranked candidates is. */
  public static float[] certainty(float[] best, double[] scores) {
    return Certainty.features(best, scores);
  }
}
