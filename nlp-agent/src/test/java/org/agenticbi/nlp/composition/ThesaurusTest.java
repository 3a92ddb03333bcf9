package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ThesaurusTest {

  @Test
  void similar_goesBothWays() {
    assertThat(Thesaurus.bundled().similar("aviat")).containsKey("pilot");
    assertThat(Thesaurus.bundled().similar("pilot")).containsKey("aviat");
  }

  @Test
  void similar_phrases() {
    assertThat(Thesaurus.bundled().similar("forenam")).containsKeys("first name", "given name");
  }

  @Test
  void similar_whatPeopleReplaceIsSurerThanWordNet() {
    double replaced = Thesaurus.bundled().similar("custom").getOrDefault("client", 0.0);
    double sameSense = Thesaurus.bundled().similar("doctor").getOrDefault("physician", 0.0);

    assertThat(replaced).isGreaterThanOrEqualTo(Thesaurus.SURE);
    assertThat(sameSense).isBetween(0.4, replaced - 0.01);
  }

  @Test
  void similar_unknownWord_nothing() {
    assertThat(Thesaurus.bundled().similar("xyzzy")).isEmpty();
  }
}
