package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same question has the same outcome, byte by byte: again and again, among others, on several
 * threads, and in other Java machines with other hashes, languages, time zones, memory and
 * compilers. {@code -Drepeats=1000} repeats each question as often.
 */
final class SameOutcomeTest {

  private static final int REPEATS = Integer.getInteger("repeats", 15);

  /** One question of each way to read: by rules, by what was learned, after others. */
  private static final List<List<Integer>> OFTEN =
      List.of(List.of(0, 0), List.of(0, 8), List.of(1, 0), List.of(1, 25));

  private static final int OFTEN_REPEATS = 1000;

  @TempDir private Path folder;

  @Test
  void understand_repeatedAmongOthers_isTheSame() {
    for (Conversations.Part part : Conversations.all()) {
      List<Question> questions =
          part.conversations().stream().flatMap(Conversations.Conversation::questions).toList();
      List<Outcome> first = questions.stream().map(part.engine()::understand).toList();
      IntStream.range(0, questions.size() * REPEATS)
          .parallel()
          .forEach(at -> {
            int which = at % questions.size();
            Outcome again = part.engine().understand(questions.get(which));
            assertThat(again).isEqualTo(first.get(which));
          });
    }
  }

  @Test
  void understand_repeatedAThousandTimes_isTheSame() {
    List<Conversations.Part> parts = Conversations.all();
    for (List<Integer> place : OFTEN) {
      Conversations.Part part = parts.get(place.getFirst());
      Conversations.Conversation conversation = part.conversations().get(place.getLast());
      Question question = conversation.question(conversation.turns().size() - 1);
      Outcome first = part.engine().understand(question);
      String text = OutcomesOfThisMachine.complete(first);
      for (int repeat = 0; repeat < OFTEN_REPEATS; repeat++) {
        Outcome again = part.engine().understand(question);
        assertThat(again).as(question.text()).isEqualTo(first);
        if (repeat % 100 == 0) {
          assertThat(OutcomesOfThisMachine.complete(again)).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void understand_otherJavaMachines_isTheSame() throws IOException, InterruptedException {
    Path turkish = folder.resolve("turkish.txt");
    Path egyptian = folder.resolve("egyptian.txt");
    List<Process> processes =
        List.of(
            start(
                turkish,
                "-XX:hashCode=0",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=UTF-8"),
            start(
                egyptian,
                "-XX:hashCode=2",
                "-XX:+UseParallelGC",
                "-Xmx512m",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=America/Los_Angeles",
                "-Dfile.encoding=COMPAT"));
    String here = OutcomesOfThisMachine.all();
    for (Process process : processes) {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(Files.readString(folder.resolve("log.txt"))).isEmpty();
      assertThat(process.exitValue()).isZero();
    }
    assertThat(turkish).content().isEqualTo(here);
    assertThat(egyptian).content().isEqualTo(here);
  }

  private Process start(Path outcomes, String... options) throws IOException {
    String ofSurefire = System.getProperty("surefire.test.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(ofSurefire == null ? System.getProperty("java.class.path") : ofSurefire);
    command.add(OutcomesOfThisMachine.class.getName());
    command.add(outcomes.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()))
        .start();
  }
}
