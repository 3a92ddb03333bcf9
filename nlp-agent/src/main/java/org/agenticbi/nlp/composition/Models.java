package org.agenticbi.nlp.composition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.agenticbi.nlp.learning.LinearClassifier;
import org.agenticbi.nlp.learning.LinearScore;
import org.agenticbi.nlp.learning.TreeEnsemble;

/**
 * What was learned from questions with known statements.
 *
 * @param clauses the class of each clause, given the question and the clauses before
 * @param columns whether a column is meant in a role
 * @param tables whether a table is meant in a role
 * @param quick which candidates are ranked
 * @param ranker how well a candidate and its question agree
 * @param confidence whether the best candidate is right
 */
public record Models(
    Map<Clause, LinearClassifier> clauses,
    TreeEnsemble columns,
    TreeEnsemble tables,
    LinearScore quick,
    TreeEnsemble ranker,
    TreeEnsemble confidence) {

  private static final String RESOURCE = "models.bin";

  /** Read when the first question comes. */
  private static final class Bundled {
    static final Models MODELS = read();

    private static Models read() {
      try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("The learned models are not in the build.");
        }
        return Models.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The models that come with the engine. */
  public static Models bundled() {
    return Bundled.MODELS;
  }

  /** Reads what {@link #write} wrote. */
  public static Models read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    DataInputStream classifiers =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(part(in))));
    Map<Clause, LinearClassifier> clauses = new EnumMap<>(Clause.class);
    for (Clause clause : Clause.values()) {
      clauses.put(clause, LinearClassifier.read(classifiers));
    }
    LinearScore quick = LinearScore.read(classifiers);
    return new Models(
        clauses,
        TreeEnsemble.of(part(in)),
        TreeEnsemble.of(part(in)),
        quick,
        TreeEnsemble.of(part(in)),
        TreeEnsemble.of(part(in)));
  }

  private static byte[] part(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  /** Writes the linear models and the resources of trees, in the order of the components. */
  public static void write(
      OutputStream stream,
      Map<Clause, LinearClassifier> clauses,
      LinearScore quick,
      byte[]... trees)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream packed = new DataOutputStream(new GZIPOutputStream(bytes))) {
      for (Clause clause : Clause.values()) {
        Objects.requireNonNull(clauses.get(clause)).write(packed);
      }
      quick.write(packed);
    }
    DataOutputStream out = new DataOutputStream(stream);
    write(out, bytes.toByteArray());
    for (byte[] part : trees) {
      write(out, part);
    }
    out.flush();
  }

  private static void write(DataOutputStream out, byte[] part) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }
}
