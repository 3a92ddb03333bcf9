package org.agenticbi.nlp.mention;

import java.util.List;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.nlp.mention.Candidate.Source;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;

/**
 * Tells tables that are called by a word from those that it only describes: "customers" are the
 * clients, and not {@code cust_inv}, whose rows are invoices and belong to the clients.
 */
final class ModifierNames {

  private final Schema schema;

  ModifierNames(Schema schema) {
    this.schema = schema;
  }

  /** Whether the words are but the first ones of a table's name, and each found so. */
  static boolean only(List<Candidate> found, String stems) {
    return !found.isEmpty() && found.stream().allMatch(each -> describes(each, stems));
  }

  private static boolean describes(Candidate candidate, String stems) {
    return candidate.source() == Source.PART
        && candidate.target() instanceof Target.TableTarget(String table)
        && !endsIn(table, stems);
  }

  private static boolean endsIn(String table, String stems) {
    return NameParts.readings(table).stream()
        .filter(words -> !words.isEmpty())
        .anyMatch(words -> Stemmer.stem(words.getLast()).equals(stems));
  }

  /** Tables of another word for the same thing, to which rows of the described table belong. */
  List<Candidate> owners(List<Candidate> described, List<Candidate> synonyms) {
    return synonyms.stream()
        .filter(each -> described.stream().anyMatch(rows -> belongs(rows.target(), each.target())))
        .toList();
  }

  private boolean belongs(Target rows, Target owner) {
    return rows instanceof Target.TableTarget(String from)
        && owner instanceof Target.TableTarget(String to)
        && !from.equals(to)
        && schema.joins().manyToOne(from, to);
  }
}
