package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.interpretation.Choices.Scored;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** Candidates that fit nearly as well: which of them are really different, and worth asking for. */
final class NearCandidates {

  private static final Set<CueKind> RANKING =
      Set.of(
          CueKind.TOP,
          CueKind.BOTTOM,
          CueKind.MOST,
          CueKind.LEAST,
          CueKind.ADJECTIVE_MOST,
          CueKind.ADJECTIVE_LEAST,
          CueKind.MAXIMUM,
          CueKind.MINIMUM);

  private final Schema schema;
  private final List<Mention> mentions;
  private final Set<String> anchors;

  /**
   * In a question.
   *
   * @param anchors the tables that are spoken of
   */
  NearCandidates(Schema schema, List<Mention> mentions, Set<String> anchors) {
    this.schema = schema;
    this.mentions = mentions;
    this.anchors = anchors;
  }

  /** Those that are left, best first; at least one. */
  List<Scored> among(List<Scored> near) {
    return wholeBeforeLines(bookedFirst(nearerOnOneWay(byDeclaredKeys(distinctMeanings(near)))));
  }

  /**
   * "articles" are the products, and not the lines of orders, which are called items and are of one
   * product each.
   */
  private List<Scored> wholeBeforeLines(List<Scored> near) {
    String best = near.isEmpty() ? null : throughThesaurus(near.getFirst());
    if (best == null) {
      return near;
    }
    return near.stream()
        .filter(each -> {
          String other = throughThesaurus(each);
          return other == null || other.equals(best) || !schema.joins().manyToOne(other, best);
        })
        .toList();
  }

  private static @Nullable String throughThesaurus(Scored scored) {
    return scored.candidate().source() == Candidate.Source.THESAURUS
            && scored.candidate().target() instanceof Target.TableTarget table
        ? table.table()
        : null;
  }

  /**
   * "revenue by channel", where orders have one and so have the campaigns that some orders belong
   * to: what is met first on the way is meant, and what lies behind it only where that is named.
   */
  private List<Scored> nearerOnOneWay(List<Scored> near) {
    ColumnRef best = near.isEmpty() ? null : column(near.getFirst().candidate().target());
    if (near.size() < 2 || best == null || anchors.isEmpty()) {
      return near;
    }
    List<Scored> left =
        near.stream()
            .filter(each -> {
              ColumnRef column = column(each.candidate().target());
              return column == null || !lieBehind(best, column);
            })
            .toList();
    return left.isEmpty() ? near : left;
  }

  /** Whether the way from all that is spoken of to a column leads through the table of another. */
  private boolean lieBehind(ColumnRef nearer, ColumnRef column) {
    boolean sameName = Schema.words(nearer.column()).equals(Schema.words(column.column()));
    return sameName
        && !nearer.table().equals(column.table())
        && anchors.stream().allMatch(anchor -> through(anchor, nearer.table(), column.table()));
  }

  private boolean through(String from, String middle, String to) {
    return schema
        .joins()
        .path(from, to)
        .filter(path ->
            path.manyToOne()
                && path.edges().stream().anyMatch(edge -> edge.parent().equals(middle)))
        .isPresent();
  }

  /**
   * "sales by region", where customers and sites have one: what hangs on the sales by keys that are
   * declared is meant, rather than what only seems to.
   */
  private List<Scored> byDeclaredKeys(List<Scored> near) {
    Set<String> names = new TreeSet<>();
    for (Scored each : near) {
      ColumnRef column = column(each.candidate().target());
      names.add(column == null ? "" : Schema.words(column.column()));
    }
    if (near.size() < 2 || anchors.isEmpty() || names.size() > 1 || names.contains("")) {
      return near;
    }
    List<Scored> declared =
        near.stream()
            .filter(each -> {
              ColumnRef column = column(each.candidate().target());
              return column != null
                  && anchors.stream().allMatch(anchor -> declared(anchor, column.table()));
            })
            .toList();
    return declared.isEmpty() ? near : declared;
  }

  /** "spend" is what was booked, not what was billed, where all that is named is known of it. */
  private List<Scored> bookedFirst(List<Scored> near) {
    boolean measures =
        near.size() > 1
            && near.stream()
                .allMatch(each -> each.candidate().target() instanceof Target.MeasureTarget);
    Optional<Bookings> bookings = measures ? Bookings.of(schema) : Optional.empty();
    if (bookings.isEmpty()) {
      return near;
    }
    boolean known = bookings.get().reachesAll(mentions);
    boolean all = known && !saysWhichCosts(bookings.get());
    List<Scored> booked =
        near.stream()
            .filter(each ->
                each.candidate().target() instanceof Target.MeasureTarget target
                    && known
                        == (all
                            ? target.measure().table().equals(bookings.get().costs().table())
                            : target.measure().equals(bookings.get().costs())))
            .toList();
    return booked.isEmpty() ? near : booked;
  }

  /**
   * "total costs" may leave depreciation out, where it is told apart; the greatest of the accounts
   * and the costs of one are the same either way, those of a department are all that it has, and a
   * plan has its own.
   */
  private boolean saysWhichCosts(Bookings bookings) {
    return mentions.stream().anyMatch(mention -> saysWhich(bookings, mention));
  }

  private static boolean saysWhich(Bookings bookings, Mention mention) {
    return switch (mention) {
      case Mention.Cue cue -> RANKING.contains(cue.kind());
      case Mention.Name name ->
          name.candidates().stream()
              .map(Candidate::target)
              .anyMatch(target ->
                  switch (target) {
                    case Target.ValueTarget _ -> true;
                    case Target.MeasureTarget measure ->
                        !measure.measure().table().equals(bookings.costs().table());
                    case Target.TableTarget _, Target.ColumnTarget _ -> false;
                  });
      case Mention.Figure _, Mention.Quoted _, Mention.Time _, Mention.Unknown _ -> false;
    };
  }

  private static @Nullable ColumnRef column(Target target) {
    return switch (target) {
      case Target.ColumnTarget column -> column.column();
      case Target.ValueTarget value -> value.column();
      case Target.TableTarget _, Target.MeasureTarget _ -> null;
    };
  }

  private boolean declared(String from, String to) {
    return schema
        .joins()
        .path(from, to)
        .filter(path -> path.edges().stream().allMatch(edge -> edge.key().confidence() >= 1))
        .isPresent();
  }

  /** A table and its label column say the same; so do a key and what it names. */
  private List<Scored> distinctMeanings(List<Scored> near) {
    List<Scored> distinct = new ArrayList<>();
    TreeSet<String> meanings = new TreeSet<>();
    for (Scored each : near) {
      if (meanings.add(meaning(each.candidate().target()))) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private String meaning(Target target) {
    return switch (target) {
      case Target.TableTarget table -> table.table();
      case Target.MeasureTarget measure -> "measure " + measure.measure().name();
      case Target.ValueTarget value -> value.column() + "=" + value.value();
      case Target.ColumnTarget column ->
          schema.labels(column.column().table()).contains(column.column())
              ? column.column().table()
              : column.column().toString();
    };
  }
}
