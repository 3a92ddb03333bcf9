package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * Pronouns that stand for what the question before gave: "how many were that?", "what did they
 * bring in?", "what is their average price?". Behind a name of the same sentence, a pronoun stands
 * for that name.
 */
final class BackReference {

  private static final Set<String> PRONOUNS =
      Set.of("that", "those", "these", "this", "they", "it", "them", "are they", "was it");

  private static final Set<String> VERBS =
      Set.of("is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "what's");

  private static final Set<String> DEMONSTRATIVES = Set.of("that", "those", "these", "this");

  private static final Set<String> OBJECTS = Set.of("it", "them", "that", "those", "this", "these");

  private static final Set<String> ON = Set.of("on", "for", "of", "from", "with");

  private static final Set<String> OWN = Set.of("their", "its", "of their", "of its", "and their");

  /** What rows bring, without saying what of: their amount of money. */
  private static final Set<String> WORTH =
      Set.of(
          "bring",
          "brought",
          "worth",
          "earn",
          "earned",
          "generate",
          "generated",
          "make",
          "made",
          "yield",
          "yielded",
          "spend",
          "spent",
          "sold",
          "sell",
          "billed",
          "invoiced",
          "bought",
          "purchased");

  private static final Set<String> EARNING = Set.of("earn", "make", "get paid", "paid", "earning");

  private final List<Mention> mentions;

  BackReference(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Whether there is such a pronoun. */
  boolean isSaid() {
    boolean named = false;
    for (int at = 0; at < mentions.size(); at++) {
      if (mentions.get(at) instanceof Mention.Name) {
        named = true;
      }
      if (!named && OWN.contains(text(at))) {
        return true;
      }
      boolean pronoun = at > 0 && PRONOUNS.contains(text(at)) && VERBS.contains(lastWord(at - 1));
      if (pronoun && (!named || nothingBehind(at + 1) || wasThat(at))) {
        return true;
      }
      if (objectOfWhich(at)) {
        return true;
      }
      if (at > 0 && OBJECTS.contains(text(at)) && onSomething(at - 1) && nothingBehind(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "which stores sold them": no store is sold by itself. */
  private boolean objectOfWhich(int at) {
    boolean which = text(0).startsWith("which") || text(0).equals("who");
    return which
        && at > 1
        && OBJECTS.contains(text(at))
        && mentions.stream().skip(1).limit(at - 1).anyMatch(Mention.Name.class::isInstance)
        && !(mentions.get(at - 1) instanceof Mention.Cue)
        && nothingBehind(at + 1);
  }

  /** Whether a verb says what was spent or earned, as what the question before computed. */
  boolean spends() {
    boolean measure =
        mentions.stream()
            .anyMatch(mention ->
                mention instanceof Mention.Name name
                    && name.candidates().getFirst().target() instanceof Target.MeasureTarget
                    && !WORTH.contains(name.text().toLowerCase(Locale.ROOT)));
    if (measure) {
      return false;
    }
    for (int at = 0; at < mentions.size(); at++) {
      boolean name =
          mentions.get(at) instanceof Mention.Name named
              && WORTH.contains(named.text().toLowerCase(Locale.ROOT));
      if (name || WORTH.contains(lastWord(at))) {
        return true;
      }
    }
    return false;
  }

  /** Where "what do they earn" says so: people do, where people were counted; -1 for nowhere. */
  int earns() {
    for (int at = 0; at < mentions.size() && isSaid(); at++) {
      String said =
          mentions.get(at) instanceof Mention.Name name
              ? name.text().toLowerCase(Locale.ROOT)
              : text(at);
      if (EARNING.contains(said)) {
        return at;
      }
    }
    return -1;
  }

  /** "how many payments was that by card": no "that" which a name would follow. */
  private boolean wasThat(int at) {
    return DEMONSTRATIVES.contains(text(at))
        && at + 1 < mentions.size()
        && mentions.get(at + 1) instanceof Mention.Cue cue
        && (cue.kind() == CueKind.PREPOSITION || cue.kind() == CueKind.GROUP);
  }

  /** "which department spent most on it". */
  private boolean onSomething(int at) {
    return mentions.get(at) instanceof Mention.Cue cue
        && cue.kind() == CueKind.PREPOSITION
        && ON.contains(cue.phrase());
  }

  /** "what did they bring in": what the rows are worth is asked for. */
  boolean worth() {
    boolean named = mentions.stream().anyMatch(Mention.Name.class::isInstance);
    if (named || !isSaid()) {
      return false;
    }
    for (int at = 0; at < mentions.size(); at++) {
      if (WORTH.contains(lastWord(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean nothingBehind(int from) {
    return mentions.stream()
        .skip(from)
        .allMatch(mention ->
            switch (mention) {
              case Mention.Time _ -> true;
              case Mention.Unknown unknown -> !unknown.content();
              case Mention.Cue cue -> cue.kind() == CueKind.PREPOSITION;
              case Mention.Name _, Mention.Figure _, Mention.Quoted _ -> false;
            });
  }

  private String lastWord(int at) {
    String text = text(at);
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private String text(int at) {
    return switch (mentions.get(at)) {
      case Mention.Cue cue -> cue.phrase();
      case Mention.Unknown unknown -> unknown.text().toLowerCase(Locale.ROOT);
      case Mention.Name _, Mention.Figure _, Mention.Quoted _, Mention.Time _ -> "";
    };
  }
}
