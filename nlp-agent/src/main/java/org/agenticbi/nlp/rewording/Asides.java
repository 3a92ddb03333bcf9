package org.agenticbi.nlp.rewording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Token;

/**
 * Leaves out what a question opens with and what names nothing of the data: "I am preparing the
 * board meeting, so show me revenue by month" asks for revenue by month.
 *
 * <p>Such an opening ends at a mark, or where someone says that they need or want to know
 * something. It begins with who speaks, or is for an occasion such as a meeting, and holds no name
 * or value and no word that asks for more than attention; a time only beside an occasion. "For
 * board games, show revenue" is none: the games are asked for. Behind the question only thanks are
 * left out, because conditions stand there. What is left out is said in the account of the words.
 */
public final class Asides {

  private static final String MARKS = ".!?;:,()";
  private static final Set<CueKind> ATTENTION =
      EnumSet.of(
          CueKind.COMMAND,
          CueKind.INTERROGATIVE,
          CueKind.PREPOSITION,
          CueKind.AND,
          CueKind.EQUAL,
          CueKind.REFERENCE);

  /** What questions are asked for. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "meeting",
          "meetings",
          "board",
          "presentation",
          "presenting",
          "present",
          "deck",
          "slide",
          "slides",
          "review",
          "boss",
          "ceo",
          "cfo",
          "coo",
          "discussion",
          "discussed",
          "discussing",
          "workshop",
          "offsite",
          "preparing",
          "preparation",
          "prep",
          "call",
          "leadership",
          "investors",
          "auditors",
          "colleague",
          "colleagues",
          "strategy",
          "talk",
          "talking");

  private static final Set<String> SPEAKERS =
      Set.of("i", "i'm", "i've", "i'll", "i'd", "we", "we're", "we've", "we'll");
  private static final Set<String> THANKS = Set.of("thanks", "thank", "sorry", "cheers");

  private static final Set<String> WANTS =
      Set.of("need", "needs", "want", "wants", "like", "love", "wondering", "wonder");
  private static final Set<String> BEFORE_WANTS =
      Set.of("i", "we", "he", "she", "and", "so", "would", "i'd", "we'd", "just", "really", "am");

  private final Reworded question;
  private final List<Mention> mentions;
  private final List<Token> kept = new ArrayList<>();
  private final List<Reworded.Piece> pieces;

  private Asides(Reworded question, List<Mention> mentions) {
    this.question = question;
    this.mentions = mentions;
    this.pieces = new ArrayList<>(question.pieces());
  }

  /** The question without its asides; itself when it has none, or nothing else. */
  public static Reworded without(Reworded question, List<Mention> mentions) {
    Asides asides = new Asides(question, mentions);
    asides.read();
    boolean left = asides.kept.stream().anyMatch(token -> !token.punctuation());
    return left && asides.kept.size() < question.tokens().size()
        ? new Reworded(asides.kept, asides.pieces)
        : question;
  }

  private void read() {
    List<Token> tokens = question.tokens();
    int first = 0;
    while (first < tokens.size()) {
      int end = first;
      while (end < tokens.size() && !mark(tokens.get(end))) {
        end++;
      }
      int behind = Math.min(tokens.size(), end + 1);
      if (strange(first, end) || wonders(first, end)) {
        leaveOut(first, end);
      } else {
        int begin = wish(first, end);
        leaveOut(first, begin);
        kept.addAll(tokens.subList(begin, behind));
      }
      first = behind;
    }
  }

  /** "Why do people send things back? Number of returns by reason": the second can be computed. */
  private boolean wonders(int first, int end) {
    List<Token> tokens = question.tokens();
    int why = tokens.get(first).lower().equals("and") ? first + 1 : first;
    boolean more =
        tokens.subList(Math.min(end, tokens.size()), tokens.size()).stream()
            .anyMatch(token -> !token.punctuation());
    return more && tokens.get(why).lower().equals("why") && tokens.get(end).text().equals("?");
  }

  /** A part with words that mean nothing here, and none that does. */
  private boolean strange(int first, int end) {
    List<Mention> all = within(first, end);
    boolean occasion = all.stream().anyMatch(this::occasion);
    boolean says =
        all.stream()
            .anyMatch(mention ->
                switch (mention) {
                  case Mention.Name _, Mention.Quoted _ -> true;
                  case Mention.Time _, Mention.Figure _ -> !occasion;
                  case Mention.Cue cue -> !ATTENTION.contains(cue.kind());
                  case Mention.Unknown _ -> false;
                });
    return !says && opens(first, all) && all.stream().anyMatch(Asides::meaningless);
  }

  /** "I am ...", "for the quarterly review" before the question; thanks anywhere. */
  private boolean opens(int first, List<Mention> all) {
    if (all.isEmpty()) {
      return false;
    }
    String word = question.tokens().get(first).lower();
    boolean opening = kept.stream().allMatch(Token::punctuation);
    List<Mention> meaningless = all.stream().filter(Asides::meaningless).toList();
    boolean forOccasion = !meaningless.isEmpty() && occasion(meaningless.getLast());
    return THANKS.contains(word) || (opening && (SPEAKERS.contains(word) || forOccasion));
  }

  private boolean occasion(Mention mention) {
    return mention instanceof Mention.Unknown
        && OCCASIONS.contains(question.tokens().get(mention.first()).lower());
  }

  private static boolean meaningless(Mention mention) {
    return mention instanceof Mention.Unknown word && word.content();
  }

  /** Where the question begins behind "... and I need to know"; its beginning without that. */
  private int wish(int first, int end) {
    List<Token> tokens = question.tokens();
    for (int at = first + 1; at < end; at++) {
      String before = tokens.get(at - 1).lower();
      boolean wants =
          WANTS.contains(tokens.get(at).lower())
              && (BEFORE_WANTS.contains(before) || OCCASIONS.contains(before));
      if (wants && strange(first, at)) {
        return at;
      }
    }
    return first;
  }

  private List<Mention> within(int first, int end) {
    return mentions.stream()
        .filter(mention -> mention.first() < end && mention.end() > first)
        .toList();
  }

  private void leaveOut(int first, int end) {
    List<Token> typed =
        question.tokens().subList(first, end).stream().filter(token -> !token.inserted()).toList();
    if (!typed.isEmpty()) {
      pieces.add(new Reworded.Piece(typed.getFirst().start(), typed.getLast().end(), ""));
    }
  }

  private static boolean mark(Token token) {
    return token.punctuation() && MARKS.contains(token.text());
  }
}
