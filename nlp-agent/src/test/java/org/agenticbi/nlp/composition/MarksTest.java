package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.agenticbi.nlp.query.Item;
import org.junit.jupiter.api.Test;

final class MarksTest {

  private static int[] marks(String question, Candidate candidate) {
    Analysis analysis = ShopCandidates.analysis(question);
    return new Marks(analysis, new Spots(analysis)).of(candidate);
  }

  @Test
  void of_sameUseInTheSameWords_sameMarksForOtherColumns() {
    Candidate ages = ShopCandidates.of(ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE))));
    Candidate cities =
        ShopCandidates.of(ShopCandidates.select(List.of(Item.of(ShopCandidates.CITY))));

    assertThat(marks("show the age of all customers", ages))
        .containsExactly(marks("show the city of all customers", cities));
  }

  @Test
  void of_otherUse_otherMarks() {
    Candidate ages = ShopCandidates.of(ShopCandidates.select(List.of(Item.of(ShopCandidates.AGE))));
    Candidate cities =
        ShopCandidates.of(ShopCandidates.select(List.of(Item.of(ShopCandidates.CITY))));

    assertThat(marks("show the age of all customers", cities))
        .isNotEqualTo(marks("show the age of all customers", ages));
  }

  @Test
  void of_areWithinTheirRange() {
    Candidate names =
        ShopCandidates.of(
            ShopCandidates.select(
                List.of(Item.of(ShopCandidates.NAME)),
                ShopCandidates.equal(ShopCandidates.CITY, "Paris")));

    int[] marks = marks("names of customers in Paris", names);

    assertThat(marks).isNotEmpty();
    assertThat(IntStream.of(marks)).allMatch(mark -> mark >= 0 && mark < Marks.BUCKETS);
  }
}
