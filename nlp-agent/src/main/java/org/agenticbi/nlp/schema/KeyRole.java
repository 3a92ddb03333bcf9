package org.agenticbi.nlp.schema;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.model.semantics.Relationship;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ColumnRole;

/**
 * One of several keys of a table to another: shipments name a depot as their origin and one as
 * their destination.
 *
 * @param key the key, of one column
 * @param word what it adds to the name of the other table: "origin"
 */
public record KeyRole(ForeignKey key, String word) {

  /** The schema in which this key is the way to the other table, which is called by the role. */
  public Schema schema(Schema schema) {
    SemanticModel model = schema.model();
    List<Relationship> relationships = new ArrayList<>();
    relationships.add(
        new Relationship(key.fromTable(), key.fromColumns(), key.toTable(), key.toColumns(), null));
    relationships.addAll(model.relationships());
    List<Dataset> datasets = new ArrayList<>();
    datasets.add(called(schema));
    model.datasets().stream()
        .filter(dataset -> !dataset.table().equals(key.toTable()))
        .forEach(datasets::add);
    return new Schema(
        schema.catalog(),
        new SemanticModel(
            model.name(),
            model.description(),
            model.revision(),
            datasets,
            relationships,
            model.measures(),
            model.fiscalYearStartMonth(),
            model.fiscalYearNamedByEnd(),
            model.currency()));
  }

  /** The other table by the name of the role: "origin depot", "origin region", "origin". */
  private Dataset called(Schema schema) {
    Table table = schema.table(key.toTable());
    Dataset known =
        schema
            .dataset(table.name())
            .orElse(new Dataset(table.name(), null, null, List.of(), null, null, false, List.of()));
    String label = word + " " + Schema.singular(Schema.words(table.name()));
    List<String> names = new ArrayList<>(known.synonyms());
    names.add(label);
    names.add(word);
    List<Field> fields = new ArrayList<>();
    for (ColumnRef column : schema.columns(table.name())) {
      Field field = schema.field(column).orElse(Field.of(column.column()));
      boolean key = schema.role(column) == ColumnRole.IDENTIFIER;
      fields.add(key ? field : field.called(word + " " + lastWords(table, column)));
    }
    return new Dataset(
        table.name(),
        label,
        known.description(),
        names,
        known.defaultTimeColumn(),
        known.labelColumn(),
        known.hidden(),
        fields);
  }

  /** "name" of {@code depotName}. */
  private static String lastWords(Table table, ColumnRef column) {
    List<String> own = NameParts.words(Schema.singular(Schema.words(table.name())));
    List<String> words = new ArrayList<>(NameParts.words(column.column()));
    if (words.size() > 1 && own.contains(words.getFirst())) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }
}
