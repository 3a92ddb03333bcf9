package org.agenticbi.nlp.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of a question made plain for reading times: no possessives, hyphenated words apart. */
final class Words {
  private static final Pattern NUMERIC_DATE =
      Pattern.compile("\\d{4}-\\d{1,2}(-\\d{1,2})?([t ].*)?|\\d{1,2}-\\d{1,2}-\\d{4}");
  private static final Pattern COMPACT =
      Pattern.compile("\\d{4}-[qh]\\d|[qh]\\d-\\d{4}|[a-z]-o-[a-z]");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "`", "«", "»");

  private record Word(String text, int token, boolean startsToken, boolean endsToken) {}

  private final List<Word> words = new ArrayList<>();
  private final Set<Integer> possessives = new HashSet<>();

  Words(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("'s")) {
        possessives.add(i);
      } else {
        add(tokens.get(i).lower(), i);
      }
    }
  }

  int size() {
    return words.size();
  }

  /** The word at a place; empty outside the question. */
  String at(int place) {
    return place < 0 || place >= words.size() ? "" : words.get(place).text;
  }

  boolean is(int place, Set<String> any) {
    return any.contains(at(place));
  }

  boolean is(int place, String word) {
    return at(place).equals(word);
  }

  /** The place after a word that may stand here. */
  int skip(int place, Set<String> any) {
    return is(place, any) ? place + 1 : place;
  }

  /** The place after a phrase, words parted by blanks; -1 when it does not stand here. */
  int after(int place, String phrase) {
    int next = place;
    int from = 0;
    while (true) {
      int blank = phrase.indexOf(' ', from);
      int end = blank < 0 ? phrase.length() : blank;
      String word = at(next);
      if (word.length() != end - from || !phrase.startsWith(word, from)) {
        return -1;
      }
      next++;
      if (blank < 0) {
        return next;
      }
      from = blank + 1;
    }
  }

  /** The place after the longest of the phrases that stands here; -1 when none does. */
  int afterAny(int place, List<String> phrases) {
    int best = -1;
    for (String phrase : phrases) {
      best = Math.max(best, after(place, phrase));
    }
    return best;
  }

  @Nullable TimeGrain unit(int place) {
    return Vocabulary.UNITS.get(at(place));
  }

  boolean startsToken(int place) {
    return place < words.size() && words.get(place).startsToken;
  }

  boolean endsToken(int end) {
    return end > 0 && end <= words.size() && words.get(end - 1).endsToken;
  }

  int token(int place) {
    return words.get(place).token;
  }

  /** Index of the token after the last word; a possessive belongs to its word. */
  int tokenAfter(int end) {
    int after = words.get(end - 1).token + 1;
    return possessives.contains(after) ? after + 1 : after;
  }

  static boolean isQuote(String word) {
    return QUOTES.contains(word);
  }

  private void add(String lower, int token) {
    List<String> parts = parts(plain(lower));
    for (int i = 0; i < parts.size(); i++) {
      words.add(new Word(parts.get(i), token, i == 0, i == parts.size() - 1));
    }
  }

  private static String plain(String lower) {
    String word = lower.replace('’', '\'').replace('–', '-').replace('—', '-');
    if (word.length() > 2 && word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    boolean trailingMark = word.length() > 1 && (word.endsWith(".") || word.endsWith("'"));
    return trailingMark ? word.substring(0, word.length() - 1) : word;
  }

  /** A range keeps its hyphen as a word; in other words it only joins. */
  private static List<String> parts(String word) {
    if (word.indexOf('-') <= 0
        || NUMERIC_DATE.matcher(word).matches()
        || COMPACT.matcher(word).matches()) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : word.split("-", -1)) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    boolean range = pieces.size() == 2 && isPeriod(pieces.get(0)) && isPeriod(pieces.get(1));
    return range
        ? List.of(pieces.get(0), "-", pieces.get(1))
        : pieces.isEmpty() ? List.of(word) : pieces;
  }

  private static boolean isPeriod(String word) {
    return Vocabulary.MONTHS.containsKey(word)
        || Vocabulary.year(word) > 0
        || word.matches("[qh][1-4]")
        || word.matches("fy\\d{2,4}");
  }
}
