package org.agenticbi.app.run;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * Where the log goes: to a file, and warnings of a server to standard error too. One line an event.
 */
public final class Logs {
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{24} - %msg%n%rEx{6}";

  private Logs() {}

  /** For a server: the file at that level, standard error at warn. */
  public static void ofServer(Path file, String level) {
    LoggerContext context = emptied();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file(context, file));
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setTarget("System.err");
    ThresholdFilter warnings = new ThresholdFilter();
    warnings.setLevel("warn");
    warnings.start();
    console.addFilter(warnings);
    started(context, console, "%-5level %msg%n");
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.toLevel(level));
  }

  /** For a command: the file alone, so that standard error is for the person. */
  public static void ofCommand(Path file, String level) {
    LoggerContext context = emptied();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file(context, file));
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.toLevel(level));
  }

  /** Nothing at all: for commands that start nothing. */
  public static void off() {
    emptied().getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
  }

  private static LoggerContext emptied() {
    ForeignLog.takeOver();
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(Logger.ROOT_LOGGER_NAME).detachAndStopAllAppenders();
    return context;
  }

  private static FileAppender<ILoggingEvent> file(LoggerContext context, Path path) {
    FileAppender<ILoggingEvent> file = new FileAppender<>();
    file.setFile(path.toString());
    started(context, file, PATTERN);
    return file;
  }

  private static void started(
      LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(pattern);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
  }
}
