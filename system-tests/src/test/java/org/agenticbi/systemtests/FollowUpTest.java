package org.agenticbi.systemtests;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.systemtests.question.GoldDatabase;
import org.agenticbi.systemtests.question.Question;
import org.agenticbi.systemtests.question.QuestionFile;
import org.agenticbi.systemtests.question.QuestionFile.Conversation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Conversations: each turn changes one thing of the turn before. */
@ExtendWith(SharedSystem.class)
class FollowUpTest {
  @TempDir private static Path folder;

  private static GoldDatabase gold;
  private static Analyst analyst;

  @BeforeAll
  static void open(FiveServices services) {
    gold = GoldDatabase.open(DemoFile.copyTo(folder).resolve(DemoFile.fileName()));
    analyst = Analyst.at(services.addressOf(ServiceName.BACKEND));
  }

  @AfterAll
  static void close() {
    analyst.close();
    gold.close();
  }

  @TestFactory
  Stream<DynamicTest> turns_eachChangesTheOneBefore() {
    return QuestionFile.demo().conversations().stream()
        .map(conversation -> DynamicTest.dynamicTest(conversation.id(), () -> talk(conversation)));
  }

  private static void talk(Conversation conversation) {
    AnswerCheck check = new AnswerCheck(gold);
    boolean first = true;
    for (Question turn : conversation.turns()) {
      ObjectNode reply = first ? analyst.ask(turn.question()) : analyst.goOn(turn.question());
      check.right(turn, reply);
      first = false;
    }
  }
}
