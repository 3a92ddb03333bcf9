package org.agenticbi.app.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a CSV file with a header; null is an empty field, lines end with a line feed. */
final class CsvFile implements AutoCloseable {
  private final BufferedWriter writer;
  private final StringBuilder line = new StringBuilder();

  CsvFile(Path path, String header) {
    try {
      writer = Files.newBufferedWriter(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(header);
  }

  /** Values are text, numbers, dates, booleans or {@link Money}. */
  void row(@Nullable Object... values) {
    line.setLength(0);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      append(values[i]);
    }
    write(line);
  }

  private void write(CharSequence text) {
    try {
      writer.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case Money money -> money.appendTo(line);
      case String text when text.isEmpty() || text.indexOf(',') >= 0 || text.indexOf('"') >= 0 ->
          line.append('"').append(text.replace("\"", "\"\"")).append('"');
      default -> line.append(value);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An amount in cents, written in dollars with two decimals. */
  record Money(long cents) {
    void appendTo(StringBuilder text) {
      long whole = Math.abs(cents);
      if (cents < 0) {
        text.append('-');
      }
      text.append(whole / 100).append('.');
      long rest = whole % 100;
      text.append(rest < 10 ? "0" : "").append(rest);
    }
  }
}
