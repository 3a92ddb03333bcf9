package org.agenticbi.nlp.rewording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;
import org.junit.jupiter.api.Test;

final class RewordingTest {

  private static Reworded apply(String rewording, String question) {
    return Rewording.parse(rewording).apply(new Reworded(Tokenizer.tokens(question), List.of()));
  }

  private static String text(Reworded question) {
    return question.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  @Test
  void putsWhatStandsInGapsWhereItBelongs() {
    Reworded reworded =
        apply(
            "how much is|was X worth on average = average value of X",
            "How much is an order worth on average in 2024");
    assertThat(text(reworded)).isEqualTo("average value of an order in 2024");
    assertThat(reworded.pieces())
        .containsExactly(
            new Reworded.Piece(0, 11, "average value of …"),
            new Reworded.Piece(21, 29, "average value of …"));
  }

  @Test
  void leavesAlonePlacesThatSayItOtherwise() {
    Reworded plain = apply("turn over = revenue", "Which turn is over the limit?");
    assertThat(text(plain)).isEqualTo("Which turn is over the limit ?");
    assertThat(plain.pieces()).isEmpty();
  }

  @Test
  void keepsWordsThatWereTypedAsTheyWereTyped() {
    Reworded reworded = apply("have|has not Y yet = have not Y", "Who has not paid yet?");
    assertThat(text(reworded)).isEqualTo("Who has not paid ?");
    assertThat(reworded.tokens().get(1).inserted()).isFalse();
    assertThat(reworded.pieces()).extracting(Reworded.Piece::start).containsExactly(17);
  }

  @Test
  void knowsWhereAQuestionBeginsAndEnds() {
    assertThat(text(apply("^ count = number of", "count orders by count")))
        .isEqualTo("number of orders by count");
    assertThat(text(apply("please $ = -", "orders please, by month please?")))
        .isEqualTo("orders please , by month ?");
  }

  @Test
  void takesNumbersAndWordsThatMayBeMissing() {
    String rewording = "the best [selling|sold] N X = top N X";
    assertThat(text(apply(rewording, "the best selling three products")))
        .isEqualTo("top three products");
    assertThat(text(apply(rewording, "the best 3 products"))).isEqualTo("top 3 products");
    assertThat(text(apply(rewording, "the best products"))).isEqualTo("the best products");
  }

  @Test
  void isRefusedWhenItWouldLoseWords() {
    assertThatThrownBy(() -> Rewording.parse("show the X too = and how many"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[X]");
  }

  @Test
  void takesTheSameWordsWhereAGapIsNamedTwice() {
    String rewording = "more than N X , with the X count = more than N X and how many";
    assertThat(text(apply(rewording, "customers with more than 50 orders, with the return count")))
        .isEqualTo("customers with more than 50 orders , with the return count");
    assertThat(text(apply(rewording, "shops with more than 50 staff, with the staff count")))
        .isEqualTo("shops with more than 50 staff and how many");
  }

  @Test
  void saysOfTheNumberThatIsReplacedWhatBecameOfIt() {
    Reworded reworded = apply("^ top N rather than OLD $ = top N", "top 10 rather than 5");
    assertThat(text(reworded)).isEqualTo("top 10");
    assertThat(reworded.pieces()).contains(new Reworded.Piece(7, 20, "top …"));
  }
}
