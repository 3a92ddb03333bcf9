package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.junit.jupiter.api.Test;

final class FigureFinderTest {

  private static List<Figure> figures(String question, Figure.Kind kind) {
    return all(question).stream().filter(figure -> figure.kind() == kind).toList();
  }

  private static List<Figure> all(String question) {
    return ShopCandidates.analysis(question).figures();
  }

  @Test
  void find_comparisonsJoinedByOr_eachKeepsItsOwn() {
    assertThat(
            figures("customers whose age is greater than 60 or less than 20", Figure.Kind.NUMBER))
        .extracting(Figure::operator)
        .containsExactly(Operator.GREATER, Operator.LESS);
  }

  @Test
  void find_orLessBehindANumber_belongsToIt() {
    assertThat(figures("customers of age 20 or less", Figure.Kind.NUMBER))
        .extracting(Figure::operator)
        .containsExactly(Operator.AT_MOST);
  }

  @Test
  void find_numbersJoinedByTo_areARange() {
    List<Figure> numbers = figures("customers with 2 to 4 orders", Figure.Kind.NUMBER);

    assertThat(numbers).hasSize(1);
    assertThat(numbers.getFirst().operator()).isEqualTo(Operator.BETWEEN);
    assertThat(numbers.getFirst().upper()).isEqualTo(BigDecimal.valueOf(4));
  }

  @Test
  void find_letterThatANameStartsWith_isAText() {
    assertThat(figures("customers whose name starts with A in Paris", Figure.Kind.QUOTED))
        .extracting(Figure::text)
        .containsExactly("A");
    assertThat(figures("a city that starts with a vowel", Figure.Kind.QUOTED)).isEmpty();
  }
}
