package org.agenticbi.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement, ready to be compared: numbers rounded to seven significant digits, whole
 * and fractional alike.
 */
public final class ResultRows {
  private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern ORDER = Pattern.compile("\\border\\s+by\\b");
  private static final MathContext DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);
  private static final double EXACT_BELOW = 1e7;
  private static final Object NULL = new Object();

  private final int width;
  private final List<Object[]> rows;

  /** Of each column, whatever the order of rows; computed when first needed. */
  private long @Nullable [] columnHashes;

  /**
   * Rows whose cells were made by {@link #cell}.
   *
   * @param width number of columns
   */
  ResultRows(int width, List<Object[]> rows) {
    this.width = width;
    this.rows = List.copyOf(rows);
  }

  /** A cell in the form in which cells are compared: a Double, a String, bytes, or a mark. */
  static Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> NULL;
      case byte[] bytes -> ByteBuffer.wrap(bytes);
      case Number number -> rounded(number.doubleValue());
      default -> value.toString();
    };
  }

  private static Double rounded(double number) {
    boolean exact = Math.abs(number) < EXACT_BELOW && number == Math.rint(number);
    if (exact || !Double.isFinite(number)) {
      return number + 0.0;
    }
    return new BigDecimal(number).round(DIGITS).doubleValue();
  }

  /** Number of columns. */
  public int width() {
    return width;
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  /** Whether a cell holds no value. */
  public boolean isNull(int row, int column) {
    return rows.get(row)[column] == NULL;
  }

  /** Whether the outermost query of a statement orders its rows. */
  public static boolean ordered(String sql) {
    StringBuilder outermost = new StringBuilder();
    int depth = 0;
    String plain = TEXT.matcher(sql).replaceAll("''");
    for (int index = 0; index < plain.length(); index++) {
      char character = plain.charAt(index);
      depth += character == '(' ? 1 : 0;
      if (depth == 0) {
        outermost.append(character);
      }
      depth -= character == ')' ? 1 : 0;
    }
    return ORDER.matcher(outermost.toString().toLowerCase(Locale.ROOT)).find();
  }

  /**
   * Whether some order of the predicted columns gives the same rows as often.
   *
   * @param inOrder whether their order matters
   */
  public static boolean same(ResultRows gold, ResultRows predicted, boolean inOrder) {
    if (gold.size() != predicted.size()) {
      return false;
    }
    if (gold.size() == 0) {
      return true;
    }
    return gold.width == predicted.width && new ColumnChoice(gold, predicted, inOrder).exists();
  }

  Object[] row(int index) {
    return rows.get(index);
  }

  /** Equal for columns of the same values, in whatever order. */
  long columnHash(int column) {
    if (columnHashes == null) {
      columnHashes = hashes();
    }
    return columnHashes[column];
  }

  private long[] hashes() {
    long[] sums = new long[width];
    for (Object[] row : rows) {
      for (int column = 0; column < width; column++) {
        sums[column] += spread(row[column].hashCode());
      }
    }
    return sums;
  }

  /** Spreads a hash, so that sums of hashes tell what was summed. */
  static long spread(long hash) {
    long mixed = (hash + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }

  @Override
  public String toString() {
    return width + " columns: " + rows.stream().limit(5).map(Arrays::toString).toList();
  }
}
