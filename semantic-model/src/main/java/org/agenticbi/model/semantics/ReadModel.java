package org.agenticbi.model.semantics;

import java.util.List;

/**
 * A semantic model as it was read.
 *
 * @param model what could be read
 * @param issues all that is wrong with the text, in its order
 */
public record ReadModel(SemanticModel model, List<Issue> issues) {
  /** Copies its lists. */
  public ReadModel {
    issues = List.copyOf(issues);
  }

  /** Whether nothing had to be left out. */
  public boolean valid() {
    return issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
  }
}
