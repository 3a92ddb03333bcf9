package org.agenticbi.service;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what was thrown becomes what a person is told. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /**
   * The error message for something thrown.
   *
   * @param where what was being done, for the log
   */
  static ErrorBody describe(Throwable thrown, String where) {
    if (thrown instanceof RequestFailedException failed) {
      return failed.body();
    }
    String incident = "%08x".formatted(ThreadLocalRandom.current().nextInt());
    LOG.error("Incident {} in {}", incident, where, thrown);
    return new ErrorBody(
        ErrorCode.INTERNAL_ERROR,
        "Something went wrong here; the log has it as incident " + incident + ".",
        null,
        List.of("Try again; if it stays so, tell an administrator the incident id."),
        null,
        incident);
  }
}
