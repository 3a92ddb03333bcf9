package org.agenticbi.training;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.composition.Lessons.Row;

/** Rows of features with labels, perhaps in groups, for boosting. */
final class FeatureRows {

  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();

  void add(Row row) {
    add(row.features(), row.right());
  }

  void add(float[] features, boolean right) {
    rows.add(features);
    labels.add(right);
  }

  /** The last rows belong together. */
  void endGroup(int size) {
    groups.add(size);
  }

  int size() {
    return rows.size();
  }

  /** The resource of trees grown on the rows. */
  byte[] train(Boosting.Parameters parameters) {
    int columns = rows.getFirst().length;
    float[] matrix = new float[rows.size() * columns];
    float[] values = new float[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      System.arraycopy(rows.get(row), 0, matrix, row * columns, columns);
      values[row] = labels.get(row) ? 1 : 0;
    }
    int[] sizes = groups.isEmpty() ? null : groups.stream().mapToInt(Integer::intValue).toArray();
    return Boosting.train(matrix, columns, values, sizes, parameters);
  }
}
