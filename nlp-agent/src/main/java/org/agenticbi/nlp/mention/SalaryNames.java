package org.agenticbi.nlp.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Token;

/**
 * "median salary", "no salary": what people earn, and not the account that salaries are booked on.
 */
final class SalaryNames {

  private static final Set<String> PAY = Set.of("salary", "salaries", "wage", "wages");

  /** Nobody asks for the average of an account so, nor whether it is there. */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "average", "avg", "mean", "median", "typical", "highest", "lowest", "maximum", "minimum",
          "max", "min", "no", "whose", "their", "missing", "without");

  private static final Set<String> MONTHLY =
      Set.of("a", "the", "monthly", "annual", "yearly", "base");

  private static final Set<String> BOOKED =
      Set.of(
          "cost",
          "costs",
          "expense",
          "expenses",
          "account",
          "accounts",
          "budget",
          "spend",
          "spending",
          "postings",
          "bookings",
          "booked",
          "posted");

  private SalaryNames() {}

  /** The candidates without accounts, where a column holds what people earn. */
  static List<Candidate> prefer(List<Candidate> candidates, List<Token> tokens, int at) {
    boolean people = PAY.contains(tokens.get(at).lower()) && ofPeople(tokens, at);
    boolean column = people && candidates.stream().anyMatch(each -> earned(each.target()));
    return column ? candidates.stream().filter(each -> earned(each.target())).toList() : candidates;
  }

  private static boolean ofPeople(List<Token> tokens, int at) {
    int before = at - 1;
    while (before > 0 && MONTHLY.contains(tokens.get(before).lower())) {
      before--;
    }
    boolean booked = at + 1 < tokens.size() && BOOKED.contains(tokens.get(at + 1).lower());
    return before >= 0 && OF_PEOPLE.contains(tokens.get(before).lower()) && !booked;
  }

  private static boolean earned(Target target) {
    return target instanceof Target.ColumnTarget(var ref)
        && List.of(Schema.words(ref.column()).toLowerCase(Locale.ROOT).split(" ", -1)).stream()
            .anyMatch(
                word -> word.equals("sal") || word.startsWith("salar") || word.startsWith("wage"));
  }
}
