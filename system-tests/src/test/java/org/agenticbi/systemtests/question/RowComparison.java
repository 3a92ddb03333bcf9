package org.agenticbi.systemtests.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares an answer with the gold rows: the same number of rows; every gold column that is not
 * optional is there; no column is there that the gold does not know; equal as multisets of rows, or
 * in order where the order counts. Which column is which is found by trying, since names are free.
 */
public final class RowComparison {
  private final Question question;
  private final Rows gold;
  private final Rows given;

  private RowComparison(Question question, Rows gold, Rows given) {
    this.question = question;
    this.gold = gold;
    this.given = given;
  }

  /** What differs, for people; empty when nothing does. */
  public static Optional<String> difference(Question question, Rows gold, Rows given) {
    return new RowComparison(question, gold, given).difference();
  }

  private Optional<String> difference() {
    if (gold.rows().size() != given.rows().size()) {
      return Optional.of(
          "The answer has %d rows, the gold %d."
              .formatted(given.rows().size(), gold.rows().size()));
    }
    return assign(new ArrayList<>())
        ? Optional.empty()
        : Optional.of("No way to match the columns makes the rows equal.");
  }

  /** Tries to give each column of the answer a gold column; columns are few. */
  private boolean assign(List<Integer> chosen) {
    int column = chosen.size();
    if (column == given.columns().size()) {
      return allRequired(chosen) && sameRows(chosen);
    }
    for (int candidate = 0; candidate < gold.columns().size(); candidate++) {
      if (!chosen.contains(candidate) && sameValues(candidate, column)) {
        chosen.add(candidate);
        if (assign(chosen)) {
          return true;
        }
        chosen.removeLast();
      }
    }
    return false;
  }

  private boolean allRequired(List<Integer> chosen) {
    for (int i = 0; i < gold.columns().size(); i++) {
      if (!chosen.contains(i) && !question.optional().contains(gold.columns().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two columns hold the same values, whatever their order. */
  private boolean sameValues(int goldColumn, int givenColumn) {
    List<List<@Nullable Object>> left = new ArrayList<>();
    for (List<@Nullable Object> row : given.rows()) {
      left.add(row.subList(givenColumn, givenColumn + 1));
    }
    return gold.rows().stream().allMatch(row -> removeSame(row, left, List.of(goldColumn)));
  }

  private boolean sameRows(List<Integer> chosen) {
    if (question.ordered()) {
      return inOrder(chosen);
    }
    List<List<@Nullable Object>> left = new ArrayList<>(given.rows());
    return gold.rows().stream().allMatch(row -> removeSame(row, left, chosen));
  }

  /** Rows that tie in the last column, by which the gold is ordered, may change places. */
  private boolean inOrder(List<Integer> chosen) {
    int key = gold.columns().size() - 1;
    int start = 0;
    while (start < gold.rows().size()) {
      int end = start + 1;
      while (end < gold.rows().size() && ties(start, end, key)) {
        end++;
      }
      List<List<@Nullable Object>> left = new ArrayList<>(given.rows().subList(start, end));
      List<List<@Nullable Object>> expected = gold.rows().subList(start, end);
      if (!expected.stream().allMatch(row -> removeSame(row, left, chosen))) {
        return false;
      }
      start = end;
    }
    return true;
  }

  private boolean ties(int one, int other, int key) {
    Object first = PlainValue.of(gold.rows().get(one).get(key));
    return PlainValue.same(first, PlainValue.of(gold.rows().get(other).get(key)), false);
  }

  private boolean removeSame(
      List<@Nullable Object> goldRow, List<List<@Nullable Object>> left, List<Integer> chosen) {
    for (int i = 0; i < left.size(); i++) {
      if (same(goldRow, left.get(i), chosen)) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private boolean same(
      List<@Nullable Object> goldRow, List<@Nullable Object> row, List<Integer> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      int goldColumn = chosen.get(i);
      boolean percent = question.percent().contains(gold.columns().get(goldColumn));
      Object expected = PlainValue.of(goldRow.get(goldColumn));
      if (!PlainValue.same(expected, PlainValue.of(row.get(i)), percent)) {
        return false;
      }
    }
    return true;
  }
}
