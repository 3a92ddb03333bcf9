package org.agenticbi.systemtests.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file of questions.
 *
 * @param asOf the day that "today" means
 * @param answer questions with one right answer
 * @param conversations whose turns each change the one before
 * @param ask questions that must be asked back
 * @param decline questions that the data cannot answer
 */
public record QuestionFile(
    @JsonProperty(value = "as_of", required = true) LocalDate asOf,
    @JsonProperty(required = true) List<Question> answer,
    @JsonProperty(required = true) List<Conversation> conversations,
    @JsonProperty(required = true) List<Open> ask,
    @JsonProperty(required = true) List<Missing> decline) {

  /** Turns that are asked one after the other in one session. */
  public record Conversation(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) List<Question> turns) {}

  /** A question with several meanings. */
  public record Open(
      @JsonProperty(required = true) String question, @JsonProperty(required = true) String open) {}

  /** A question about what is not there. */
  public record Missing(
      @JsonProperty(required = true) String question,
      @JsonProperty(required = true) String missing) {}

  /** The questions over the demo data. */
  public static QuestionFile demo() {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    String resource = "/org/agenticbi/systemtests/questions/demo.yaml";
    try (InputStream stream = QuestionFile.class.getResourceAsStream(resource)) {
      return mapper.readValue(Objects.requireNonNull(stream, resource), QuestionFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question of that name. */
  public Question named(String id) {
    return answer.stream()
        .filter(question -> id.equals(question.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no question " + id));
  }
}
