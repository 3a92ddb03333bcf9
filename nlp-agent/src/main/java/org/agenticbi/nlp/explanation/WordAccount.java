package org.agenticbi.nlp.explanation;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.agenticbi.nlp.calculation.Calculation;
import org.agenticbi.nlp.interpretation.Understanding;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.rewording.Reworded;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;

/** Says of every word of a question what became of it. */
public final class WordAccount {

  private WordAccount() {}

  /** The words in order, then what was assumed. */
  public static List<WordUse> of(String text, Reworded question, Understanding understanding) {
    List<WordUse> words = new ArrayList<>();
    List<Mention> mentions = understanding.mentions();
    for (int at = 0; at < mentions.size(); at++) {
      word(text, question.tokens(), understanding, at).ifPresent(words::add);
    }
    for (Reworded.Piece piece : question.pieces()) {
      words.add(reworded(text, piece));
    }
    if (!question.pieces().isEmpty()) {
      words.sort(Comparator.comparing(WordUse::start, Comparator.nullsLast(naturalOrder())));
    }
    for (String assumption : understanding.assumptions()) {
      words.add(new WordUse(assumption, null, null, WordFate.DEFAULTED, "assumed"));
    }
    return words;
  }

  /** The words of a question that computes with the numbers of two, each once. */
  public static List<WordUse> joined(
      String text, Calculation calculation, List<WordUse> left, List<WordUse> right) {
    Map<Integer, WordUse> words = new TreeMap<>();
    List<WordUse> assumed = new ArrayList<>();
    for (WordUse word : Stream.concat(left.stream(), right.stream()).toList()) {
      if (word.start() == null) {
        assumed.add(word);
      } else {
        words.merge(word.start(), word, (one, other) -> one.use() == WordFate.USED ? one : other);
      }
    }
    for (Token token : calculation.said()) {
      if (!token.inserted() && (!token.punctuation() || token.lower().equals("/"))) {
        words.put(token.start(), use(text, token, WordFate.USED, calculation.operation().words()));
      }
    }
    for (Token token : calculation.named()) {
      if (!token.punctuation()) {
        words.putIfAbsent(token.start(), use(text, token, WordFate.USED, "names what is computed"));
      }
    }
    List<WordUse> all = new ArrayList<>(words.values());
    assumed.stream().distinct().forEach(all::add);
    return all;
  }

  private static WordUse use(String text, Token token, WordFate fate, String meaning) {
    return new WordUse(
        text.substring(token.start(), token.end()), token.start(), token.end(), fate, meaning);
  }

  private static WordUse reworded(String text, Reworded.Piece piece) {
    String said = text.substring(piece.start(), piece.end());
    return piece.readAs().isEmpty()
        ? new WordUse(said, piece.start(), piece.end(), WordFate.IGNORED, "asks for nothing")
        : new WordUse(
            said, piece.start(), piece.end(), WordFate.USED, "read as: " + piece.readAs());
  }

  /** Empty for a mark, and for words that nobody typed. */
  private static Optional<WordUse> word(
      String text, List<Token> tokens, Understanding understanding, int at) {
    Mention mention = understanding.mentions().get(at);
    List<Token> typed =
        tokens.subList(mention.first(), mention.end()).stream()
            .filter(token -> !token.inserted())
            .toList();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    int start = typed.stream().mapToInt(Token::start).min().orElseThrow();
    int end = typed.stream().mapToInt(Token::end).max().orElseThrow();
    String meaning = understanding.meanings().get(at);
    boolean unused = understanding.passedOver().contains(at);
    if (meaning != null && !unused) {
      return Optional.of(
          new WordUse(text.substring(start, end), start, end, WordFate.USED, meaning));
    }
    boolean mark = mention.end() == mention.first() + 1 && typed.getFirst().punctuation();
    return mark ? Optional.empty() : Optional.of(ignored(text, start, end, unused));
  }

  private static WordUse ignored(String text, int start, int end, boolean content) {
    String meaning = content ? "not understood" : "joins the other words";
    return new WordUse(text.substring(start, end), start, end, WordFate.IGNORED, meaning);
  }
}
