package org.agenticbi.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameIndexTest {

  private static final NameIndex INDEX =
      new NameIndex(
          new Schema(
              new Catalog(
                  "school",
                  "duckdb",
                  "1",
                  List.of(
                      table("Student", "StuID", "Fname", "home_city", "cust_qty"),
                      table("Inst", "instID", "name")),
                  List.of()),
              SemanticModel.empty("school")));

  private static Table table(String name, String... columns) {
    return new Table(
        name,
        null,
        10,
        Stream.of(columns)
            .map(column -> new Column(column, ColumnType.TEXT, "TEXT", false, null, null, null))
            .toList(),
        List.of(columns[0]));
  }

  private static List<Candidate> candidates(String phrase) {
    return INDEX.candidates(
        Stream.of(phrase.split(" ", -1)).map(Stemmer::stem).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "home city, home_city",
    "stu id, StuID",
    "student id, StuID",
    "first names, Fname",
    "customer quantity, cust_qty"
  })
  void candidates_wholeNameComesFirst(String phrase, String column) {
    Candidate best = candidates(phrase).getFirst();

    assertThat(best.target()).isEqualTo(new Target.ColumnTarget(new ColumnRef("Student", column)));
    assertThat(best.source()).isEqualTo(Candidate.Source.NAME);
  }

  @Test
  void candidates_shortFormScoresBelowTheNameAsItStands() {
    assertThat(candidates("fname").getFirst().score())
        .isGreaterThan(candidates("first name").getFirst().score());
    assertThat(candidates("institution").getFirst().target())
        .isEqualTo(new Target.TableTarget("Inst"));
    assertThat(candidates("instructor").getFirst().score())
        .isLessThan(candidates("institution").getFirst().score());
  }

  @Test
  void candidates_halfANameIsSaidToBeAPart() {
    assertThat(candidates("city").getFirst().source()).isEqualTo(Candidate.Source.PART);
  }
}
