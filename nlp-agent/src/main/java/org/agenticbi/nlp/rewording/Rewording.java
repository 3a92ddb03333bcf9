package org.agenticbi.nlp.rewording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.nlp.text.Token;

/**
 * A way to say something and what it is read as.
 *
 * @param pattern how it is said
 * @param words what is read instead, with the names of gaps where these go
 */
record Rewording(Pattern pattern, List<String> words) {

  private static final Set<String> NAMES = Set.of("X", "Y", "Z", "W", "N", "M", "YEAR", "THEN");

  /** What a gap takes and nothing says again would be lost without a word: that is a fault. */
  static Rewording parse(String line) {
    int equals = line.indexOf(" = ");
    Pattern pattern = Pattern.parse(line.substring(0, equals));
    String words = line.substring(equals + 3).strip();
    Rewording rewording =
        new Rewording(pattern, words.equals("-") ? List.of() : List.of(words.split(" ", -1)));
    Set<String> lost = new LinkedHashSet<>(pattern.gaps());
    lost.removeAll(rewording.words);
    lost.remove(Pattern.OLD);
    if (!lost.isEmpty()) {
      throw new IllegalArgumentException(
          "The rewording '" + line + "' loses what " + lost + " take; say it again on the right.");
    }
    return rewording;
  }

  /** The question with each place replaced where it is said in this way; itself where it is not. */
  Reworded apply(Reworded question) {
    Reworded result = question;
    int at = 0;
    while (at < result.tokens().size()) {
      Match match = pattern.at(result.tokens(), at).orElse(null);
      if (match == null) {
        at++;
      } else {
        int behind = result.tokens().size() - match.end();
        result = replaced(result, match);
        at = Math.max(at + 1, result.tokens().size() - behind);
      }
    }
    return result;
  }

  private Reworded replaced(Reworded question, Match match) {
    List<Token> left = new ArrayList<>(match.words());
    left.addAll(match.gaps().getOrDefault(Pattern.OLD, List.of()));
    List<Token> inserted = new ArrayList<>();
    int place = question.tokens().get(match.first()).start();
    for (String word : words) {
      if (NAMES.contains(word)) {
        inserted.addAll(match.gaps().getOrDefault(word, List.of()));
      } else {
        inserted.add(kept(word, left, place));
      }
    }
    List<Token> tokens = new ArrayList<>(question.tokens().subList(0, match.first()));
    tokens.addAll(inserted);
    tokens.addAll(question.tokens().subList(match.end(), question.tokens().size()));
    List<Reworded.Piece> pieces = new ArrayList<>(question.pieces());
    pieces.addAll(pieces(left));
    return new Reworded(tokens, pieces);
  }

  /**
   * A word that was typed, or another of its place in the pattern, stays the one that was typed.
   */
  private Token kept(String word, List<Token> left, int place) {
    for (Token token : left) {
      if (pattern.alike(token.lower(), word)) {
        left.remove(token);
        return token;
      }
    }
    return new Token(word, word, place, place);
  }

  /** What was typed and is not read; words that stand side by side are one piece. */
  private List<Reworded.Piece> pieces(List<Token> left) {
    String readAs =
        words.stream()
            .map(word -> NAMES.contains(word) ? "\u2026" : word)
            .collect(Collectors.joining(" "));
    List<Reworded.Piece> pieces = new ArrayList<>();
    for (Token token : left) {
      if (token.inserted()) {
        continue;
      }
      Reworded.Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null && token.start() - last.end() <= 1) {
        pieces.set(pieces.size() - 1, new Reworded.Piece(last.start(), token.end(), readAs));
      } else {
        pieces.add(new Reworded.Piece(token.start(), token.end(), readAs));
      }
    }
    return pieces;
  }
}
