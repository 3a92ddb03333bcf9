package org.agenticbi.nlp.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.NumberWords;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.time.TimeMention;

/**
 * Covers a question with mentions: the cover that explains the most words best.
 *
 * <p>Every span gets a weight by what it may be: longer ones win over their parts, names over cues
 * of the same length, and joining words weigh least. The best cover is found by dynamic programming
 * over the token positions, so that it does not depend on the order in which spans are tried.
 */
public final class MentionFinder {

  /** Marks that names are said with, as words. */
  private static final Map<String, String> SIGNS = Map.of("%", "percent", "&", "and");

  private static final double CUE = 0.8;
  private static final double LONGER = 0.5;
  private static final double JOINING = 0.3;
  private static final double WHICH_THING = 0.8;
  private static final Set<String> WHICH = Set.of("which", "what", "top", "best");
  private static final Set<String> BE = Set.of("are", "were", "is", "was");
  private static final Set<String> ACRONYMS = Set.of("US", "IT");
  private static final double TIME = 1.1;
  private static final double BARE_YEAR = 0.75;

  private static final Set<String> LEAVING_OUT =
      Set.of("exclude", "excluding", "except", "without", "only", "just", "remove", "omit");

  private static final Set<String> RANGE = Set.of("and", "to", "or", "-");

  private static final Set<String> EACH = Set.of("per", "each", "every", "an");

  private static final Set<String> BEFORE_THINGS = Set.of("per", "each", "every", "by");

  private record Span(Mention mention, double weight) {}

  private final Lexicon lexicon = Lexicon.bundled();
  private final NameLinker linker;

  /** Names and values of the schema are indexed once. */
  public MentionFinder(Schema schema) {
    this.linker = new NameLinker(schema);
  }

  /** The mentions of a question, in order; together they cover every token. */
  public List<Mention> mentions(List<Token> tokens, List<TimeMention> times) {
    List<List<Span>> spans = new ArrayList<>();
    for (int start = 0; start < tokens.size(); start++) {
      spans.add(spansFrom(tokens, start));
    }
    addTimes(spans, times);
    return cover(tokens, spans).stream().map(mention -> rescue(mention, tokens)).toList();
  }

  private List<Span> spansFrom(List<Token> tokens, int start) {
    List<Span> spans = new ArrayList<>();
    Token token = tokens.get(start);
    spans.add(new Span(unknown(tokens, start), 0));
    addCues(spans, tokens, start);
    addFigure(spans, tokens, start);
    if (token.quoted() && !token.content().isBlank()) {
      spans.add(new Span(new Mention.Quoted(start, start + 1, token.content()), 1.0));
    }
    addNames(spans, tokens, start);
    return spans;
  }

  private Mention unknown(List<Token> tokens, int start) {
    Token token = tokens.get(start);
    boolean content =
        ACRONYMS.contains(token.text())
            || (!token.punctuation()
                && !token.lower().equals("'s")
                && (!lexicon.passedOver(token.lower())
                    || SaidThings.isThing(tokens, start)
                    || isGroupOf(tokens, start)
                    || isKindOf(tokens, start)));
    return new Mention.Unknown(start, start + 1, token.text(), content);
  }

  /** "revenue per order by region": what comes behind "per" is a thing, and orders nothing. */
  private static boolean isThing(List<Token> tokens, int at, CueKind kind) {
    return kind == CueKind.ORDER && at > 0 && EACH.contains(tokens.get(at - 1).lower());
  }

  /** "in each article group by revenue", "by product group by month": a group of things. */
  private boolean isGroupOf(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at).lower().equals("group")
        && BEFORE_THINGS.contains(tokens.get(at - 2).lower())
        && !lexicon.passedOver(tokens.get(at - 1).lower())
        && lexicon.cue(tokens.get(at - 1).lower()).isEmpty()
        && !tokens.get(at - 1).punctuation();
  }

  /** "business customers": a kind of them, as "our business" is the whole. */
  private boolean isKindOf(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("business")
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).punctuation()
        && linker.candidates(tokens.subList(at + 1, at + 2)).stream()
            .limit(1)
            .anyMatch(each -> each.target() instanceof Target.TableTarget);
  }

  private void addCues(List<Span> spans, List<Token> tokens, int start) {
    StringBuilder phrase = new StringBuilder();
    int most = Math.min(tokens.size(), start + lexicon.longestCue());
    for (int end = start + 1; end <= most; end++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.get(end - 1).lower());
      Optional<CueKind> kind = lexicon.cue(phrase.toString());
      if (kind.isPresent()
          && !acronym(tokens, start, end)
          && !isThing(tokens, start, kind.get())
          && !(kind.get() == CueKind.GROUP && isGroupOf(tokens, start))) {
        Mention.Cue cue = new Mention.Cue(start, end, kind.get(), phrase.toString());
        spans.add(new Span(cue, cueWeight(kind.get(), end - start)));
      }
    }
  }

  /** "US", "IT": in capitals among small letters, these are no pronouns. */
  private static boolean acronym(List<Token> tokens, int start, int end) {
    String text = tokens.get(end - 1).text();
    return ACRONYMS.contains(text)
        && (end - start == 1 || !ACRONYMS.contains(tokens.get(start).text()))
        && tokens.stream()
            .anyMatch(token -> !token.text().equals(token.text().toUpperCase(Locale.ROOT)));
  }

  private static double cueWeight(CueKind kind, int length) {
    boolean joining =
        kind == CueKind.PREPOSITION || kind == CueKind.AND || kind == CueKind.CONDITION;
    return (joining ? JOINING : CUE) * length + LONGER * (length - 1);
  }

  private void addFigure(List<Span> spans, List<Token> tokens, int start) {
    Token token = tokens.get(start);
    Optional<BigDecimal> number = NumberWords.number(token.text());
    if (number.isEmpty()) {
      return;
    }
    boolean percent = NumberWords.percent(token.text());
    boolean money = NumberWords.money(token.text());
    Optional<BigDecimal> range = scaleOfRange(tokens, start, number.get());
    if (range.isPresent()) {
      BigDecimal value = number.get().multiply(range.get()).stripTrailingZeros();
      spans.add(new Span(new Mention.Figure(start, start + 1, value, false, money), 1.0));
      return;
    }
    spans.add(new Span(new Mention.Figure(start, start + 1, number.get(), percent, money), 0.9));
    addMoney(spans, tokens, start, number.get());
    if (start + 1 < tokens.size()) {
      String next = tokens.get(start + 1).lower();
      NumberWords.scaleWord(next)
          .ifPresent(scale -> {
            BigDecimal value = number.get().multiply(scale).stripTrailingZeros();
            spans.add(new Span(new Mention.Figure(start, start + 2, value, false, money), 2.0));
          });
      if (next.equals("percent") || next.equals("%")) {
        spans.add(new Span(new Mention.Figure(start, start + 2, number.get(), true, false), 2.0));
      }
    }
  }

  /** "over 300 euros", "2 million dollars": an amount of money. */
  private void addMoney(List<Span> spans, List<Token> tokens, int start, BigDecimal number) {
    Optional<BigDecimal> scale =
        start + 1 < tokens.size()
            ? NumberWords.scaleWord(tokens.get(start + 1).lower())
            : Optional.<BigDecimal>empty();
    int unit = scale.isPresent() ? start + 2 : start + 1;
    if (unit < tokens.size()
        && NumberWords.currency(tokens.get(unit).lower())
        && linker.candidates(tokens.subList(unit, unit + 1)).isEmpty()) {
      BigDecimal value = scale.map(number::multiply).orElse(number).stripTrailingZeros();
      Mention figure = new Mention.Figure(start, unit + 1, value, false, true);
      spans.add(new Span(figure, 1.0 + unit - start));
    }
  }

  /** "between 1.6 and 1.9 million", "20 to 30k": both numbers are in what is said of the second. */
  private static Optional<BigDecimal> scaleOfRange(List<Token> tokens, int at, BigDecimal first) {
    boolean inside = at > 0 && at + 2 < tokens.size();
    if (!inside || !RANGE.contains(tokens.get(at + 1).lower())) {
      return Optional.empty();
    }
    boolean said =
        !tokens.get(at + 1).lower().equals("and") || tokens.get(at - 1).lower().equals("between");
    String second = tokens.get(at + 2).lower();
    Optional<BigDecimal> scale =
        at + 3 < tokens.size()
            ? NumberWords.scaleWord(tokens.get(at + 3).lower())
            : Optional.<BigDecimal>empty();
    Optional<BigDecimal> factor = scale.or(() -> NumberWords.suffix(second));
    return NumberWords.number(second)
        .flatMap(value ->
            factor.filter(each ->
                said
                    && NumberWords.suffix(tokens.get(at).lower()).isEmpty()
                    && first.compareTo(scale.isPresent() ? value : value.divide(each)) < 0));
  }

  private void addNames(List<Span> spans, List<Token> tokens, int start) {
    if (tokens.get(start).lower().equals("'s")) {
      return;
    }
    int most = Math.min(tokens.size(), start + linker.longest());
    for (int end = start + 1; end <= most && named(tokens, start, end - 1); end++) {
      List<Token> span = spelled(tokens.subList(start, end));
      List<Candidate> candidates = end == start + 1 ? linker.billed(tokens, start) : List.of();
      if (candidates.isEmpty()) {
        candidates = linker.candidates(span);
      }
      if (end == start + 1) {
        candidates = SalaryNames.prefer(candidates, tokens, start);
      }
      if (candidates.isEmpty() && end == start + 1) {
        candidates = called(tokens, start);
      }
      if (!candidates.isEmpty() && !tokens.get(end - 1).lower().equals("'s")) {
        boolean measure = candidates.getFirst().target() instanceof Target.MeasureTarget;
        boolean thing =
            measure
                && end - start > 1
                && asksWhich(tokens, start)
                && startsWithTable(span)
                && !areSomething(tokens, end);
        double score = candidates.getFirst().score() - (thing ? WHICH_THING : 0);
        Mention.Name name = new Mention.Name(start, end, text(span), candidates);
        spans.add(new Span(name, score * (end - start) + 0.1 * (end - start - 1)));
      }
    }
  }

  /** "exclude business", "the business segment": what else says little is a value there. */
  private List<Candidate> called(List<Token> tokens, int at) {
    List<Candidate> values =
        lexicon.passedOver(tokens.get(at).lower())
            ? linker.valuesCalled(tokens.get(at))
            : List.of();
    if (values.isEmpty()) {
      return values;
    }
    int before = at > 0 && tokens.get(at - 1).lower().equals("the") ? at - 2 : at - 1;
    boolean leftOut = before >= 0 && LEAVING_OUT.contains(tokens.get(before).lower());
    if (leftOut || SaidThings.isThing(tokens, at)) {
      return values;
    }
    List<Candidate> next =
        at + 1 < tokens.size() ? linker.candidates(tokens.subList(at + 1, at + 2)) : List.of();
    return values.stream()
        .filter(value -> next.stream().anyMatch(each -> has(each, value)))
        .toList();
  }

  private static boolean has(Candidate column, Candidate value) {
    return value.target() instanceof Target.ValueTarget of
        && (column.target().equals(new Target.ColumnTarget(of.column()))
            || column.target().equals(new Target.TableTarget(of.column().table())));
  }

  /** A mark is no part of a name, but for those of "margin %" and "Food & Drinks". */
  private static boolean named(List<Token> tokens, int start, int at) {
    boolean said = at > start && SIGNS.containsKey(tokens.get(at).lower());
    return said || !tokens.get(at).punctuation();
  }

  private static List<Token> spelled(List<Token> span) {
    List<Token> spelled = new ArrayList<>();
    for (Token token : span) {
      String word = SIGNS.get(token.lower());
      spelled.add(
          word == null || spelled.isEmpty()
              ? token
              : new Token(word, word, token.start(), token.end()));
    }
    return spelled;
  }

  /** "which products sold": the things are asked for, not the measure "products sold". */
  private static boolean asksWhich(List<Token> tokens, int start) {
    int before = start - 1;
    if (before > 0 && NumberWords.number(tokens.get(before).text()).isPresent()) {
      before--;
    }
    return before >= 0 && WHICH.contains(tokens.get(before).lower());
  }

  /** "which vendor bills are open": these are one thing, and no vendor does anything. */
  private static boolean areSomething(List<Token> tokens, int end) {
    return end < tokens.size() && BE.contains(tokens.get(end).lower());
  }

  private boolean startsWithTable(List<Token> span) {
    return linker.candidates(span.subList(0, 1)).stream()
        .anyMatch(each -> each.target() instanceof Target.TableTarget);
  }

  private static void addTimes(List<List<Span>> spans, List<TimeMention> times) {
    Map<List<Integer>, List<TimeMention>> bySpan = new LinkedHashMap<>();
    for (TimeMention time : times) {
      bySpan
          .computeIfAbsent(List.of(time.firstToken(), time.endToken()), key -> new ArrayList<>())
          .add(time);
    }
    bySpan.forEach((span, readings) -> {
      int length = span.get(1) - span.get(0);
      Mention.Time time = new Mention.Time(span.get(0), span.get(1), readings);
      spans.get(span.get(0)).add(new Span(time, timeWeight(readings.getFirst(), length)));
    });
  }

  private static double timeWeight(TimeMention reading, int length) {
    boolean bareYear = reading instanceof TimeMention.Window window && window.bareYear();
    boolean partOfName = reading instanceof TimeMention.Grain grain && grain.partOfName();
    double each = bareYear && length == 1 ? BARE_YEAR + 0.2 : partOfName ? 0.9 : TIME;
    return each * length + LONGER * (length - 1);
  }

  private static List<Mention> cover(List<Token> tokens, List<List<Span>> spans) {
    int size = tokens.size();
    double[] best = new double[size + 1];
    Span[] choice = new Span[size];
    for (int start = size - 1; start >= 0; start--) {
      best[start] = Double.NEGATIVE_INFINITY;
      for (Span span : spans.get(start)) {
        double weight = span.weight() + best[span.mention().end()];
        if (weight > best[start] + 1e-9) {
          best[start] = weight;
          choice[start] = span;
        }
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < size; at = mentions.getLast().end()) {
      mentions.add(choice[at].mention());
    }
    return mentions;
  }

  /** A content word that nothing explains may be misspelt, or a part of a value. */
  private Mention rescue(Mention mention, List<Token> tokens) {
    if (!(mention instanceof Mention.Unknown unknown) || !unknown.content()) {
      return mention;
    }
    Token token = tokens.get(unknown.first());
    boolean capitalised = Character.isUpperCase(token.text().charAt(0)) && unknown.first() > 0;
    List<Candidate> candidates = capitalised ? linker.partsOfValues(token) : List.of();
    if (candidates.isEmpty()) {
      candidates = linker.adjectives(token);
    }
    if (candidates.isEmpty()) {
      candidates = linker.misspelt(token);
    }
    return candidates.isEmpty()
        ? mention
        : new Mention.Name(unknown.first(), unknown.end(), token.text(), candidates);
  }

  private static String text(List<Token> span) {
    StringBuilder text = new StringBuilder();
    for (Token token : span) {
      text.append(text.isEmpty() ? "" : " ").append(token.content());
    }
    return text.toString();
  }
}
