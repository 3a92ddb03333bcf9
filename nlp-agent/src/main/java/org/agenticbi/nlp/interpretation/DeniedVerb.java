package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * A verb of which a question says that it did not happen: "not yet delivered", "never logged in",
 * "still not closed", "yet to be approved", "unpaid".
 *
 * @param verb in the form in which it was said
 * @param particle what may belong to the verb: "in" of "logged in"; empty for none
 * @param position of the verb among the mentions
 * @param adjective whether it stands before what it is said of
 */
record DeniedVerb(String verb, String particle, int position, boolean adjective) {

  private static final Pattern DENIES = Pattern.compile("(^|.* )(not|never|\\w+n't)( been)?");
  private static final Pattern UNDONE = Pattern.compile("un(\\w{2,}(ed|id|ld|nt|wn|ad|ft))");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> BETWEEN =
      Set.of("yet", "still", "ever", "been", "be", "being", "actually", "so", "already", "even");
  private static final Set<String> PARTICLES = Set.of("in", "up", "out", "off", "back", "over");
  private static final Set<String> BEHIND = Set.of("yet", "so", "far", "still", "ever");
  private static final List<String> AHEAD = List.of("yet to be", "yet to", "still to be");
  private static final Set<String> WAITING = Set.of("awaiting", "awaits");

  /** What is denied at a position. */
  static Optional<DeniedVerb> at(QuestionReader question, int at) {
    int verb = behindDenial(question, at);
    if (verb > at) {
      String said = SaidWords.at(question, verb);
      boolean value = question.isBest(verb, Target.ValueTarget.class);
      return (value || WORD.matcher(said).matches()) && !question.cue(verb, CueKind.PREPOSITION)
          ? Optional.of(new DeniedVerb(said, particle(question, verb + 1), verb, false))
          : Optional.empty();
    }
    var undone = UNDONE.matcher(SaidWords.at(question, at).replace("-", ""));
    boolean value = question.canBe(at, Target.ValueTarget.class);
    return undone.matches() && !value
        ? Optional.of(new DeniedVerb(undone.group(1), "", at, true))
        : Optional.empty();
  }

  /** The position of the verb behind words that deny it; the same position without such. */
  private static int behindDenial(QuestionReader question, int at) {
    int next = SaidWords.at(question, at).equals("still") ? at + 1 : at;
    Mention.Cue cue = question.cue(next);
    boolean denied =
        cue != null
            && Set.of(CueKind.NOT, CueKind.NONE).contains(cue.kind())
            && DENIES.matcher(cue.phrase()).matches();
    if (denied) {
      next++;
      while (BETWEEN.contains(SaidWords.at(question, next))) {
        next++;
      }
      return next;
    }
    int ahead = SaidWords.behindAny(question, at, AHEAD);
    if (ahead > at) {
      return ahead;
    }
    return WAITING.contains(SaidWords.at(question, at)) ? at + 1 : at;
  }

  private static String particle(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    return PARTICLES.contains(said) ? said : "";
  }

  /** The position behind the verb, with its particle or without it. */
  int end(QuestionReader question, boolean withParticle) {
    int next = position + (withParticle ? 2 : 1);
    while (BEHIND.contains(SaidWords.at(question, next))) {
      next++;
    }
    return next;
  }

  /** "logged in" as one word, "login"; null without a particle. */
  @Nullable String joined() {
    return particle.isEmpty() ? null : WordFamily.root(verb) + particle;
  }
}
