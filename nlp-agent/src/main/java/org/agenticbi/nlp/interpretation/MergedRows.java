package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** "list them", "which ones are these?": the rows that were counted before. */
final class MergedRows {

  private static final Set<String> LISTING = Set.of("list", "list out", "enumerate");

  private static final Set<String> PRONOUNS =
      Set.of("them", "those", "these", "they", "it", "of them", "of those", "of these");

  private final Interpretation previous;
  private final Draft said;
  private final List<Mention> mentions;

  MergedRows(Interpretation previous, Draft said, List<Mention> mentions) {
    this.previous = previous;
    this.said = said;
    this.mentions = mentions;
  }

  /** Whether the rows are wanted, rather than their number. */
  boolean wanted() {
    boolean nothingElse =
        said.metrics.isEmpty()
            && said.dimensions.isEmpty()
            && said.outputs.isEmpty()
            && said.subject == null
            && said.pending.isEmpty()
            && said.chart == null
            && said.ranking.metric == null
            && !said.share;
    if (!nothingElse || !previous.aggregated() || mentions.isEmpty()) {
      return false;
    }
    return listed() || whichOnes();
  }

  private boolean listed() {
    return mentions.getFirst() instanceof Mention.Cue cue && LISTING.contains(cue.phrase());
  }

  private boolean whichOnes() {
    boolean which =
        mentions.getFirst() instanceof Mention.Cue cue && cue.phrase().startsWith("which");
    return which
        && mentions.stream()
            .skip(1)
            .allMatch(mention ->
                mention instanceof Mention.Unknown unknown
                    ? !unknown.content()
                    : mention instanceof Mention.Cue cue
                        && (PRONOUNS.contains(cue.phrase()) || cue.kind() == CueKind.EQUAL));
  }

  /** Lists what was counted; what was summed or already stands by its name stays. */
  void into(Draft draft) {
    if (ofNamedThings()) {
      return;
    }
    Set<String> counted = new TreeSet<>();
    for (Metric metric : previous.metrics()) {
      if (!(metric instanceof Metric.RowCount count)) {
        draft.unsupported = "list the rows behind these numbers";
        return;
      }
      counted.add(count.table());
    }
    if (counted.size() != 1) {
      draft.unsupported = "list the rows behind these numbers";
      return;
    }
    draft.metrics.clear();
    draft.dimensions.clear();
    draft.conditions.clear();
    draft.ranking.metric = null;
    draft.ranking.asked = false;
    draft.ranking.limit = null;
    draft.share = false;
    draft.time.growth = false;
    draft.subject = counted.iterator().next();
  }

  /** "top 5 customers", "list them": the customers are listed already. */
  private boolean ofNamedThings() {
    return previous.ranking() != null
        && previous.ranking().limit() != null
        && !previous.dimensions().isEmpty();
  }
}
