package org.agenticbi.model.semantics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * Reads a semantic model from YAML in the form of Apache Ossie (formerly Open Semantic
 * Interchange), core specification 0.1.1 and 0.2. What that form has no word for stands under
 * {@code custom_extensions} of the vendor {@code AGENTIC_BI}: {@code docs/semantic-model.md} lists
 * it.
 *
 * <p>Never fails for what a text holds: whatever is wrong is left out and told, all of it at once.
 */
public final class SemanticModelReader {
  private static final Set<String> TOP = Set.of("version", "semantic_model");
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "description",
          "ai_context",
          "datasets",
          "relationships",
          "metrics",
          "custom_extensions");
  private static final Set<String> EXTENSION =
      Set.of("fiscal_year_start_month", "fiscal_year_named_by", "week_start", "currency");
  private static final int MONTHS = 12;
  private static final int REVISION_BYTES = 8;

  private final @Nullable Catalog catalog;
  private final Issues issues = new Issues();

  private SemanticModelReader(@Nullable Catalog catalog) {
    this.catalog = catalog;
  }

  /** Reads a model of the tables of a catalog. */
  public static ReadModel read(String yaml, Catalog catalog) {
    return new SemanticModelReader(catalog).readAll(yaml);
  }

  /** Reads a model without checking that its tables and columns are there. */
  public static ReadModel read(String yaml) {
    return new SemanticModelReader(null).readAll(yaml);
  }

  private ReadModel readAll(String yaml) {
    SemanticModel model =
        YamlDocument.read(yaml, new Place("", 1), issues)
            .flatMap(this::onlyModel)
            .map(map -> model(map, revision(yaml)))
            .orElseGet(() -> SemanticModel.empty("empty"));
    return new ReadModel(model, issues.all());
  }

  private Optional<YamlMap> onlyModel(YamlMap top) {
    top.expect(TOP);
    List<YamlMap> models =
        top.isMap("semantic_model")
            ? top.map("semantic_model").stream().toList()
            : top.maps("semantic_model");
    if (models.isEmpty()) {
      issues.error(top.place(), "'semantic_model' is missing.", "Add a list of one model.");
    }
    if (models.size() > 1) {
      issues.warning(
          models.get(1).place(), "Only the first model is read.", "Keep one model a file.");
    }
    return models.stream().findFirst().map(YamlMap::outermost);
  }

  private SemanticModel model(YamlMap map, String revision) {
    map.expect(KEYS);
    String name = map.required("name").orElse("model");
    Optional<YamlMap> extension = Extension.of(map, EXTENSION, issues);
    extension.ifPresent(data -> data.oneOf("week_start", Set.of("monday")));
    String currency = extension.flatMap(data -> data.text("currency")).orElse(null);

    ModelNames names = new ModelNames(catalog);
    DatasetReader reader = new DatasetReader(names, currency, issues);
    Map<YamlMap, String> tables = new LinkedHashMap<>();
    for (YamlMap dataset : map.maps("datasets")) {
      reader.register(dataset).ifPresent(table -> tables.put(named(dataset), table));
    }
    List<Dataset> datasets =
        tables.entrySet().stream().map(e -> reader.read(e.getKey(), e.getValue())).toList();
    List<Relationship> relationships = relationships(map, names);
    return new SemanticModel(
        name,
        map.text("description").orElse(null),
        revision,
        datasets,
        relationships,
        measures(map, tables, relationships, names, currency),
        extension.flatMap(data -> data.number("fiscal_year_start_month", 1, MONTHS)).orElse(1),
        namedByEnd(extension),
        currency);
  }

  private static YamlMap named(YamlMap dataset) {
    return dataset.text("name").map(dataset::named).orElse(dataset);
  }

  private static boolean namedByEnd(Optional<YamlMap> extension) {
    return extension
        .flatMap(data -> data.oneOf("fiscal_year_named_by", Set.of("start", "end")))
        .map("end"::equals)
        .orElse(true);
  }

  private List<Relationship> relationships(YamlMap map, ModelNames names) {
    RelationshipReader reader = new RelationshipReader(names, issues);
    List<Relationship> relationships = new ArrayList<>();
    map.maps("relationships").forEach(r -> reader.read(r).ifPresent(relationships::add));
    return relationships;
  }

  private List<Measure> measures(
      YamlMap map,
      Map<YamlMap, String> tables,
      List<Relationship> relationships,
      ModelNames names,
      @Nullable String currency) {
    MeasureTable table = new MeasureTable(new ManyToOne(relationships, catalog));
    MetricReader reader = new MetricReader(names, table, currency, issues);
    reader.register(map, null);
    tables.forEach(reader::register);
    return reader.read();
  }

  private static String revision(String yaml) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, REVISION_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
