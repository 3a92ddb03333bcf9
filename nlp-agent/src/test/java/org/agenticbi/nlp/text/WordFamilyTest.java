package org.agenticbi.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordFamilyTest {

  @ParameterizedTest
  @CsvSource({
    "cancellation, cancelled",
    "cancellation, canceled",
    "approval, approved",
    "completion, completed",
    "conversion, converted",
    "activation, activated",
    "delivery, delivered",
    "shipment, shipped",
    "payment, paid",
    "resolution, resolve",
    "closure, closed",
    "return, returned",
    "expiry, expired",
    "hiring, hired",
    "failure, failed"
  })
  void same_nounAndVerb_isTrue(String noun, String verb) {
    assertThat(WordFamily.same(noun, verb)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"order, ordinary", "close, clothes", "ship, shop", "payment, payroll"})
  void same_otherWords_isFalse(String one, String other) {
    assertThat(WordFamily.same(one, other)).isFalse();
  }
}
