package org.agenticbi.nlp.composition;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.text.Tokenizer;

/** The tokens of a question, with names taken apart and short ways of saying written out. */
final class Wording {

  private final SchemaWords schema;

  Wording(SchemaWords schema) {
    this.schema = schema;
  }

  List<Token> tokens(String question) {
    List<Token> tokens = Tokenizer.tokens(apart(question));
    return fullNames() ? tokens : namesWrittenOut(tokens);
  }

  /** {@code course_id} is two words; the places of characters stay. */
  private static String apart(String question) {
    StringBuilder apart = new StringBuilder(question);
    for (int at = 1; at + 1 < apart.length(); at++) {
      boolean joins =
          apart.charAt(at) == '_'
              && Character.isLetterOrDigit(apart.charAt(at - 1))
              && Character.isLetterOrDigit(apart.charAt(at + 1));
      if (joins) {
        apart.setCharAt(at, ' ');
      }
    }
    return apart.toString();
  }

  private boolean fullNames() {
    List<String> full = List.of(Stemmer.stem("full"), Stemmer.stem("name"));
    return schema.columns().values().stream().anyMatch(readings -> readings.contains(full));
  }

  /** Where a schema has first and last names only, a full name is both. */
  private static List<Token> namesWrittenOut(List<Token> tokens) {
    List<Token> written = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      boolean full =
          tokens.get(at).lower().equals("full")
              && at + 1 < tokens.size()
              && tokens.get(at + 1).lower().startsWith("name");
      if (full) {
        Token first = tokens.get(at);
        Token name = tokens.get(at + 1);
        for (String word : List.of("first", "name", "and", "last")) {
          written.add(new Token(word, word, first.start(), first.end()));
        }
        written.add(new Token("name", "name", name.start(), name.end()));
        at++;
      } else {
        written.add(tokens.get(at));
      }
    }
    return written;
  }
}
