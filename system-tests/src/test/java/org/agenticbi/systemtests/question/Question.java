package org.agenticbi.systemtests.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with the SQL that answers it.
 *
 * @param id its name; null for a turn of a conversation
 * @param shape what it asks for, in words
 * @param question as a person types it
 * @param sql written by hand, in DuckDB's dialect
 * @param ordered whether the order of the rows is part of the answer
 * @param optional columns of the SQL that an answer may leave out
 * @param percent columns of shares: 0.25 and 25 are the same
 * @param accept other answers, when the reply says what it assumed
 * @param chart the mark of the chart, when the question asks for one
 */
public record Question(
    @Nullable String id,
    @Nullable String shape,
    @JsonProperty(required = true) String question,
    @JsonProperty(required = true) String sql,
    boolean ordered,
    List<String> optional,
    List<String> percent,
    List<Alternative> accept,
    @Nullable String chart) {
  /** What is not said is empty. */
  public Question {
    optional = listOrEmpty(optional);
    percent = listOrEmpty(percent);
    accept = listOrEmpty(accept);
  }

  /**
   * Another reading that is as good.
   *
   * @param assumption a regular expression which the explanation or a word's use must contain, any
   *     case
   */
  public record Alternative(
      @JsonProperty(required = true) String assumption,
      @JsonProperty(required = true) String sql) {}

  static <T> List<T> listOrEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
