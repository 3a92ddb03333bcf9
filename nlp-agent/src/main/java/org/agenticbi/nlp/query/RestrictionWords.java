package org.agenticbi.nlp.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Conditions in words, to stand behind what they are conditions of. */
final class RestrictionWords {

  private final BlockWords words;
  private final QuerySentence sentences;

  RestrictionWords(BlockWords words, QuerySentence sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  /** "whose age is above 20 and whose city is Rome"; nothing for none. */
  String all(List<Restriction> restrictions, boolean anyOf) {
    List<Restriction> plainFirst = new ArrayList<>(restrictions);
    plainFirst.sort((one, other) -> Boolean.compare(nests(one), nests(other)));
    StringBuilder all = new StringBuilder();
    @Nullable Restriction before = null;
    for (Restriction each : plainFirst) {
      String junction = anyOf ? " or " : " and ";
      all.append(before == null ? "" : nests(before) ? "," + junction : junction);
      boolean another = anyOf && before != null && anotherValue(before, each);
      all.append(
          another && each.right() instanceof Restriction.Value(Object value)
              ? text(value)
              : after(before, each));
      before = each;
    }
    return all.toString();
  }

  private static boolean nests(Restriction restriction) {
    return restriction.right() instanceof Restriction.Nested;
  }

  /** Whether both say what one and the same thing is. */
  private static boolean anotherValue(Restriction one, Restriction other) {
    return one.left().equals(other.left())
        && one.operator() == Restriction.Operator.EQUAL
        && other.operator() == Restriction.Operator.EQUAL
        && !nests(one)
        && !nests(other)
        && !counts(one);
  }

  /** One condition: "whose age is above 20", "that have no pets", "with at least 2 pets". */
  String one(Restriction restriction) {
    if (restriction.right() instanceof Restriction.Nested(Query query)) {
      return nested(restriction, query);
    }
    if (counts(restriction) && restriction.right() instanceof Restriction.Value(Object value)) {
      String counted = words.item(restriction.left()).substring("number of ".length());
      String noun = text(value).equals("1") ? Nouns.singular(counted) : counted;
      return "with " + amount(restriction.operator(), text(value)) + " " + noun;
    }
    ColumnRef far = far(restriction);
    return (far == null ? "" : "with " + words.rows(far.table()) + " ") + whose(restriction);
  }

  /**
   * A condition; where it is on the same other table as the one before, that is not named again.
   */
  private String after(@Nullable Restriction before, Restriction restriction) {
    if (before == null || nests(before) || nests(restriction)) {
      return one(restriction);
    }
    ColumnRef first = far(before);
    ColumnRef second = far(restriction);
    boolean same = first != null && second != null && first.table().equals(second.table());
    return same ? whose(restriction) : one(restriction);
  }

  /** The tested column of another table, of which the subject may have many rows. */
  private @Nullable ColumnRef far(Restriction restriction) {
    ColumnRef column = restriction.left().column();
    boolean many =
        column != null
            && restriction.left().aggregate() == null
            && !column.table().equals(words.subject())
            && words.hasMany(column.table());
    return many ? column : null;
  }

  private String whose(Restriction restriction) {
    ColumnRef far = far(restriction);
    String name = far == null ? words.item(restriction.left()) : words.plain(far);
    String predicate = predicate(restriction);
    boolean many = restriction.left().aggregate() == null && Nouns.many(name);
    return "whose " + name + " " + (many ? predicate.replaceFirst("^is ", "are ") : predicate);
  }

  private static boolean counts(Restriction restriction) {
    return BlockWords.count(restriction.left());
  }

  private static String amount(Restriction.Operator operator, String value) {
    return switch (operator) {
      case EQUAL -> "exactly " + value;
      case NOT_EQUAL -> "other than " + value;
      case GREATER -> "more than " + value;
      case AT_LEAST -> "at least " + value;
      case LESS -> "fewer than " + value;
      case AT_MOST -> "at most " + value;
      case BETWEEN, LIKE, NOT_LIKE, IN, NOT_IN, MISSING, PRESENT -> value;
    };
  }

  private String predicate(Restriction restriction) {
    Restriction.Operator operator = restriction.operator();
    return switch (restriction.right()) {
      case Restriction.Value(Object value) ->
          operator == Restriction.Operator.LIKE || operator == Restriction.Operator.NOT_LIKE
              ? pattern(text(value), operator == Restriction.Operator.NOT_LIKE)
              : verb(restriction) + " " + text(value);
      case Restriction.Range(Object least, Object greatest) ->
          "is between " + text(least) + " and " + text(greatest);
      case Restriction.None _ ->
          operator == Restriction.Operator.MISSING ? "is missing" : "is known";
      case Restriction.Nested(Query query) -> verb(restriction) + " " + value(query);
    };
  }

  private String verb(Restriction restriction) {
    boolean time = time(restriction.left());
    return switch (restriction.operator()) {
      case EQUAL -> "is";
      case NOT_EQUAL -> "is not";
      case GREATER -> time ? "is after" : "is above";
      case AT_LEAST -> time ? "is no earlier than" : "is at least";
      case LESS -> time ? "is before" : "is below";
      case AT_MOST -> time ? "is no later than" : "is at most";
      case IN, LIKE, BETWEEN, PRESENT, MISSING -> "is among";
      case NOT_IN, NOT_LIKE -> "is not among";
    };
  }

  private boolean time(Item item) {
    ColumnRef column = item.column();
    return column != null
        && !BlockWords.count(item)
        && words.schema().role(column) == ColumnRole.TIME;
  }

  private static String pattern(String pattern, boolean negated) {
    boolean before = pattern.startsWith("%");
    boolean after = pattern.endsWith("%");
    String text = "\"" + pattern.replaceAll("^%|%$", "").replace("%", " ... ") + "\"";
    if (before && after) {
      return (negated ? "does not contain " : "contains ") + text;
    }
    if (after) {
      return (negated ? "does not start with " : "starts with ") + text;
    }
    if (before) {
      return (negated ? "does not end with " : "ends with ") + text;
    }
    return (negated ? "does not read " : "reads ") + text;
  }

  private String nested(Restriction restriction, Query query) {
    boolean several = !NestedRows.single(words.schema(), query);
    boolean among =
        switch (restriction.operator()) {
          case IN, NOT_IN -> true;
          case EQUAL, NOT_EQUAL -> several;
          case GREATER, AT_LEAST, LESS, AT_MOST, BETWEEN, LIKE, NOT_LIKE, MISSING, PRESENT -> false;
        };
    if (!among) {
      return "whose " + words.item(restriction.left()) + " " + predicate(restriction);
    }
    boolean not =
        restriction.operator() == Restriction.Operator.NOT_IN
            || restriction.operator() == Restriction.Operator.NOT_EQUAL;
    if (ownRows(restriction.left(), query)) {
      BlockWords inner = new BlockWords(words.schema(), query);
      String rest = sentences.tests(query);
      return (not ? "without any " : "with ") + inner.subjects() + rest;
    }
    return "whose "
        + words.item(restriction.left())
        + (not ? " is not " : " is ")
        + (Objects.equals(query.limit(), 1) ? "the " : "among the ")
        + sentences.phrase(query);
  }

  /** Whether rows of a key are tested by the rows of another table that name them. */
  private boolean ownRows(Item left, Query query) {
    ColumnRef key = left.column();
    Item item = query.items().getFirst();
    ColumnRef other = item.column();
    return key != null
        && other != null
        && item.aggregate() == null
        && query.combination() == null
        && query.groupBy().isEmpty()
        && query.limit() == null
        && key.table().equals(words.subject())
        && !other.table().equals(key.table())
        && words.schema().primaryKey(key.table()).equals(List.of(key));
  }

  /** The single value of a query: "the average age of all students". */
  private String value(Query query) {
    boolean whole =
        query.where().isEmpty()
            && query.tables().isEmpty()
            && query.items().getFirst().aggregate() != null
            && query.columnTables().size() == 1;
    String phrase = sentences.phrase(query);
    return "the " + (whole ? phrase.replaceFirst(" of (?!different)(?!all )", " of all ") : phrase);
  }

  /** A value as it is read. */
  static String text(Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    return text.isBlank() ? "empty" : text.strip();
  }
}
