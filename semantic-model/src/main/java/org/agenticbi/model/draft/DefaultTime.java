package org.agenticbi.model.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;

/** Chooses the time that "when" means for the rows of a table: when they came to be. */
final class DefaultTime {
  private static final Set<String> BEGINS =
      Set.of(
          "created",
          "opened",
          "open",
          "start",
          "started",
          "begin",
          "placed",
          "booked",
          "issued",
          "issue",
          "hire",
          "hired",
          "signup",
          "joined",
          "registered",
          "posted",
          "ordered",
          "submitted",
          "requested",
          "received",
          "admission",
          "admitted");
  private static final Set<String> PLAIN = Set.of("date", "month", "period", "day", "time", "at");
  private static final Set<String> LATER =
      Set.of(
          "due",
          "end",
          "ended",
          "close",
          "closed",
          "resolved",
          "shipped",
          "ship",
          "delivery",
          "delivered",
          "expected",
          "promised",
          "updated",
          "modified",
          "birth",
          "birthdate",
          "born",
          "expiry",
          "expires",
          "expired",
          "paid",
          "payment",
          "left",
          "termination",
          "terminated",
          "cancelled",
          "canceled",
          "churned",
          "discharge",
          "returned",
          "completed",
          "scheduled",
          "last",
          "estimated",
          "planned");

  /** Tables whose rows came to be when the money came. */
  private static final Set<String> MONEY_CAME =
      Set.of("payment", "receipt", "collection", "settlement", "remittance");

  private static final Set<String> CAME =
      Set.of("paid", "payment", "received", "receipt", "collected", "settled");

  /** A time such as when something was closed: not when its parts came to be. */
  private static final double ENDS = -3;

  /** More than the words of a time that comes later take away. */
  private static final double MONEY = 9;

  private final Relations relations;

  DefaultTime(Relations relations) {
    this.relations = relations;
  }

  /** A column of the table, or {@code table.column} of the whole that its rows are parts of. */
  Optional<String> of(Table table) {
    List<Column> own = Relations.times(table);
    if (!own.isEmpty()) {
      return Optional.of(best(table, own).name());
    }
    return relations
        .whole(table)
        .filter(whole -> score(whole, best(whole, Relations.times(whole))) > ENDS)
        .map(whole -> whole.name() + "." + best(whole, Relations.times(whole)).name());
  }

  private static Column best(Table table, List<Column> times) {
    return times.stream()
        .max(Comparator.comparingDouble(column -> score(table, column)))
        .orElseThrow();
  }

  /** The word is the thing itself, perhaps shortened: {@code apptDt} of appointments. */
  private static boolean ofItself(String word, String own) {
    if (word.length() < 3 || PLAIN.contains(word) || word.charAt(0) != own.charAt(0)) {
      return own.contains(word) && word.length() > 3;
    }
    int found = 0;
    for (int at = 0; at < own.length() && found < word.length(); at++) {
      found += own.charAt(at) == word.charAt(found) ? 1 : 0;
    }
    return found == word.length();
  }

  private static boolean moneyCame(String own) {
    return MONEY_CAME.contains(own.substring(own.lastIndexOf(' ') + 1));
  }

  private static double score(Table table, Column column) {
    List<String> words = Words.of(column.name());
    String own = Singulars.of(Words.phrase(table.name()));
    double score = 0;
    for (String word : words) {
      score += BEGINS.contains(word) ? 3 : LATER.contains(word) ? -4 : 0;
      score += ofItself(word, own) ? 4 : 0;
    }
    score += moneyCame(own) && words.stream().anyMatch(CAME::contains) ? MONEY : 0;
    score += PLAIN.containsAll(words) ? 3 : 0;
    Profile profile = column.profile();
    return profile == null ? score : score - 3 * profile.nullShare();
  }
}
