package org.agenticbi.app.alignment;

import org.jspecify.annotations.Nullable;

/**
 * How a check went.
 *
 * @param service its name, or its address when it did not say one
 * @param failure what was wanted and what came; null when it passed
 */
public record CheckResult(String service, String check, @Nullable String failure) {
  /** Whether all was as wanted. */
  public boolean passed() {
    return failure == null;
  }
}
