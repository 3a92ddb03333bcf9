package org.agenticbi.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.agenticbi.nlp.learning.TreeEnsemble;
import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.JsonNode;

/**
 * Writes the trees of a model of XGBoost as a resource of {@link TreeEnsemble}.
 *
 * <p>XGBoost adds {@code base_score} to the sum of the leaves; for the logistic objective it is
 * given as a chance and added as its log-odds, for the ranking ones it is added as it is.
 */
final class TreeWriter {
  private final JsonNode learner;
  private final int columns;

  /**
   * Of a model.
   *
   * @param model as XGBoost saves it as JSON
   */
  TreeWriter(String model, int columns) {
    this.learner = ProtocolJson.mapper().readTree(model).path("learner");
    this.columns = columns;
  }

  byte[] resource() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      JsonNode trees = learner.path("gradient_booster").path("model").path("trees");
      out.writeInt(TreeEnsemble.MAGIC);
      out.writeFloat(base());
      out.writeInt(columns);
      out.writeInt(trees.size());
      for (JsonNode tree : trees) {
        new Tree(tree).write(0, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private float base() {
    String text = learner.path("learner_model_param").path("base_score").asString();
    double base = Double.parseDouble(text.replaceAll("[\\[\\]]", ""));
    String objective = learner.path("objective").path("name").asString();
    return (float) (objective.startsWith("binary:") ? Math.log(base / (1 - base)) : base);
  }

  private record Tree(
      JsonNode left, JsonNode right, JsonNode column, JsonNode value, JsonNode defaultLeft) {

    Tree(JsonNode tree) {
      this(
          tree.path("left_children"),
          tree.path("right_children"),
          tree.path("split_indices"),
          tree.path("split_conditions"),
          tree.path("default_left"));
    }

    void write(int node, DataOutputStream out) throws IOException {
      boolean leaf = left.get(node).intValue() < 0;
      out.writeShort(leaf ? TreeEnsemble.LEAF : code(node));
      out.writeFloat((float) value.get(node).doubleValue());
      if (!leaf) {
        write(left.get(node).intValue(), out);
        write(right.get(node).intValue(), out);
      }
    }

    private int code(int node) {
      JsonNode side = defaultLeft.get(node);
      boolean goesLeft = side.isBoolean() ? side.booleanValue() : side.intValue() != 0;
      return column.get(node).intValue() + (goesLeft ? TreeEnsemble.DEFAULT_LEFT : 0);
    }
  }
}
