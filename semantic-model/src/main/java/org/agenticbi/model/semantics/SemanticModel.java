package org.agenticbi.model.semantics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data means to the business; beats anything guessed.
 *
 * @param name of the model
 * @param description for people
 * @param revision a hash of its text
 * @param datasets tables with their meaning
 * @param relationships joins beyond the declared keys
 * @param measures numbers with a name
 * @param fiscalYearStartMonth 1 to 12
 * @param fiscalYearNamedByEnd whether a fiscal year has the number of the calendar year in which it
 *     ends, else in which it begins
 * @param currency unit of money
 */
public record SemanticModel(
    String name,
    @Nullable String description,
    String revision,
    List<Dataset> datasets,
    List<Relationship> relationships,
    List<Measure> measures,
    int fiscalYearStartMonth,
    boolean fiscalYearNamedByEnd,
    @Nullable String currency) {
  /** Copies its lists. */
  public SemanticModel {
    datasets = List.copyOf(datasets);
    relationships = List.copyOf(relationships);
    measures = List.copyOf(measures);
  }

  /** A model that says nothing. */
  public static SemanticModel empty(String name) {
    return new SemanticModel(name, null, "", List.of(), List.of(), List.of(), 1, true, null);
  }
}
