package org.agenticbi.nlp.schema;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** Finds the columns by which a person calls the rows of a table. */
final class LabelColumns {

  private static final List<String> NAMES = List.of("name", "title", "full name", "label");

  private static final int MANY_ROWS = 50;

  private final Schema schema;

  LabelColumns(Schema schema) {
    this.schema = schema;
  }

  /** One column, or first and last name; the key where nothing names a row. */
  List<ColumnRef> of(String table) {
    String said = schema.dataset(table).map(Dataset::labelColumn).orElse(null);
    if (said != null) {
      return List.of(new ColumnRef(table, said));
    }
    List<ColumnRef> texts =
        schema.columns(table).stream()
            .filter(ref -> !schema.hidden(ref) && schema.column(ref).type() == ColumnType.TEXT)
            .filter(ref -> schema.role(ref) != ColumnRole.TIME)
            .toList();
    Optional<ColumnRef> first = named(texts, "first name", "fname", "forename", "given name");
    Optional<ColumnRef> last = named(texts, "last name", "lname", "surname", "family name");
    if (first.isPresent() && last.isPresent()) {
      return List.of(first.get(), last.get());
    }
    return single(table, texts).map(List::of).orElseGet(() -> key(table));
  }

  private Optional<ColumnRef> single(String table, List<ColumnRef> texts) {
    for (String name : NAMES) {
      Optional<ColumnRef> exact =
          texts.stream().filter(ref -> words(ref.column()).equals(name)).findFirst();
      if (exact.isPresent()) {
        return exact;
      }
    }
    String own = words(table).replaceAll("s$", "");
    Optional<ColumnRef> ownName =
        texts.stream()
            .filter(ref -> words(ref.column()).matches(".*\\b(name|title)$"))
            .filter(ref -> words(ref.column()).contains(own))
            .findFirst();
    if (ownName.isPresent()) {
      return ownName.filter(ref -> !repeats(ref)).or(() -> label(texts)).or(() -> ownName);
    }
    return texts.stream()
        .filter(ref -> words(ref.column()).matches(".*(name|title)$"))
        .filter(ref -> !namesOthers(ref))
        .findFirst()
        .map(ref -> repeats(ref) ? label(texts).or(() -> number(texts, own)).orElse(ref) : ref)
        .or(() -> texts.stream().filter(ref -> words(ref.column()).equals(own)).findFirst())
        .or(() -> texts.stream().filter(ref -> namesRows(ref)).findFirst())
        .or(() -> number(texts, own));
  }

  /** A loan has its number, and no name of its own beside that of its lender. */
  private static Optional<ColumnRef> number(List<ColumnRef> texts, String own) {
    return texts.stream().filter(ref -> words(ref.column()).equals(own + " number")).findFirst();
  }

  /** The name of the bank of several accounts is none of theirs, where they have their own. */
  private boolean repeats(ColumnRef ref) {
    Profile profile = schema.column(ref).profile();
    return profile != null && profile.distinct() < profile.rows() * 0.95;
  }

  private Optional<ColumnRef> label(List<ColumnRef> texts) {
    return texts.stream()
        .filter(ref -> words(ref.column()).matches(".*\\b(label|name|title)$") && namesRows(ref))
        .findFirst();
  }

  /** The name of an agent in tickets: it comes again and again, and is no name of a ticket. */
  private boolean namesOthers(ColumnRef ref) {
    Profile profile = schema.column(ref).profile();
    return profile != null
        && profile.rows() >= MANY_ROWS
        && profile.distinct() < profile.rows() * 0.5;
  }

  /** A text that differs from row to row names it, whatever it is called. */
  private boolean namesRows(ColumnRef ref) {
    Profile profile = schema.column(ref).profile();
    return profile != null
        && profile.rows() > 1
        && profile.distinct() >= profile.rows() * 0.95
        && profile.nullShare() == 0;
  }

  private List<ColumnRef> key(String table) {
    List<ColumnRef> key = schema.primaryKey(table);
    return key.isEmpty() ? schema.columns(table).subList(0, 1) : key;
  }

  /** Short forms in full: {@code first_nm} is a first name. */
  private static String words(String identifier) {
    List<List<String>> readings = NameParts.readings(identifier);
    return String.join(" ", readings.get(Math.min(1, readings.size() - 1)));
  }

  private static Optional<ColumnRef> named(List<ColumnRef> texts, String... names) {
    for (String name : names) {
      for (ColumnRef ref : texts) {
        if (words(ref.column()).equals(name)) {
          return Optional.of(ref);
        }
      }
    }
    return Optional.empty();
  }
}
