package org.agenticbi.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

final class ValueIndexTest {
  private static final ColumnRef KIND = new ColumnRef("pets", "kind");
  private final ValueIndex index = new ValueIndex(schema("Guide dogs", "Cat"));

  private static Schema schema(String... values) {
    List<ValueCount> counts =
        List.of(values).stream().map(each -> new ValueCount(each, 5)).toList();
    Profile profile = new Profile(10, 2, 0, null, null, counts, true, List.of());
    Column kind = new Column("kind", ColumnType.TEXT, "TEXT", false, null, profile, null);
    Table pets = new Table("pets", null, 10, List.of(kind), List.of());
    return new Schema(
        new Catalog("test", "sqlite", "1", List.of(pets), List.of()), SemanticModel.empty("test"));
  }

  @Test
  void whole_byTheStemsOfAPhrase() {
    assertThat(index.whole(ValueIndex.stems("guide dog")))
        .containsExactly(new ValueIndex.Found(KIND, "Guide dogs"));
    assertThat(index.whole(ValueIndex.stems("Cats!")))
        .containsExactly(new ValueIndex.Found(KIND, "Cat"));
    assertThat(index.whole(ValueIndex.stems("dog"))).isEmpty();
  }

  @Test
  void containing_byTheStemOfAWord() {
    assertThat(index.containing(ValueIndex.stems("dogs")))
        .containsExactly(new ValueIndex.Found(KIND, "Guide dogs"));
  }

  @Test
  void stems_withoutPunctuation() {
    assertThat(ValueIndex.stems("The dogs, running")).isEqualTo(ValueIndex.stems("the dog run"));
  }
}
