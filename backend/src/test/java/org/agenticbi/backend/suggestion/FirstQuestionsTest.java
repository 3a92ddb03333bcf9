package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FirstQuestionsTest {

  @Test
  void questions_takeMeasuresThroughGroupsAndTime() {
    assertThat(FirstQuestions.candidates(Vocabularies.shop()))
        .startsWith("Revenue by region", "Orders by month in 2024")
        .contains(
            "Revenue by month in 2024",
            "Revenue in 2024 compared with 2023",
            "How many sales are there")
        .doesNotHaveDuplicates();
  }

  @Test
  void withoutModel_columnsServe() {
    assertThat(FirstQuestions.candidates(Vocabularies.shopWithoutModel()))
        .startsWith("Total amount by region", "Total amount by month in 2024");
  }
}
