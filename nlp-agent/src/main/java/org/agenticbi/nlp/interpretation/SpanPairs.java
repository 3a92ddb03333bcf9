package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;

/** The times that two names of a question stand for: "from order to shipment". */
final class SpanPairs {

  private SpanPairs() {}

  static List<TimeSpan> between(QuestionReader question, int first, int second) {
    List<TimeSpan> pairs = new ArrayList<>();
    for (ColumnRef from : moments(question, first)) {
      for (ColumnRef to : moments(question, second)) {
        boolean related =
            from.table().equals(to.table())
                || question.schema().joins().manyToOne(from.table(), to.table())
                || question.schema().joins().manyToOne(to.table(), from.table());
        if (!from.equals(to) && related) {
          pairs.add(new TimeSpan(from, to, question.asOf(), TimeSpan.Unit.DAYS));
        }
      }
    }
    return nearest(pairs);
  }

  /** Two times of one row say more than times of two rows. */
  private static List<TimeSpan> nearest(List<TimeSpan> pairs) {
    List<TimeSpan> own =
        pairs.stream()
            .filter(pair -> pair.to() != null && pair.from().table().equals(pair.to().table()))
            .toList();
    return own.isEmpty() ? pairs : own;
  }

  private static List<ColumnRef> moments(QuestionReader question, int at) {
    Optional<ColumnRef> said =
        question.isBest(at, Target.ColumnTarget.class)
            ? NameRule.column(question, at)
                .filter(column -> question.schema().timeColumns(column.table()).contains(column))
            : Optional.empty();
    if (said.isPresent()) {
      return List.of(said.get());
    }
    SpanColumns columns = new SpanColumns(question.schema());
    if (question.isBest(at, Target.TableTarget.class)) {
      String table = question.table(at).orElse("");
      List<ColumnRef> own = columns.actual(table);
      Optional<ColumnRef> time = question.schema().timeColumn(table);
      if (time.isPresent() && own.contains(time.get())) {
        return List.of(time.get());
      }
    }
    return columns.moments(SaidWords.at(question, at));
  }
}
