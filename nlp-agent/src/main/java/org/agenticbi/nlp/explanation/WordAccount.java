package org.agenticbi.nlp.explanation;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.interpretation.Understanding;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.protocol.WordFate;
import org.agenticbi.protocol.WordUse;

/** Says of every word of a question what became of it. */
public final class WordAccount {

  private WordAccount() {}

  /** The words in order, then what was assumed. */
  public static List<WordUse> of(String text, List<Token> tokens, Understanding understanding) {
    List<WordUse> words = new ArrayList<>();
    List<Mention> mentions = understanding.mentions();
    for (int at = 0; at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      int start = tokens.get(mention.first()).start();
      int end = tokens.get(mention.end() - 1).end();
      String meaning = understanding.meanings().get(at);
      boolean mark =
          mention.end() == mention.first() + 1 && tokens.get(mention.first()).punctuation();
      if (meaning != null && !understanding.passedOver().contains(at)) {
        words.add(new WordUse(text.substring(start, end), start, end, WordFate.USED, meaning));
      } else if (!mark) {
        words.add(ignored(text, start, end, understanding.passedOver().contains(at)));
      }
    }
    for (String assumption : understanding.assumptions()) {
      words.add(new WordUse(assumption, null, null, WordFate.DEFAULTED, "assumed"));
    }
    return words;
  }

  private static WordUse ignored(String text, int start, int end, boolean content) {
    String meaning = content ? "not understood" : "joins the other words";
    return new WordUse(text.substring(start, end), start, end, WordFate.IGNORED, meaning);
  }
}
