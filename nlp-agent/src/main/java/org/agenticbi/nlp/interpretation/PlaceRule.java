package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** "..., and where?" -> the places that the rows belong to, beside them. */
final class PlaceRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean asked =
        SaidWords.at(question, at).equals("where")
            && question.cue(at - 1, CueKind.AND)
            && last(question.mention(at + 1));
    if (!asked || draft.filters.isEmpty()) {
      return at;
    }
    String rows = draft.filters.getLast().table();
    Optional<String> place = place(question.schema(), rows);
    if (place.isEmpty()) {
      draft.unsupported = "where";
      return at + 1;
    }
    draft.means(at, question.schema().tableName(place.get()));
    if (draft.metrics.isEmpty()) {
      list(question, rows, place.get());
    } else {
      draft.dimensions.add(new Dimension.OfEntity(place.get()));
    }
    return at + 1;
  }

  /** Each row with what it is of and where it is. */
  private static void list(QuestionReader question, String rows, String place) {
    Draft draft = question.draft();
    String subject = draft.subject;
    if (subject != null && question.schema().joins().manyToOne(rows, subject)) {
      if (draft.outputs.isEmpty()) {
        draft.outputs.addAll(question.schema().labels(subject));
      }
      draft.subject = rows;
    }
    draft.outputs.addAll(question.schema().labels(place));
  }

  private static boolean last(@Nullable Mention next) {
    return next == null || (next instanceof Mention.Unknown unknown && !unknown.content());
  }

  private static Optional<String> place(Schema schema, String rows) {
    List<String> found =
        schema.tables().stream()
            .map(Table::name)
            .filter(table -> schema.joins().manyToOne(rows, table))
            .filter(OwnPlaces::is)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
