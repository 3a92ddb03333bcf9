package org.agenticbi.viz;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.JsonNode;

/** The schema of Vega-Lite 6.5. */
final class VegaLiteSchema {

  private static final Schema SCHEMA = load();

  private VegaLiteSchema() {}

  /** What is wrong with a specification; empty when it is valid. */
  static List<String> problems(JsonNode specification) {
    return SCHEMA.validate(specification).stream().map(Error::toString).toList();
  }

  private static Schema load() {
    String name = "/vega-lite/vega-lite-schema-6.5.0.json.gz";
    try (InputStream file = Objects.requireNonNull(VegaLiteSchema.class.getResourceAsStream(name));
        InputStream json = new GZIPInputStream(file)) {
      JsonNode schema = ProtocolJson.mapper().readTree(json);
      return SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
