package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a question leaves unsaid is asked back, with what could be meant. */
final class UnsaidTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions stays = new DraftedQuestions(StayCatalog.catalog(), AS_OF);

  @Test
  void understand_course_offersTheNumbersOfThatTime() {
    assertThat(stays.readings("how did July go?"))
        .anyMatch(reading -> reading.startsWith("Revenue") && reading.contains("July 2025"))
        .anyMatch(reading -> reading.startsWith("Number of reservations"));
    assertThat(stays.readings("how were the parks doing in 2024"))
        .allMatch(reading -> reading.contains("by park"));
    assertThat(stays.answer("how did revenue do in July").explanation()).startsWith("Revenue");
  }

  @Test
  void understand_growingThings_offerByWhat() {
    assertThat(stays.readings("which parks are growing"))
        .allMatch(reading -> reading.contains("by park") && reading.contains("the one before"));
    assertThat(stays.readings("which parks grew in 2024"))
        .allMatch(reading -> reading.contains("2024 compared with 2023"));
  }

  @Test
  void understand_biggestThings_areSeveral() {
    assertThat(stays.readings("our biggest parks"))
        .allMatch(reading -> reading.contains("the 10 highest"));
    assertThat(stays.readings("our biggest park"))
        .allMatch(reading -> reading.contains("only the one with the highest"));
  }
}
