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

  private static final Set<String> PEOPLE =
      Set.of(
          "employee",
          "employees",
          "staff",
          "people",
          "worker",
          "workers",
          "colleagues",
          "hires",
          "hired",
          "earners",
          "employed");

  private static final Set<String> COMPARED =
      Set.of("over", "above", "under", "below", "between", "exceeding", "more", "less");

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
          "posted",
          "actual",
          "actuals");

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
    boolean said = before >= 0 && OF_PEOPLE.contains(tokens.get(before).lower());
    return (said || people(tokens) || compared(tokens, at + 1)) && !booked;
  }

  /** "with a salary over 30k": nobody compares an account. */
  private static boolean compared(List<Token> tokens, int at) {
    int next = at < tokens.size() && tokens.get(at).lower().equals("of") ? at + 1 : at;
    return next < tokens.size() && COMPARED.contains(tokens.get(next).lower());
  }

  /** "employees with their job and salary": what each of them earns. */
  private static boolean people(List<Token> tokens) {
    return tokens.stream().map(Token::lower).anyMatch(PEOPLE::contains)
        && tokens.stream().map(Token::lower).noneMatch(BOOKED::contains);
  }

  private static boolean earned(Target target) {
    return target instanceof Target.ColumnTarget(var ref)
        && List.of(Schema.words(ref.column()).toLowerCase(Locale.ROOT).split(" ", -1)).stream()
            .anyMatch(
                word -> word.equals("sal") || word.startsWith("salar") || word.startsWith("wage"));
  }
}
