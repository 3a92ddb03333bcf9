package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agenticbi.training.WordNet.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordNetTest {
  @TempDir private Path folder;

  @Test
  void pairs_ofWordsThatShareASense_withItsPlaceInTheListOfEach() throws IOException {
    Files.writeString(
        folder.resolve("data.noun"),
        """
          1 a line of the licence
        00000010 18 n 03 client 0 customer 1 John_Doe 0 001 @ 00000020 n 0000 | someone who pays
        00000030 18 n 02 client 0 guest 0 000 | a computer
        """);
    Files.writeString(
        folder.resolve("index.noun"),
        """
          1 a line of the licence
        client n 2 1 @ 2 1 00000030 00000010
        customer n 1 1 @ 1 1 00000010
        guest n 1 1 @ 1 1 00000030
        """);
    for (String part : new String[] {"verb", "adj"}) {
      Files.writeString(folder.resolve("data." + part), "");
      Files.writeString(folder.resolve("index." + part), "");
    }

    assertThat(WordNet.pairs(folder))
        .containsExactlyInAnyOrder(
            new Pair("client", "customer", 1, 0), new Pair("client", "guest", 0, 0));
  }
}
