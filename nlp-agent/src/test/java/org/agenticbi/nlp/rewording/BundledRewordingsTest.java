package org.agenticbi.nlp.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledRewordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Show how opex built up during 2024 | Show cumulative opex during 2024",
        "How do costs add up by month? | cumulative costs by month ?",
        "How much do the costs add up to? | How much do the costs add up to ?",
        "travel costs in 2024, monthly average | average monthly travel costs in 2024",
        "How much of our spend, in percent, goes to rent? | what percentage of our spend goes to rent ?",
        "share of spend going to preferred vendors | share of spend goes to preferred vendors",
        "channel breakdown of revenue | revenue by channel",
        "breakdown of revenue by channel | breakdown of revenue by channel",
        "how much of its budget has Marketing used in 2024 | budget used of Marketing in 2024",
        "How many people do we employ right now? | How many active employees ?",
        "How many people did we hire in 2024? | How many new hires in 2024 ?",
        "How many people bought something? | How many customers bought something ?",
        "projects over budget, with the overrun | projects over budget and by how much",
        "patients having 3 or more visits | patients having at least 3 visits",
        "Which customers have never opened a ticket? | Which customers have no ticket ?",
        "tickets by day of week they were opened | tickets by weekday",
        "minimum salary of each department | minimum salary by department",
        "the gap between both | the gap between both",
        "Who overspent in 2024? List the teams | which teams overspent in 2024",
        "By what percentage did sales grow each year? | growth of sales each year ?"
      })
  void further_saysStraightWhatWasSaidInARoundaboutWay(String said, String read) {
    Rewordings bundled = Rewordings.bundled();
    assertThat(words(bundled.further(bundled.plain(Tokenizer.tokens(said))).tokens()))
        .isEqualTo(read);
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
