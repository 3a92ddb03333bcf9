package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "as a share of the region's total" behind the stores of one region: the region is the whole that
 * is divided among the stores, and no group of its own. Behind stores of several regions, each is
 * divided among its own.
 */
final class ShareOfNamed {

  private static final Set<String> OF_EACH = Set.of("of each", "of every");

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;

  ShareOfNamed(Schema schema, Interpretation previous, Draft said) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
  }

  /** Takes the named whole out of what would be shown. */
  void into(Draft draft, List<Mention> mentions) {
    Set<Dimension> named = named(mentions);
    boolean nothingElse =
        said.share && said.metrics.isEmpty() && said.filters.isEmpty() && said.subject == null;
    if (!nothingElse
        || named.size() != 1
        || !(named.iterator().next() instanceof Dimension.OfColumn group)
        || schema.quantity(group.column())
        || previous.dimensions().stream().allMatch(group::equals)) {
      return;
    }
    said.outputs.clear();
    said.dimensions.clear();
    if (previous.filters().stream().anyMatch(each -> keepsOneOf(each, group.column()))) {
      draft.dimensions.remove(group);
      return;
    }
    draft.dimensions.add(group);
    draft.shareWithin.add(group);
  }

  /** What stands behind "of the", "of its", "of each", and not behind "by". */
  private Set<Dimension> named(List<Mention> mentions) {
    boolean ofEach =
        mentions.stream()
            .anyMatch(
                mention -> mention instanceof Mention.Cue cue && OF_EACH.contains(cue.phrase()));
    Set<Dimension> named = new LinkedHashSet<>();
    said.outputs.forEach(column -> named.add(new Dimension.OfColumn(column)));
    if (ofEach || said.dimensions.isEmpty()) {
      named.addAll(said.dimensions);
      return named;
    }
    return Set.of();
  }

  private static boolean keepsOneOf(Filter filter, ColumnRef column) {
    return filter instanceof Filter.Values values
        && values.column().equals(column)
        && values.values().size() == 1
        && !values.negated();
  }
}
