package org.agenticbi.nlp.interpretation;

/** The order of a question and its follow-up, and how many rows are kept. */
final class MergedRanking {

  private final Interpretation previous;
  private final Draft said;
  private final FollowUpWords words;

  MergedRanking(Interpretation previous, Draft said, FollowUpWords words) {
    this.previous = previous;
    this.said = said;
    this.words = words;
  }

  void into(Draft draft) {
    Ranking ranking = previous.ranking();
    if (ranking != null && !(words.instead() && overTime())) {
      keep(draft, ranking);
    }
    if (words.everything()) {
      draft.ranking.limit = null;
      draft.ranking.superlative = false;
    }
    if (!said.metrics.isEmpty() && draft.ranking.metric != null && !words.addMetric()) {
      draft.ranking.metric = said.metrics.getFirst();
    }
    boolean ranks = said.ranking.asked || said.ranking.limit != null || said.ranking.metric != null;
    if (ranks || said.ranking.column != null) {
      rank(draft);
    }
  }

  private static void keep(Draft draft, Ranking ranking) {
    draft.ranking.metric = ranking.metric();
    draft.ranking.column = ranking.column();
    draft.ranking.descending = ranking.descending();
    draft.ranking.limit = ranking.limit();
    draft.ranking.asked = true;
    draft.ranking.superlative = ranking.ties();
  }

  /** "then by month instead": the first few are no longer of anything. */
  private boolean overTime() {
    return !said.dimensions.isEmpty()
        && said.ranking.limit == null
        && said.dimensions.stream().allMatch(MergedGroups::ofTime);
  }

  private void rank(Draft draft) {
    draft.ranking.asked = true;
    boolean which =
        words.askWhich() && said.metrics.isEmpty() && (said.ofEarlier || said.ranking.byNothing());
    boolean one = said.ofEarlier || which;
    if (said.ranking.limit == null && one && !draft.metrics.isEmpty()) {
      draft.ranking.limit = 1;
    }
    draft.ranking.limit = said.ranking.limit != null ? said.ranking.limit : draft.ranking.limit;
    draft.ranking.descending =
        said.ranking.descending != null ? said.ranking.descending : draft.ranking.descending;
    draft.ranking.explicit = said.ranking.explicit;
    if (said.ranking.metric != null || said.ranking.column != null) {
      draft.ranking.metric = said.ranking.metric;
      draft.ranking.column = said.ranking.column;
    } else if (draft.ranking.metric == null && !draft.metrics.isEmpty()) {
      draft.ranking.metric = draft.metrics.getFirst();
    }
  }
}
