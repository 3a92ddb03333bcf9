package org.agenticbi.model.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  /** What is left out of the operating result: interest, taxes. */
  BELOW;

  private static final Set<String> EARNING =
      Set.of("revenue", "revenues", "income", "sales", "turnover", "earnings", "rev");
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
          "depreciation",
          "amortization",
          "amortisation",
          "exp");
  private static final Set<String> FINANCIAL =
      Set.of("financial", "finance", "financing", "interest", "tax", "taxes", "extraordinary");
  private static final Set<String> OPERATION =
      Set.of("opex", "operating", "overhead", "overheads", "administrative", "operational");
  private static final Set<String> SOLD = Set.of("sales", "goods", "sold", "direct", "revenue");

  /**
   * The kind that a label such as "Operating Expense" or "COGS" names; empty when it names none.
   */
  static Optional<AccountKind> of(String label) {
    List<String> parts = Words.of(label);
    Set<String> words = new HashSet<>(parts);
    if (words.contains("cogs") || (any(words, SPENDING) && any(words, SOLD))) {
      return Optional.of(GOODS);
    }
    if (any(words, FINANCIAL)) {
      return Optional.of(BELOW);
    }
    if (words.contains("opex") || (any(words, SPENDING) && any(words, OPERATION))) {
      return Optional.of(OPERATING);
    }
    if (any(words, SPENDING)) {
      return Optional.of(SPENT);
    }
    return any(words, EARNING) ? Optional.of(EARNED) : Optional.empty();
  }

  private static boolean any(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
