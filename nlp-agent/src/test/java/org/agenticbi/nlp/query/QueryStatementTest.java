package org.agenticbi.nlp.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statements by their text in every dialect and by their rows. Run with {@code
 * -Dgolden.update=true} to write the texts anew.
 */
final class QueryStatementTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/agenticbi/nlp/query/statements");

  private static final Schema SCHEMA = LibraryCatalog.schema();
  private static final QueryStatement STATEMENTS = new QueryStatement(SCHEMA, SCHEMA.joins());

  static Stream<QueryExample> examples() {
    return QueryExamples.all().stream();
  }

  private static Statement statement(Query query) {
    return STATEMENTS.of(query).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void of_text(QueryExample example) throws IOException {
    Path file = FOLDER.resolve(example.name() + ".sql");
    String text = text(statement(example.query()));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }

  private static String text(Statement statement) {
    StringBuilder text = new StringBuilder();
    for (Dialect dialect : Dialect.values()) {
      text.append("-- ").append(dialect.name().toLowerCase(Locale.ROOT)).append('\n');
      text.append(SqlRenderer.forDialect(dialect).renderInline(statement)).append(";\n\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void of_rowsOnDuckDb(QueryExample example) throws SQLException {
    try (LibraryDatabase database = LibraryDatabase.duckDb()) {
      check(example, database);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void of_rowsOnSqlite(QueryExample example) throws SQLException {
    try (LibraryDatabase database = LibraryDatabase.sqlite()) {
      check(example, database);
    }
  }

  private static void check(QueryExample example, LibraryDatabase database) throws SQLException {
    List<String> rows = database.rows(statement(example.query()));
    if (example.query().order().isEmpty()) {
      assertThat(rows).containsExactlyInAnyOrderElementsOf(example.rows());
    } else {
      assertThat(rows).containsExactlyElementsOf(example.rows());
    }
  }

  @Test
  void of_sameQuerySameStatement() {
    for (QueryExample example : QueryExamples.all()) {
      assertThat(new QueryStatement(SCHEMA, SCHEMA.joins()).of(example.query()))
          .isEqualTo(STATEMENTS.of(example.query()));
    }
  }

  @Test
  void of_preferredKey() throws SQLException {
    Query friends = Draft.select("members.member_name", "*").groupBy("members.member_id").query();
    Query counted =
        Draft.select("members.member_name", "*")
            .groupBy("members.member_id")
            .tables("friendships")
            .query();

    try (LibraryDatabase database = LibraryDatabase.duckDb()) {
      assertThat(database.rows(statement(friends))).contains("Hana | 1");
      assertThat(database.rows(statement(counted)))
          .containsExactlyInAnyOrder("Eva | 2", "Finn | 1");
      assertThat(
              database.rows(
                  STATEMENTS
                      .of(counted, Set.of(new ColumnRef("friendships", "friend_id")))
                      .orElseThrow()))
          .containsExactlyInAnyOrder("Finn | 1", "Gil | 2");
    }
  }

  @Test
  void of_tablesThatDoNotConnect() {
    assertThat(STATEMENTS.of(Draft.select("books.title", "opening_hours.opens").query())).isEmpty();
    assertThat(STATEMENTS.of(Draft.select("books.title").tables("opening_hours").query()))
        .isEmpty();
  }

  @Test
  void of_blocksThatDoNotFit() {
    Draft two = Draft.select("books.title", "books.price");

    assertThat(STATEMENTS.of(Draft.select("books.title").with(Query.SetKind.UNION, two).query()))
        .isEmpty();
    assertThat(
            STATEMENTS.of(
                Draft.select("books.title").where("books.book_id", Operator.IN, two).query()))
        .isEmpty();
    assertThat(
            STATEMENTS.of(
                Draft.select("books.title")
                    .with(Query.SetKind.UNION, Draft.select("members.city"))
                    .ascending("books.price")
                    .query()))
        .isEmpty();
  }
}
