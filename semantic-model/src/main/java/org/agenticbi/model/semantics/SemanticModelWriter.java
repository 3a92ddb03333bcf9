package org.agenticbi.model.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a semantic model as {@link SemanticModelReader} reads it. */
public final class SemanticModelWriter {
  private static final int WIDTH = 120;
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setWidth(WIDTH)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .build();

  private SemanticModelWriter() {}

  /** The model as YAML; reading it gives an equal model with another revision. */
  public static String write(SemanticModel model) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("version", "0.1.1");
    top.put("semantic_model", List.of(model(model)));
    return new Dump(SETTINGS).dumpToString(top);
  }

  private static Map<String, Object> model(SemanticModel model) {
    Element element = new Element().put("name", model.name());
    element.put("description", model.description());
    Element extension =
        new Element()
            .put("fiscal_year_start_month", model.fiscalYearStartMonth())
            .put("fiscal_year_named_by", model.fiscalYearNamedByEnd() ? "end" : "start")
            .put("currency", model.currency());
    element.extend(extension);
    element.put("datasets", model.datasets().stream().map(SemanticModelWriter::dataset).toList());
    element.list("relationships", relationships(model.relationships()));
    element.list("metrics", model.measures().stream().map(SemanticModelWriter::metric).toList());
    return element.entries;
  }

  private static Map<String, Object> dataset(Dataset dataset) {
    Element element =
        new Element()
            .put("name", dataset.table())
            .put("source", dataset.table())
            .put("description", dataset.description())
            .synonyms(dataset.synonyms());
    element.extend(
        new Element()
            .put("title", dataset.label())
            .put("label", dataset.labelColumn())
            .put("default_time", dataset.defaultTimeColumn())
            .flag("hidden", dataset.hidden()));
    element.list("fields", dataset.fields().stream().map(SemanticModelWriter::field).toList());
    return element.entries;
  }

  private static Map<String, Object> field(Field field) {
    Element element =
        new Element()
            .put("name", field.column())
            .put("expression", ansi('"' + field.column() + '"'))
            .put("description", field.description())
            .synonyms(field.synonyms());
    element.extend(
        new Element()
            .put("title", field.label())
            .put("format", field.format())
            .put("scale", field.scale())
            .put("unit", field.unit())
            .put("grain", field.grain())
            .put("role", lowerCase(field.role()))
            .put("default_aggregate", lowerCase(field.defaultAggregate()))
            .flag("hidden", field.hidden())
            .flag("masked", field.masked())
            .put("value_synonyms", field.valueSynonyms().isEmpty() ? null : field.valueSynonyms()));
    return element.entries;
  }

  private static Map<String, Object> metric(Measure measure) {
    Element element =
        new Element()
            .put("name", measure.name())
            .put("expression", ansi(MeasureText.of(measure.expression())))
            .put("description", measure.description())
            .synonyms(measure.synonyms());
    element.extend(
        new Element()
            .put("title", measure.label())
            .put("format", measure.format())
            .put("scale", measure.scale())
            .put("unit", measure.unit())
            .put("table", measure.table())
            .put("time", measure.timeColumn())
            .flag("semi_additive", measure.semiAdditive()));
    return element.entries;
  }

  private static List<Map<String, Object>> relationships(List<Relationship> relationships) {
    List<Map<String, Object>> written = new ArrayList<>();
    for (Relationship relationship : relationships) {
      String label = relationship.label();
      String name =
          label == null ? relationship.fromTable() + "_to_" + relationship.toTable() : label;
      written.add(
          new Element()
              .put("name", name.replace(' ', '_'))
              .put("from", relationship.fromTable())
              .put("to", relationship.toTable())
              .put("from_columns", relationship.fromColumns())
              .put("to_columns", relationship.toColumns())
              .entries);
    }
    return written;
  }

  private static Map<String, Object> ansi(String expression) {
    return Map.of(
        "dialects",
        List.of(new Element().put("dialect", "ANSI_SQL").put("expression", expression).entries));
  }

  private static @Nullable String lowerCase(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }

  /** A mapping that is being written; absent values are left out. */
  private static final class Element {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    Element put(String key, @Nullable Object value) {
      if (value != null) {
        entries.put(key, value);
      }
      return this;
    }

    Element flag(String key, boolean value) {
      return put(key, value ? Boolean.TRUE : null);
    }

    void list(String key, List<?> values) {
      put(key, values.isEmpty() ? null : values);
    }

    Element synonyms(List<String> synonyms) {
      return put("ai_context", synonyms.isEmpty() ? null : Map.of("synonyms", synonyms));
    }

    void extend(Element extension) {
      if (!extension.entries.isEmpty()) {
        String data = ProtocolJson.mapper().writeValueAsString(extension.entries);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("vendor_name", Extension.VENDOR);
        entry.put("data", data);
        put("custom_extensions", List.of(entry));
      }
    }
  }
}
