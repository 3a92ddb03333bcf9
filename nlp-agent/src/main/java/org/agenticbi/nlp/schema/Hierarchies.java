package org.agenticbi.nlp.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.Relationship;
import org.agenticbi.protocol.ColumnType;

/**
 * Finds the tables that classify what hangs on them in levels.
 *
 * <p>A key of a table to itself is not enough: an employee has a manager, and an order replaces an
 * older one, but what an employee sold is not what the manager sold. The key must be called a
 * parent, and either the table be called what things are classified by, or its profile show that
 * only rows with nothing below them are used.
 */
final class Hierarchies {

  private static final Pattern PARENT =
      Pattern.compile("\\b(parent|super|superior|upper|higher|broader|main|rollup)\\b.*");
  private static final Pattern CLASSES =
      Pattern.compile(
          ".*\\b(categor(y|ies)|cat|groups?|class(es)?|classifications?|famil(y|ies)|lines?"
              + "|segments?|types?|genres?|taxonom(y|ies))$");
  private static final Pattern PLACES =
      Pattern.compile(
          ".*\\b(departments?|dept|divisions?|regions?|areas?|territor(y|ies)|geograph(y|ies)"
              + "|cost cent(er|re)s?)$");

  /** Below this part of rows at the top, most rows lie below others. */
  private static final double FEW_AT_THE_TOP = 0.5;

  /** Deeper trees than this are not looked through. */
  private static final int MOST_LEVELS = 3;

  private final Schema schema;

  private record Key(String from, List<String> fromColumns, String to, List<String> toColumns) {
    static Key of(ForeignKey key) {
      return new Key(key.fromTable(), key.fromColumns(), key.toTable(), key.toColumns());
    }

    static Key of(Relationship said) {
      return new Key(said.fromTable(), said.fromColumns(), said.toTable(), said.toColumns());
    }
  }

  Hierarchies(Schema schema) {
    this.schema = schema;
  }

  /** The tables and how their rows lie below each other. */
  Map<String, Hierarchy> byTable() {
    List<Key> keys = new ArrayList<>();
    schema.model().relationships().stream().map(Key::of).forEach(keys::add);
    schema.catalog().foreignKeys().stream().map(Key::of).forEach(keys::add);
    Map<String, Hierarchy> found = new TreeMap<>();
    for (Key key : keys) {
      boolean self = key.from().equals(key.to()) && schema.catalog().table(key.from()).isPresent();
      if (self && key.fromColumns().size() == 1 && !found.containsKey(key.from())) {
        List<Key> uses = keys.stream().filter(each -> uses(each, key)).toList();
        of(key, uses).ifPresent(each -> found.put(each.table(), each));
      }
    }
    return found;
  }

  private static boolean uses(Key each, Key self) {
    return each.to().equals(self.to())
        && !each.from().equals(self.from())
        && each.fromColumns().size() == 1;
  }

  private Optional<Hierarchy> of(Key self, List<Key> uses) {
    String table = self.from();
    ColumnRef parent = new ColumnRef(table, self.fromColumns().getFirst());
    ColumnRef key = new ColumnRef(table, self.toColumns().getFirst());
    List<ColumnRef> labels = schema.labels(table);
    boolean named =
        labels.size() == 1
            && !labels.contains(key)
            && schema.column(labels.getFirst()).type() == ColumnType.TEXT;
    boolean above =
        schema.primaryKey(table).equals(List.of(key))
            && PARENT.matcher(Schema.words(parent.column())).find();
    if (uses.isEmpty() || !named || !above) {
      return Optional.empty();
    }
    String words = Schema.words(table);
    boolean classes = CLASSES.matcher(words).matches();
    if (!classes && !PLACES.matcher(words).matches() && !onlyLowestUsed(parent, uses)) {
      return Optional.empty();
    }
    return Optional.of(
        new Hierarchy(table, key, parent, labels.getFirst(), levels(parent), classes));
  }

  /** Whether the rows that others hang on can all be rows with nothing below them. */
  private boolean onlyLowestUsed(ColumnRef parent, List<Key> uses) {
    Profile above = schema.column(parent).profile();
    if (above == null || above.distinct() == 0 || above.nullShare() >= FEW_AT_THE_TOP) {
      return false;
    }
    for (Key use : uses) {
      Profile used =
          schema.column(new ColumnRef(use.from(), use.fromColumns().getFirst())).profile();
      if (used == null || used.distinct() > above.rows() - above.distinct()) {
        return false;
      }
    }
    return true;
  }

  /** With more parents than rows at the top, some parents have parents. */
  private int levels(ColumnRef parent) {
    Profile profile = schema.column(parent).profile();
    boolean deep =
        profile != null && profile.distinct() > Math.round(profile.nullShare() * profile.rows());
    return deep ? MOST_LEVELS : 1;
  }
}
