package org.agenticbi.nlp.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose bills are meant where customers' and suppliers' are both kept: what we bill goes to
 * customers, what bills us comes from suppliers, whatever the tables are called.
 */
final class BillingSides {

  private enum Side {
    OURS,
    THEIRS
  }

  private static final Set<String> BILLS = Set.of("bill", "billed", "invoice", "invoiced");
  private static final Set<String> DONE = Set.of("billed", "invoiced");
  private static final Set<String> WE = Set.of("we", "i");
  private static final Set<String> US = Set.of("us", "me");
  private static final Set<String> CUSTOMERS =
      Set.of("customer", "client", "debtor", "receivable", "ar", "sale", "guest", "patient");
  private static final Set<String> SUPPLIERS =
      Set.of("supplier", "vendor", "creditor", "payable", "ap", "purchase");
  private static final Set<String> JOINING =
      Set.of(
          "did", "do", "does", "have", "has", "had", "not", "never", "already", "who", "that",
          "were", "was", "are", "been", "which");
  private static final double NAMED = 0.9;

  private final Schema schema;
  private final NameIndex names;

  BillingSides(Schema schema, NameIndex names) {
    this.schema = schema;
    this.names = names;
  }

  /** The tables of the side that a verb speaks of; none where there is but one side, or no verb. */
  List<Candidate> of(List<Token> tokens, int at) {
    Side side = BILLS.contains(tokens.get(at).lower()) ? side(tokens, at) : null;
    if (side == null) {
      return List.of();
    }
    List<Candidate> ours = of(CUSTOMERS, SUPPLIERS);
    List<Candidate> theirs = of(SUPPLIERS, CUSTOMERS);
    boolean both = !ours.isEmpty() && !theirs.isEmpty();
    return both ? (side == Side.OURS ? ours : theirs) : List.of();
  }

  private List<Candidate> of(Set<String> parties, Set<String> others) {
    return Stream.of("bill", "invoice")
        .flatMap(word -> names.candidates(Stemmer.stem(word)).stream())
        .filter(each ->
            each.target() instanceof Target.TableTarget(String table)
                && kept(table, parties)
                && !kept(table, others))
        .map(each -> new Candidate(each.target(), NAMED, each.source()))
        .distinct()
        .toList();
  }

  private static @Nullable Side side(List<Token> tokens, int at) {
    if (word(tokens, at + 1, US)
        || (word(tokens, at + 1, Set.of("to")) && word(tokens, at + 2, US))) {
      return Side.THEIRS;
    }
    int before = at - 1;
    while (before >= 0 && JOINING.contains(tokens.get(before).lower())) {
      before--;
    }
    if (word(tokens, before, WE)) {
      return Side.OURS;
    }
    boolean verb = DONE.contains(tokens.get(at).lower());
    String noun = before < 0 ? "" : Schema.singular(tokens.get(before).lower());
    if (verb && CUSTOMERS.contains(noun)) {
      return Side.OURS;
    }
    return verb && SUPPLIERS.contains(noun) ? Side.THEIRS : null;
  }

  private static boolean word(List<Token> tokens, int at, Set<String> words) {
    return at >= 0 && at < tokens.size() && words.contains(tokens.get(at).lower());
  }

  /** Whether the rows are those of one of these parties, by their name or what they refer to. */
  private boolean kept(String table, Set<String> parties) {
    return said(table, parties)
        || schema.columns(table).stream()
            .map(ColumnRef::column)
            .anyMatch(column -> said(column, parties));
  }

  private static boolean said(String identifier, Set<String> parties) {
    return NameParts.readings(identifier).stream()
        .flatMap(List::stream)
        .map(Schema::singular)
        .anyMatch(parties::contains);
  }
}
