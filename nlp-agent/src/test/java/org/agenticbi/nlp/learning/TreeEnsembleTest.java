package org.agenticbi.nlp.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class TreeEnsembleTest {

  /** Writes the nodes of trees by hand. */
  private interface Nodes {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] resource(int magic, float base, int columns, int trees, Nodes nodes)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(magic);
      out.writeFloat(base);
      out.writeInt(columns);
      out.writeInt(trees);
      nodes.write(out);
    }
    return bytes.toByteArray();
  }

  private static void node(DataOutputStream out, int code, float value) throws IOException {
    out.writeShort(code);
    out.writeFloat(value);
  }

  /**
   * Column 0 below 2, missing ones left: 1 or (column 1 below -1, missing ones right: 10 or 20).
   */
  private static TreeEnsemble trees() throws IOException {
    return TreeEnsemble.of(
        resource(
            TreeEnsemble.MAGIC,
            0.5f,
            2,
            2,
            out -> {
              node(out, TreeEnsemble.DEFAULT_LEFT, 2);
              node(out, TreeEnsemble.LEAF, 1);
              node(out, 1, -1);
              node(out, TreeEnsemble.LEAF, 10);
              node(out, TreeEnsemble.LEAF, 20);
              node(out, TreeEnsemble.LEAF, 100);
            }));
  }

  @Test
  void score_addsALeafOfEachTree() throws IOException {
    assertThat(trees().trees()).isEqualTo(2);
    assertThat(trees().columns()).isEqualTo(2);
    assertThat(trees().score(new float[] {1.9f, 0})).isEqualTo(101.5);
    assertThat(trees().score(new float[] {3, -2})).isEqualTo(110.5);
    assertThat(trees().score(new float[] {3, 0})).isEqualTo(120.5);
  }

  @Test
  void score_atAThresholdGoesRight() throws IOException {
    assertThat(trees().score(new float[] {2, -1})).isEqualTo(120.5);
  }

  @Test
  void score_missingGoesTheLearnedWay() throws IOException {
    assertThat(trees().score(new float[] {Float.NaN, -2})).isEqualTo(101.5);
    assertThat(trees().score(new float[] {3, Float.NaN})).isEqualTo(120.5);
  }

  @Test
  void score_otherNumberOfFeatures() throws IOException {
    TreeEnsemble trees = trees();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> trees.score(new float[1]))
        .withMessage("Wanted are 2 features, not 1.");
  }

  @Test
  void of_moreNodesThanThereWasRoomFor() throws IOException {
    int trees = 3000;
    TreeEnsemble many =
        TreeEnsemble.of(
            resource(
                TreeEnsemble.MAGIC,
                0,
                1,
                trees,
                out -> {
                  for (int tree = 0; tree < trees; tree++) {
                    node(out, 0, tree);
                    node(out, TreeEnsemble.LEAF, 0);
                    node(out, TreeEnsemble.LEAF, 1);
                  }
                }));

    assertThat(many.score(new float[] {1234})).isEqualTo(1235);
  }

  @Test
  void of_somethingElse() throws IOException {
    byte[] other = resource(42, 0, 1, 0, out -> {});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreeEnsemble.of(other))
        .havingCause()
        .withMessageContaining("no resource of boosted trees");
  }

  @Test
  void chance_ofAScore() {
    assertThat(TreeEnsemble.chance(0)).isEqualTo(0.5);
    assertThat(TreeEnsemble.chance(2)).isCloseTo(0.8808, within(1e-4));
    assertThat(TreeEnsemble.chance(-800)).isZero();
  }
}
