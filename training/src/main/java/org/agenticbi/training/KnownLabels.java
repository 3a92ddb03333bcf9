package org.agenticbi.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.training.Questions.KnownQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Which statements answer which questions, kept in a file between runs: running them is most of the
 * time of training. A file is good for one set of questions and databases.
 */
final class KnownLabels {
  private static final long SEED = 1125899906842597L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001B3L;

  private final Execution execution;
  private final @Nullable Path file;
  private final Map<Long, Boolean> known = new ConcurrentHashMap<>();

  /**
   * Labels by running statements.
   *
   * @param file where labels are kept; null for nowhere
   */
  KnownLabels(Execution execution, @Nullable Path file) throws IOException {
    this.execution = execution;
    this.file = file;
    if (file != null && Files.isReadable(file)) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        for (int left = in.readInt(); left > 0; left--) {
          known.put(in.readLong(), in.readBoolean());
        }
      }
    }
  }

  /** Whether a statement gives the rows that the question's own statement gives. */
  boolean right(KnownQuestion question, String sql) {
    return known.computeIfAbsent(key(question, sql), any -> execution.right(question, sql));
  }

  /** A hash of 64 bits: among ten million statements a collision is less likely than 1 in 10^5. */
  private static long key(KnownQuestion question, String sql) {
    long hash = SEED;
    for (int at = 0; at < question.id().length(); at++) {
      hash = 31 * hash + question.id().charAt(at);
    }
    hash *= GOLDEN;
    for (int at = 0; at < sql.length(); at++) {
      hash = (hash ^ sql.charAt(at)) * PRIME;
    }
    return hash;
  }

  /** Keeps them for the next run. */
  void save() throws IOException {
    if (file == null) {
      return;
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(known.size());
      for (Map.Entry<Long, Boolean> each : new TreeMap<>(known).entrySet()) {
        out.writeLong(each.getKey());
        out.writeBoolean(each.getValue());
      }
    }
  }
}
