package org.agenticbi.nlp.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounsTest {

  @ParameterizedTest
  @CsvSource({
    "book, books",
    "box, boxes",
    "city, cities",
    "day, days",
    "sales person, sales people",
    "address, addresses",
    "status, statuses",
    "books, books",
    "aircraft, aircraft",
  })
  void plural_ofOneOrMany(String one, String many) {
    assertThat(Nouns.plural(one)).isEqualTo(many);
  }

  @ParameterizedTest
  @CsvSource({
    "books, book",
    "boxes, box",
    "cities, city",
    "movies, movie",
    "people, person",
    "addresses, address",
    "status, status",
    "series, series",
    "book, book",
  })
  void singular_ofOneOrMany(String many, String one) {
    assertThat(Nouns.singular(many)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "days, true",
    "loan days, true",
    "price in dollars, false",
    "number of hosts, false",
    "scores of teams, true",
    "status, false",
    "address, false",
    "basis, false",
    "series, false",
    "price, false",
  })
  void many_byTheHead(String words, boolean many) {
    assertThat(Nouns.many(words)).isEqualTo(many);
  }
}
