package org.agenticbi.nlp.time;

import java.util.function.Consumer;

/** Reads one kind of phrase about time that begins at a place. */
interface MentionReader {
  void read(Words words, int at, Consumer<Found> found);

  /** A mention with its places among the words; its tokens are set when it is kept. */
  record Found(int at, int end, MentionMaker maker) {}

  /** Makes the mention once its tokens are known. */
  interface MentionMaker {
    TimeMention make(int firstToken, int endToken);
  }
}
