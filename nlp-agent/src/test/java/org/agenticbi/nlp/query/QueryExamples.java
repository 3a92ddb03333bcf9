package org.agenticbi.nlp.query;

import static org.agenticbi.nlp.query.Draft.select;
import static org.agenticbi.nlp.query.Draft.selectDistinct;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.nlp.query.Query.SetKind;
import org.agenticbi.nlp.query.Restriction.Operator;

/** What people ask of a library. */
final class QueryExamples {
  private QueryExamples() {}

  static List<QueryExample> all() {
    return Stream.of(rows(), conditions(), aggregates(), ranks(), joins(), nested(), combined())
        .flatMap(List::stream)
        .toList();
  }

  private static List<QueryExample> rows() {
    return List.of(
        QueryExample.of("column", select("books.title"), "Tides", "Snow", "Salt", "Maps", "Rain"),
        QueryExample.of("different", selectDistinct("members.city"), "Oslo", "Bonn", "Rome"),
        QueryExample.of(
            "sorted",
            select("books.title", "books.price").ascending("books.price"),
            "Rain | 8",
            "Snow | 9",
            "Tides | 12.5",
            "Salt | 15",
            "Maps | 20"),
        QueryExample.of(
            "different_sorted_by_other",
            selectDistinct("books.category").descending("books.price"),
            "travel",
            "poems",
            "novel"));
  }

  private static List<QueryExample> conditions() {
    return List.of(
        QueryExample.of(
            "above",
            select("books.title").where("books.price", Operator.GREATER, 10L),
            "Tides",
            "Salt",
            "Maps"),
        QueryExample.of(
            "number_as_text",
            select("books.title").where("books.price", Operator.AT_MOST, "12.5"),
            "Tides",
            "Snow",
            "Rain"),
        QueryExample.of(
            "after_a_day",
            select("members.member_name").where("members.joined", Operator.GREATER, "2021-12-31"),
            "Gil",
            "Hana"),
        QueryExample.of(
            "between_days",
            select("loans.loan_id")
                .where(
                    "loans.lent_on",
                    Operator.BETWEEN,
                    new Restriction.Range("2023-06-01", "2023-12-31")),
            "2",
            "3"),
        QueryExample.of(
            "one_or_the_other",
            select("books.title")
                .where("books.category", Operator.EQUAL, "novel")
                .or("books.category", Operator.EQUAL, "poems"),
            "Tides",
            "Snow",
            "Salt",
            "Rain"),
        QueryExample.of(
            "starts_with",
            select("books.title").where("books.title", Operator.LIKE, "s%"),
            "Snow",
            "Salt"),
        QueryExample.of(
            "does_not_contain",
            select("books.title")
                .where("books.category", Operator.NOT_LIKE, "%o%")
                .where("books.price", Operator.GREATER, new BigDecimal("9.5")),
            "Maps"),
        QueryExample.of(
            "missing",
            select("authors.author_name")
                .where("authors.birth_year", Operator.MISSING, new Restriction.None()),
            "Dana Weiss"));
  }

  private static List<QueryExample> aggregates() {
    return List.of(
        QueryExample.of("number_of_rows", select("*").tables("books"), "5"),
        QueryExample.of(
            "two_figures", select("average books.price", "maximum books.price"), "12.9 | 20"),
        QueryExample.of("number_of_different", select("count distinct books.category"), "3"),
        QueryExample.of(
            "number_by_category",
            select("books.category", "*").groupBy("books.category"),
            "novel | 2",
            "poems | 2",
            "travel | 1"),
        QueryExample.of(
            "total_by_city_ranked",
            select("members.city", "sum loans.days")
                .groupBy("members.city")
                .descending("sum loans.days"),
            "Oslo | 60",
            "Bonn | 19"),
        QueryExample.of(
            "groups_with_a_number",
            select("books.category").groupBy("books.category").having("*", Operator.AT_LEAST, 2L),
            "novel",
            "poems"),
        QueryExample.of(
            "figure_of_some_by_group_above",
            select("books.category", "average books.price")
                .where("books.publication_year", Operator.GREATER, 1990L)
                .groupBy("books.category")
                .having("average books.price", Operator.GREATER, 10L),
            "poems | 11.5",
            "travel | 20"));
  }

  private static List<QueryExample> ranks() {
    return List.of(
        QueryExample.of(
            "dearest_two",
            select("books.title").descending("books.price").limit(2),
            "Maps",
            "Salt"),
        QueryExample.of(
            "latest", select("members.member_name").descending("members.joined").limit(1), "Hana"),
        QueryExample.of(
            "row_of_the_highest", select("books.title", "maximum books.price"), "Maps | 20"),
        QueryExample.of(
            "with_the_most",
            select("authors.author_name")
                .groupBy("authors.author_id")
                .descending("*")
                .limit(1)
                .tables("books"),
            "Bo Berg"),
        QueryExample.of(
            "category_with_the_highest_mean",
            select("books.category")
                .groupBy("books.category")
                .descending("average books.price")
                .limit(1),
            "travel"));
  }

  private static List<QueryExample> joins() {
    return List.of(
        QueryExample.of(
            "of_two_tables",
            select("books.title", "authors.country"),
            "Tides | Brazil",
            "Snow | Norway",
            "Salt | Norway",
            "Maps | Turkey"),
        QueryExample.of(
            "number_for_each_name",
            select("authors.author_name", "*").groupBy("authors.author_id").tables("books"),
            "Ana Lima | 1",
            "Bo Berg | 2",
            "Cem Kaya | 1"),
        QueryExample.of(
            "across_four_tables",
            selectDistinct("authors.country").where("members.city", Operator.EQUAL, "Oslo"),
            "Brazil",
            "Norway",
            "Turkey"),
        QueryExample.of(
            "tied_together",
            select("authors.author_name", "prizes.prize_name"),
            "Ana Lima | Quill",
            "Bo Berg | Quill",
            "Bo Berg | Lantern"),
        QueryExample.of(
            "number_of_what_is_tied",
            select("authors.author_name", "*").groupBy("authors.author_id").tables("prizes_won"),
            "Ana Lima | 1",
            "Bo Berg | 2"),
        QueryExample.of(
            "other_of_two_keys",
            select("members.member_name").where("friendships.member_id", Operator.EQUAL, 1L),
            "Finn",
            "Gil"),
        QueryExample.of(
            "key_that_is_a_primary_key",
            select("members.member_name").where("cards.colour", Operator.EQUAL, "red"),
            "Eva",
            "Gil"),
        QueryExample.of(
            "superfluous_table",
            select("members.member_id", "sum loans.days").groupBy("members.member_id"),
            "1 | 30",
            "2 | 19",
            "3 | 30"));
  }

  private static List<QueryExample> nested() {
    return List.of(
        QueryExample.of(
            "above_the_mean",
            select("books.title")
                .where("books.price", Operator.GREATER, select("average books.price")),
            "Salt",
            "Maps"),
        QueryExample.of(
            "as_the_highest",
            select("books.title")
                .where("books.price", Operator.EQUAL, select("maximum books.price")),
            "Maps"),
        QueryExample.of(
            "without_any",
            select("authors.author_name")
                .where("authors.author_id", Operator.NOT_IN, select("books.author_id")),
            "Dana Weiss"),
        QueryExample.of(
            "with_some",
            select("members.member_name")
                .where(
                    "members.member_id",
                    Operator.IN,
                    select("loans.member_id").where("loans.days", Operator.GREATER, 12L)),
            "Eva",
            "Finn",
            "Gil"),
        QueryExample.of(
            "like_another",
            select("books.title")
                .where(
                    "books.category",
                    Operator.EQUAL,
                    select("books.category").where("books.title", Operator.EQUAL, "Snow")),
            "Tides",
            "Snow"),
        QueryExample.of(
            "groups_beyond_all",
            select("books.category")
                .groupBy("books.category")
                .having("average books.price", Operator.GREATER, select("average books.price")),
            "travel"));
  }

  private static List<QueryExample> combined() {
    return List.of(
        QueryExample.of(
            "both",
            select("books.category")
                .where("books.price", Operator.LESS, 10L)
                .with(
                    SetKind.INTERSECT,
                    select("books.category").where("books.price", Operator.GREATER, 10L)),
            "novel",
            "poems"),
        QueryExample.of(
            "but_not",
            select("members.city").with(SetKind.EXCEPT, select("members.city").tables("loans")),
            "Rome"),
        QueryExample.of(
            "either_in_order",
            select("books.title")
                .where("books.price", Operator.LESS, 9L)
                .with(
                    SetKind.UNION,
                    select("books.title").where("books.price", Operator.GREATER, 12L))
                .descending("books.title")
                .limit(3),
            "Tides",
            "Salt",
            "Rain"),
        QueryExample.of(
            "other_than_another_table",
            select("members.city")
                .with(
                    SetKind.EXCEPT,
                    select("members.city").where("loans.lent_on", Operator.AT_LEAST, "2024-01-01")),
            "Rome"));
  }
}
