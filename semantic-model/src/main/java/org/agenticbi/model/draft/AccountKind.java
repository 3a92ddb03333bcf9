package org.agenticbi.model.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.NameParts;

/** What the bookings on an account are to the result of a business. */
enum AccountKind {
  /** Revenue. */
  EARNED,
  /** What the goods and services that were sold have cost. */
  GOODS,
  /** What running the business costs. */
  OPERATING,
  /** Costs of no kind that is told apart. */
  SPENT,
  /** What assets have lost in value: left out of EBITDA. */
  WRITTEN_OFF,
  /** What is left out of the operating result: interest, taxes. */
  BELOW,
  /** What stands in the balance sheet. */
  STANDING;

  private static final Set<String> EARNING =
      Set.of("revenue", "revenues", "income", "sales", "turnover", "earnings", "rev", "inc");
  private static final Set<String> SPENDING =
      Set.of(
          "expense",
          "expenses",
          "expenditure",
          "cost",
          "costs",
          "overhead",
          "overheads",
          "payroll",
          "personnel",
          "exp");

  /** What is paid for, where no income is spoken of: "Sales and marketing" is no revenue. */
  private static final Set<String> PAID_FOR =
      Set.of(
          "marketing",
          "advertising",
          "distribution",
          "staff",
          "wages",
          "salaries",
          "labor",
          "labour");

  private static final Set<String> INCOME =
      Set.of("revenue", "revenues", "income", "turnover", "rev", "inc");
  private static final Set<String> WRITING_OFF =
      Set.of(
          "depreciation",
          "amortization",
          "amortisation",
          "depr",
          "dep",
          "amort",
          "da",
          "impairment",
          "impairments");

  /** Depreciation and amortisation by their first letters, which are no words. */
  private static final Pattern DEPRECIATION = Pattern.compile("(?i)d ?(&|and|\\+) ?a");

  private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");

  private static final Set<String> BALANCE =
      Set.of(
          "asset",
          "assets",
          "liability",
          "liabilities",
          "equity",
          "ast",
          "lia",
          "liab",
          "eq",
          "eqt");
  private static final Set<String> FINANCIAL =
      Set.of(
          "financial", "finance", "financing", "fin", "interest", "tax", "taxes", "extraordinary");
  private static final Set<String> OPERATION =
      Set.of(
          "opex",
          "operating",
          "overhead",
          "overheads",
          "administrative",
          "operational",
          "marketing",
          "advertising",
          "distribution");

  /** What running the business costs, in short. */
  private static final Set<String> RUNNING = Set.of("opex", "ga", "sga", "rd");

  private static final Set<String> SOLD = Set.of("sales", "goods", "sold", "direct", "revenue");

  /**
   * The kind that a label such as "Operating Expense" or "COGS" names; empty when it names none.
   */
  static Optional<AccountKind> of(String label) {
    Set<String> words = new HashSet<>(Words.of(label));
    words.addAll(NameParts.words(label));
    words.add(joined(label));
    if (any(words, BALANCE) || isCapital(words)) {
      return Optional.of(STANDING);
    }
    if (any(words, WRITING_OFF) || DEPRECIATION.matcher(label.strip()).matches()) {
      return Optional.of(WRITTEN_OFF);
    }
    boolean spending = any(words, SPENDING) || (any(words, PAID_FOR) && !any(words, INCOME));
    boolean sold = spending && any(words, SOLD) && !any(words, OPERATION);
    if (words.contains("cogs") || words.contains("cos") || sold) {
      return Optional.of(GOODS);
    }
    if (any(words, FINANCIAL)) {
      return Optional.of(BELOW);
    }
    if (any(words, RUNNING) || (spending && any(words, OPERATION))) {
      return Optional.of(OPERATING);
    }
    if (spending) {
      return Optional.of(SPENT);
    }
    return any(words, EARNING) ? Optional.of(EARNED) : Optional.empty();
  }

  /** What is invested is an asset, no cost of running the business. */
  private static boolean isCapital(Set<String> words) {
    return words.contains("capex") || (words.contains("capital") && any(words, SPENDING));
  }

  /** A short form is one word, however its letters are written: "OpEx", "SG&A". */
  private static String joined(String label) {
    return NO_LETTERS.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static boolean any(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
