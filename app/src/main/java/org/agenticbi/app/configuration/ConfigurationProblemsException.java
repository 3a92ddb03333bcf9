package org.agenticbi.app.configuration;

import java.util.List;

/** What is wrong with the configuration: all of it at once, each with where and what to do. */
public final class ConfigurationProblemsException extends RuntimeException {
  private final List<String> problems;

  ConfigurationProblemsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each. */
  public List<String> problems() {
    return problems;
  }
}
