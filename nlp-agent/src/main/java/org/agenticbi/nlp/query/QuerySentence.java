package org.agenticbi.nlp.query;

import org.agenticbi.nlp.schema.Schema;

/** One sentence that says what a query computes, made from the query, never from the words. */
public final class QuerySentence {

  private final Schema schema;

  /** Uses the names that the schema gives. */
  public QuerySentence(Schema schema) {
    this.schema = schema;
  }

  /** The sentence. */
  public String sentence(Query query) {
    return heading(query) + ".";
  }

  /** The same as a heading, without a full stop. */
  public String heading(Query query) {
    return Nouns.capitalised(phrase(query));
  }

  /** One condition of a query in words: "whose age is above 20". */
  String restriction(Query query, Restriction restriction) {
    return new RestrictionWords(new BlockWords(schema, query), this).one(restriction);
  }

  /** What the rows of a query must fulfil, with a space before; empty for nothing. */
  String tests(Query query) {
    return new BlockPhrase(schema, query, this).tests();
  }

  /** The same as a part of a sentence. */
  String phrase(Query query) {
    Query.Combination combination = query.combination();
    if (combination == null) {
      return new BlockPhrase(schema, query, this).words();
    }
    Query first = BlockColumns.firstSide(query);
    String second = second(first, combination.second());
    return new BlockPhrase(schema, first, this).words()
        + switch (combination.kind()) {
          case INTERSECT -> " that are also " + second;
          case EXCEPT -> ", without " + second;
          case UNION -> ", together with " + second;
        }
        + new BlockPhrase(schema, query, this).order();
  }

  /** "those of students whose age is above 20". */
  private String second(Query first, Query second) {
    String subject = new BlockWords(schema, first).subject();
    BlockWords words = new BlockWords(schema, second);
    boolean alike =
        first.items().equals(second.items())
            && subject.equals(words.subject())
            && second.groupBy().isEmpty()
            && second.limit() == null
            && second.combination() == null;
    return alike ? "those of " + words.subjects() + tests(second) : "the " + phrase(second);
  }
}
