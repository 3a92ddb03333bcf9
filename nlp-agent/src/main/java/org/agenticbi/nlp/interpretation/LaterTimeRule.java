package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** "and a month later?", "the year after" behind a question about a time -> the time behind it. */
final class LaterTimeRule implements ReadingRule {

  private static final Map<String, TimeGrain> GRAINS =
      Map.ofEntries(
          Map.entry("day", TimeGrain.DAY),
          Map.entry("days", TimeGrain.DAY),
          Map.entry("week", TimeGrain.WEEK),
          Map.entry("weeks", TimeGrain.WEEK),
          Map.entry("month", TimeGrain.MONTH),
          Map.entry("months", TimeGrain.MONTH),
          Map.entry("quarter", TimeGrain.QUARTER),
          Map.entry("quarters", TimeGrain.QUARTER),
          Map.entry("year", TimeGrain.YEAR),
          Map.entry("years", TimeGrain.YEAR));

  private static final Set<String> LATER = Set.of("later", "after", "afterwards", "on");
  private static final Set<String> FOLLOWING = Set.of("following", "subsequent");
  private static final int MOST = 60;

  @Override
  public int read(QuestionReader question, int at) {
    TimeWindow before = EarlierWindow.of(question.earlier());
    if (before == null || !before.isClosed()) {
      return at;
    }
    if (FOLLOWING.contains(SaidWords.at(question, at))) {
      TimeGrain grain = GRAINS.get(SaidWords.at(question, at + 1));
      return grain == null ? at : shift(question, at, at + 2, before.earlierBy(grain, -1));
    }
    int unit = question.mention(at) instanceof Mention.Figure ? at + 1 : at;
    TimeGrain grain = GRAINS.get(SaidWords.at(question, unit));
    boolean later =
        LATER.contains(SaidWords.at(question, unit + 1)) && nothing(question.mention(unit + 2));
    Integer count = count(question.mention(at));
    return grain == null || !later || count == null
        ? at
        : shift(question, at, unit + 2, before.earlierBy(grain, -count));
  }

  private static boolean nothing(@Nullable Mention mention) {
    return mention == null || (mention instanceof Mention.Unknown unknown && !unknown.content());
  }

  private static @Nullable Integer count(@Nullable Mention mention) {
    if (!(mention instanceof Mention.Figure figure)) {
      return 1;
    }
    boolean whole =
        figure.value().signum() > 0
            && figure.value().compareTo(BigDecimal.valueOf(MOST)) <= 0
            && figure.value().stripTrailingZeros().scale() <= 0;
    return whole ? (Integer) figure.value().intValue() : null;
  }

  private static int shift(QuestionReader question, int at, int behind, TimeWindow later) {
    question.draft().time.windows.add(later);
    SaidWords.mean(question, at, behind, "in " + later.label());
    return behind;
  }
}
