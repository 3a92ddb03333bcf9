package org.agenticbi.app.run;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what libraries log through the JDK into our log, so that none of it reaches the terminal
 * by itself.
 */
final class ForeignLog extends Handler {
  private final SimpleFormatter formatter = new SimpleFormatter();

  private ForeignLog() {}

  static void takeOver() {
    LogManager.getLogManager().reset();
    java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
    root.setLevel(Level.INFO);
    root.addHandler(new ForeignLog());
  }

  @Override
  public void publish(LogRecord record) {
    String name = record.getLoggerName();
    Logger log = LoggerFactory.getLogger(name == null ? "jdk" : name);
    String message = formatter.formatMessage(record);
    if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
      log.error(message, record.getThrown());
    } else if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
      log.warn(message, record.getThrown());
    } else {
      log.info(message, record.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
