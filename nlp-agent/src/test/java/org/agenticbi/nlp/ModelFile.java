package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.ReadModel;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.semantics.SemanticModelReader;

/** Semantic models that lie beside the tests. */
final class ModelFile {

  private ModelFile() {}

  /** The model of a catalog; nothing of its text may be wrong. */
  static SemanticModel read(String name, Catalog catalog) {
    try (InputStream stream = ModelFile.class.getResourceAsStream(name)) {
      byte[] yaml = Objects.requireNonNull(stream, name).readAllBytes();
      ReadModel read = SemanticModelReader.read(new String(yaml, StandardCharsets.UTF_8), catalog);
      assertThat(read.issues()).isEmpty();
      return read.model();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
