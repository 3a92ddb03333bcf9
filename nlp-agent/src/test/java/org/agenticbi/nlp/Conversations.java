package org.agenticbi.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.EarlierTurn;

/**
 * What is asked in the tests of outcomes: questions over a shop that nobody described, and over a
 * retailer with a semantic model; some are conversations.
 */
final class Conversations {

  static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);

  /** Questions over one database, with the engine that reads them. */
  record Part(String title, LanguageEngine engine, List<Conversation> conversations) {}

  /** Questions of which each goes on from the one before. */
  record Conversation(List<String> turns) {
    /** The question of a turn, with the turns before it. */
    Question question(int turn) {
      List<EarlierTurn> earlier =
          turns.subList(0, turn).stream().map(text -> new EarlierTurn(text, null)).toList();
      return new Question(turns.get(turn), AS_OF, earlier);
    }

    /** The questions of all turns. */
    Stream<Question> questions() {
      List<Question> questions = new ArrayList<>();
      for (int turn = 0; turn < turns.size(); turn++) {
        questions.add(question(turn));
      }
      return questions.stream();
    }
  }

  private Conversations() {}

  /** All of them, with engines made anew. */
  static List<Part> all() {
    Catalog shop = ShopCatalog.catalog();
    Catalog retail = RetailCatalog.catalog();
    String[] parts = text().split("(?m)^\\[", -1);
    return List.of(
        part(parts[1], shop, SemanticModel.empty("shop")),
        part(parts[2], retail, RetailCatalog.model()));
  }

  private static Part part(String text, Catalog catalog, SemanticModel model) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return new Part(
        lines.getFirst().replace("]", ""),
        new LanguageEngine(catalog, model, EngineOptions.normal()),
        lines.stream()
            .skip(1)
            .map(line -> new Conversation(List.of(line.split(" > ", -1))))
            .toList());
  }

  private static String text() {
    try (InputStream stream = Conversations.class.getResourceAsStream("outcomes/questions.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
