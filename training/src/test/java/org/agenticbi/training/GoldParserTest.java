package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.query.QuerySentence;
import org.agenticbi.nlp.query.Restriction;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldParserTest {
  private static final Schema SCHEMA = new Schema(catalog(), SemanticModel.empty("school"));
  private static final GoldParser PARSER = new GoldParser(SCHEMA);

  private static Catalog catalog() {
    return new Catalog(
        "school",
        "sqlite",
        "1",
        List.of(
            table("student", number("id"), text("name"), number("age"), number("order")),
            table("visit", number("id"), number("student_id"), text("place"), number("club_id")),
            table("club", number("id"), text("title"))),
        List.of(
            new ForeignKey("visit", List.of("student_id"), "student", List.of("id"), 1),
            new ForeignKey("visit", List.of("club_id"), "club", List.of("id"), 1)));
  }

  private static Table table(String name, Column... columns) {
    return new Table(name, null, 10, List.of(columns), List.of("id"));
  }

  private static Column number(String name) {
    return new Column(name, ColumnType.INTEGER, "INTEGER", false, null, null, null);
  }

  private static Column text(String name) {
    return new Column(name, ColumnType.TEXT, "TEXT", false, null, null, null);
  }

  private static ColumnRef column(String table, String name) {
    return new ColumnRef(table, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT name FROM student                          | Names of students.
          SELECT T1.name FROM student AS T1;                | Names of students.
          SELECT count(*) FROM student                      | Number of students.
          SELECT count(DISTINCT age) FROM student           | Number of different ages of students.
          SELECT avg(age), max(age) FROM student            | Average age and highest age of students.
          SELECT name FROM student WHERE age >= 20          | Names of students whose age is at least 20.
          SELECT name FROM student WHERE 20 <= age          | Names of students whose age is at least 20.
          SELECT name FROM student WHERE name = "Eva"       | Names of students whose name is Eva.
          SELECT name FROM student WHERE name LIKE '%v%'    | Names of students whose name contains "v".
          SELECT name FROM student WHERE age IN (7, 8)      | Names of students whose age is 7 or 8.
          SELECT name FROM student WHERE age IS NULL        | Names of students whose age is missing.
          SELECT name FROM student ORDER BY age DESC LIMIT 1| Name of the student with the highest age.
          SELECT "order" FROM student WHERE (age < -1)      | Orders of students whose age is below -1.
          """)
  void parse_oneTable(String sql, String meaning) {
    assertThat(new QuerySentence(SCHEMA).sentence(PARSER.parse(sql).orElseThrow()))
        .isEqualTo(meaning);
  }

  @Test
  void parse_joinsAreLeftOut() {
    Query query =
        PARSER
            .parse(
                "SELECT T1.name, T3.title FROM student AS T1 JOIN visit AS T2 ON T1.id ="
                    + " T2.student_id JOIN club AS T3 ON T2.club_id = T3.id WHERE T2.place = 'x'")
            .orElseThrow();

    assertThat(query.tables()).isEmpty();
    assertThat(query.where())
        .containsExactly(
            new Restriction(
                Item.of(column("visit", "place")), Operator.EQUAL, new Restriction.Value("x")));
  }

  @Test
  void parse_oldJoinsAreLeftOut() {
    Query query =
        PARSER
            .parse("SELECT s.name FROM student s, visit v WHERE s.id = v.student_id AND s.age > 9")
            .orElseThrow();

    assertThat(query.where()).hasSize(1);
    assertThat(query.tables()).containsExactly("visit");
  }

  @Test
  void parse_tablesBetweenAreNotNamed() {
    String from =
        " FROM student AS T1 JOIN visit AS T2 ON T1.id = T2.student_id JOIN club AS T3 ON"
            + " T2.club_id = T3.id";

    assertThat(PARSER.parse("SELECT T1.name, T3.title" + from).orElseThrow().tables()).isEmpty();
    assertThat(PARSER.parse("SELECT T1.name" + from).orElseThrow().tables())
        .containsExactly("club");
  }

  @Test
  void parse_groups() {
    Query query =
        PARSER
            .parse(
                "SELECT place, count(*) AS n FROM visit GROUP BY place HAVING n > 2 ORDER BY n DESC")
            .orElseThrow();

    assertThat(query.groupBy()).containsExactly(column("visit", "place"));
    assertThat(query.having())
        .containsExactly(new Restriction(Item.ROWS, Operator.GREATER, new Restriction.Value(2L)));
    assertThat(query.order()).containsExactly(new Query.Order(Item.ROWS, true));
  }

  @Test
  void parse_nested() {
    Query query =
        PARSER
            .parse(
                "SELECT name FROM student WHERE id NOT IN (SELECT student_id FROM visit) AND age >"
                    + " (SELECT avg(age) FROM student)")
            .orElseThrow();

    assertThat(query.where())
        .extracting(Restriction::operator)
        .containsExactly(Operator.NOT_IN, Operator.GREATER);
    Query mean = ((Restriction.Nested) query.where().get(1).right()).query();
    assertThat(mean.items())
        .containsExactly(new Item(AggregateKind.AVERAGE, false, column("student", "age")));
  }

  @Test
  void parse_setOperations() {
    Query query =
        PARSER
            .parse(
                "SELECT name FROM student WHERE age > 9 EXCEPT SELECT name FROM student WHERE age <"
                    + " 20")
            .orElseThrow();

    Query.Combination combination = Objects.requireNonNull(query.combination());
    assertThat(combination.kind()).isEqualTo(Query.SetKind.EXCEPT);
    assertThat(combination.second().where()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT name FROM student WHERE age > 1 AND age < 5 OR age = 9       | AND mixed with OR
          SELECT a.name FROM student a JOIN student b ON a.id = b.id          | self-join
          SELECT name FROM student LEFT JOIN visit ON id = student_id         | outer join
          SELECT name FROM (SELECT name FROM student)                         | FROM a sub-query
          SELECT age + 1 FROM student                                         | expression
          SELECT name FROM student WHERE age > "order"                        | column against column
          SELECT upper(name) FROM student                                     | function
          SELECT grade FROM student                                           | unknown column
          SELECT name FROM pupil                                              | unknown table
          SELECT name FROM student LIMIT 3 OFFSET 2                           | OFFSET
          SELECT name FROM student UNION ALL SELECT title FROM club           | UNION ALL
          DELETE FROM student                                                 | no SELECT
          SELECT FROM WHERE                                                   | syntax
          """)
  void read_whatNoQuerySays(String sql, String reason) {
    assertThat(PARSER.parse(sql)).isEmpty();
    assertThat(catchThrowable(() -> PARSER.read(sql)))
        .isInstanceOf(UnsupportedStatementException.class)
        .hasMessage(reason);
  }
}
