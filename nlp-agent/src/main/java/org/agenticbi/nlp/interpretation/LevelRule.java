package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Hierarchy;
import org.agenticbi.nlp.schema.Schema;

/**
 * "subcategory", "parent department", "drill into Plumbing" -> which rows are meant of a table
 * whose rows lie below each other.
 */
final class LevelRule implements ReadingRule {

  private static final String BELOW = "sub";
  private static final Set<String> GROUPS = Set.of("group", "groups");
  private static final Set<String> HIGHEST = Set.of("top", "highest");
  private static final Set<String> ABOVE = Set.of("parent", "main");

  @Override
  public int read(QuestionReader question, int at) {
    String text = text(question, at);
    if (text.startsWith(BELOW) && question.mention(at) instanceof Mention.Unknown) {
      return text.equals(BELOW)
          ? twoWords(question, at, new Level.Own())
          : oneWord(question, at, text.substring(BELOW.length()));
    }
    boolean top = HIGHEST.contains(text) && text(question, at + 1).equals("level");
    if (top || text.equals("top-level")) {
      return named(question, at, top ? at + 2 : at + 1, new Level.Above(List.of()));
    }
    if (ABOVE.contains(text)) {
      return twoWords(question, at, new Level.Above(List.of()));
    }
    if (ABOVE.stream().anyMatch(word -> text.startsWith(word + " "))) {
      return named(question, at, at, new Level.Above(List.of()));
    }
    if (GROUPS.contains(text(question, at + 1))) {
      return groups(question, at);
    }
    return text.startsWith("drill ") || text.equals("break") ? drill(question, at) : at;
  }

  private static String text(QuestionReader question, int at) {
    String text =
        switch (question.mention(at)) {
          case Mention.Unknown unknown -> unknown.text();
          case Mention.Name name -> name.text();
          case Mention.Cue cue -> cue.phrase();
          case Mention.Quoted _, Mention.Figure _, Mention.Time _ -> "";
          case null -> "";
        };
    return text.toLowerCase(Locale.ROOT);
  }

  private static int oneWord(QuestionReader question, int at, String word) {
    List<Hierarchy> meant =
        question.schema().tables().stream()
            .flatMap(table -> question.schema().hierarchy(table.name()).stream())
            .filter(each -> lastWord(each.table()).equals(Schema.singular(word)))
            .toList();
    if (meant.size() != 1) {
      return at;
    }
    return read(question, at, at, meant.getFirst(), new Level.Own());
  }

  private static String lastWord(String table) {
    String words = Schema.words(table);
    return Schema.singular(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static int twoWords(QuestionReader question, int at, Level level) {
    return named(question, at, at + 1, level);
  }

  /** "account group": the accounts that accounts are summed up in. */
  private static int groups(QuestionReader question, int at) {
    boolean table =
        question.mention(at) instanceof Mention.Name name
            && hierarchy(question.schema(), name.candidates().getFirst().target())
                .filter(each -> !each.classes())
                .isPresent();
    if (!table) {
      return at;
    }
    int next = named(question, at, at, new Level.Above(List.of()));
    if (next > at) {
      question.draft().means(next, question.draft().meanings.getOrDefault(at, ""));
    }
    return next > at ? next + 1 : at;
  }

  /** The name of such a table, or of the column that names its rows or the rows above them. */
  private static int named(QuestionReader question, int at, int last, Level level) {
    Schema schema = question.schema();
    Hierarchy meant =
        question
            .choices()
            .choose(last, target -> hierarchy(schema, target).isPresent())
            .flatMap(each -> hierarchy(schema, each.target()))
            .orElse(null);
    return meant == null ? at : read(question, at, last, meant, level);
  }

  private static Optional<Hierarchy> hierarchy(Schema schema, Target target) {
    return switch (target) {
      case Target.TableTarget table -> schema.hierarchy(table.table());
      case Target.ColumnTarget column ->
          schema.hierarchy(column.column().table()).filter(each -> of(each, column.column()));
      case Target.ValueTarget _, Target.MeasureTarget _ -> Optional.empty();
    };
  }

  private static boolean of(Hierarchy hierarchy, ColumnRef column) {
    return List.of(hierarchy.name(), hierarchy.key(), hierarchy.parent()).contains(column);
  }

  private static int read(QuestionReader question, int at, int last, Hierarchy meant, Level level) {
    Draft draft = question.draft();
    boolean groups = draft.pending.isEmpty() && draft.clause == Draft.Clause.GROUP;
    if (groups) {
      draft.dimensions.add(new Dimension.OfEntity(meant.table()).at(level));
    } else {
      draft.levels.put(meant.table(), level);
      TableReading.read(question, last, meant.table());
    }
    String place = level instanceof Level.Own ? "each below another" : "those at the top";
    for (int each = at; each <= last; each++) {
      draft.means(each, question.schema().tableName(meant.table()) + ", " + place);
    }
    return last + 1;
  }

  /** "drill into Plumbing", "break Plumbing down": the rows below the one that is named. */
  private static int drill(QuestionReader question, int at) {
    if (!(question.mention(question.skipJoining(at + 1)) instanceof Mention.Name name)
        || !(name.candidates().getFirst().target() instanceof Target.ValueTarget value)) {
      return at;
    }
    Hierarchy meant = question.schema().hierarchy(value.column()).orElse(null);
    if (meant == null) {
      return at;
    }
    Draft draft = question.draft();
    draft.dimensions.add(new Dimension.OfEntity(meant.table()).at(new Level.Own()));
    draft.means(at, "by what is below it");
    return at + 1;
  }
}
