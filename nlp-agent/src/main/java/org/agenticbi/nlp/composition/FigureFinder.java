package org.agenticbi.nlp.composition;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.composition.Figure.Found;
import org.agenticbi.nlp.composition.Figure.Kind;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.query.Restriction.Operator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.NumberWords;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.nlp.time.TimeGrammar;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds the values that a question names. */
final class FigureFinder {

  private static final int LONGEST = 8;
  private static final int CUE_DISTANCE = 4;
  private static final Set<String> PIECES =
      Set.of(
          "letter",
          "letters",
          "word",
          "substring",
          "character",
          "characters",
          "string",
          "prefix",
          "suffix");

  private final List<Token> tokens;
  private final String[] stems;
  private final List<CueSpan> cues;
  private final ValueIndex values;
  private final LocalDate asOf;
  private final List<Figure> figures = new ArrayList<>();

  FigureFinder(
      List<Token> tokens, String[] stems, List<CueSpan> cues, ValueIndex values, LocalDate asOf) {
    this.tokens = tokens;
    this.stems = stems;
    this.cues = cues;
    this.values = values;
    this.asOf = asOf;
  }

  /** All values, in the order of the question; those of words may lie within longer ones. */
  List<Figure> find() {
    quoted();
    letters();
    numbers();
    dates();
    stored();
    implied();
    proper();
    figures.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return List.copyOf(figures);
  }

  private void quoted() {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).quoted() && !tokens.get(at).content().isBlank()) {
        String text = tokens.get(at).content();
        Map<ColumnRef, Found> columns = new LinkedHashMap<>();
        for (ValueIndex.Found found : values.whole(ValueIndex.stems(text))) {
          columns.putIfAbsent(
              found.column(), new Found(found.value(), quality(text, found.value())));
        }
        figures.add(text(at, at + 1, Kind.QUOTED, text, columns));
      }
    }
  }

  /** "the letter M", "the word you": a piece of text without quotes. */
  private void letters() {
    for (int at = 1; at < tokens.size(); at++) {
      boolean named = PIECES.contains(tokens.get(at - 1).lower());
      if (named && !tokens.get(at).quoted() && !tokens.get(at).punctuation()) {
        figures.add(text(at, at + 1, Kind.QUOTED, tokens.get(at).text(), Map.of()));
      }
    }
    for (CueSpan cue : cues) {
      boolean piece = cue.kind() == CueKind.STARTS_WITH || cue.kind() == CueKind.ENDS_WITH;
      if (piece && cue.end() < tokens.size() && letter(cue.end())) {
        String text = tokens.get(cue.end()).text();
        figures.add(text(cue.end(), cue.end() + 1, Kind.QUOTED, text, Map.of()));
      }
    }
  }

  /** "starts with A"; "a" may be the article. */
  private boolean letter(int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 == tokens.size() || tokens.get(at + 1).punctuation();
    return token.text().length() == 1
        && Character.isLetter(token.text().charAt(0))
        && (Character.isUpperCase(token.text().charAt(0)) || last);
  }

  /** Days and spans of days; what moves with the day of asking too. */
  private void dates() {
    for (TimeMention mention : new TimeGrammar(asOf, 1, DayOfWeek.MONDAY).read(tokens)) {
      if (mention instanceof TimeMention.Window window) {
        dates(window);
      }
    }
  }

  private void dates(TimeMention.Window mention) {
    LocalDate from = mention.window().from();
    LocalDate end = mention.window().toExclusive();
    if (from != null && end != null) {
      boolean day = end.equals(from.plusDays(1));
      String last = day ? null : end.minusDays(1).toString();
      addDate(mention, from, last, day ? Operator.EQUAL : Operator.BETWEEN);
    } else if (from != null) {
      addDate(mention, from, null, Operator.AT_LEAST);
    } else if (end != null) {
      addDate(mention, end, null, Operator.LESS);
    }
  }

  private void addDate(
      TimeMention.Window mention, LocalDate first, @Nullable String last, Operator operator) {
    figures.add(
        new Figure(
            mention.firstToken(),
            mention.endToken(),
            Kind.DATE,
            first.toString(),
            null,
            null,
            last,
            operator,
            Map.of()));
  }

  private static double quality(String text, String value) {
    return text.equals(value) ? 1 : text.equalsIgnoreCase(value) ? 0.95 : 0.85;
  }

  private static Figure text(
      int first, int end, Kind kind, String text, Map<ColumnRef, Found> columns) {
    BigDecimal number = null;
    if (kind == Kind.QUOTED) {
      number = NumberWords.number(text).orElse(null);
    }
    return new Figure(first, end, kind, text, number, null, null, Operator.EQUAL, columns);
  }

  private void numbers() {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<BigDecimal> number = NumberWords.number(tokens.get(at).text());
      if (number.isEmpty() || tokens.get(at).quoted()) {
        continue;
      }
      int end = at + 1;
      BigDecimal value = number.get();
      if (end < tokens.size()) {
        Optional<BigDecimal> scale = NumberWords.scaleWord(tokens.get(end).text());
        if (scale.isPresent()) {
          value = value.multiply(scale.get());
          end++;
        }
      }
      add(at, end, value);
      if (figures.getLast().upper() != null) {
        at = figures.getLast().end() - 1;
      }
    }
  }

  private void add(int first, int end, BigDecimal value) {
    BigDecimal upper = upper(first, end);
    Operator operator = upper != null ? Operator.BETWEEN : operator(first, end);
    Map<ColumnRef, Found> columns = new LinkedHashMap<>();
    for (ValueIndex.Found found : values.whole(stems[first])) {
      columns.putIfAbsent(found.column(), new Found(found.value(), 1));
    }
    figures.add(
        new Figure(
            first,
            upper == null ? end : end + 2,
            Kind.NUMBER,
            tokens.get(first).text(),
            value,
            upper,
            null,
            operator,
            columns));
  }

  /** "between 3 and 5", "from 3 to 5". */
  private @Nullable BigDecimal upper(int first, int end) {
    boolean between =
        cues.stream()
            .anyMatch(cue ->
                cue.kind() == CueKind.BETWEEN && cue.end() <= first && first - cue.end() <= 1);
    boolean fromHere = first > 0 && tokens.get(first - 1).lower().equals("from");
    boolean range = between || fromHere || spans(end);
    if (!range || end + 1 >= tokens.size()) {
      return null;
    }
    String joiner = tokens.get(end).lower();
    if (!joiner.equals("and") && !joiner.equals("to")) {
      return null;
    }
    return NumberWords.number(tokens.get(end + 1).text()).orElse(null);
  }

  /** "2 to 4". */
  private boolean spans(int end) {
    return end < tokens.size() && tokens.get(end).lower().equals("to");
  }

  /** By the nearest comparing words before the number, or right behind it. */
  private Operator operator(int first, int end) {
    for (CueSpan cue : cues) {
      if (cue.first() >= end && cue.first() <= end + 1 && behind(cue)) {
        return operator(cue.kind());
      }
    }
    for (int index = cues.size() - 1; index >= 0; index--) {
      CueSpan cue = cues.get(index);
      boolean before = cue.end() <= first && first - cue.end() < CUE_DISTANCE;
      if (before && compares(cue.kind())) {
        return numberBetween(cue.end(), first) ? Operator.EQUAL : operator(cue.kind());
      }
      if (before && cue.kind() == CueKind.NOT && first - cue.end() <= 1) {
        return Operator.NOT_EQUAL;
      }
    }
    return Operator.EQUAL;
  }

  private boolean behind(CueSpan cue) {
    String first = tokens.get(cue.first()).lower();
    return first.equals("or") && (cue.kind() == CueKind.AT_LEAST || cue.kind() == CueKind.AT_MOST);
  }

  private boolean numberBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (NumberWords.number(tokens.get(at).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean compares(CueKind kind) {
    return kind == CueKind.GREATER
        || kind == CueKind.AT_LEAST
        || kind == CueKind.LESS
        || kind == CueKind.AT_MOST;
  }

  private static Operator operator(CueKind kind) {
    if (kind == CueKind.GREATER) {
      return Operator.GREATER;
    }
    if (kind == CueKind.AT_LEAST) {
      return Operator.AT_LEAST;
    }
    return kind == CueKind.LESS ? Operator.LESS : Operator.AT_MOST;
  }

  /** Spans of words that a column has as a value; not within a longer one of the same column. */
  private void stored() {
    for (int length = Math.min(LONGEST, stems.length); length > 0; length--) {
      for (int first = 0; first + length <= stems.length; first++) {
        stored(first, first + length);
      }
    }
  }

  private void stored(int first, int end) {
    if (end - first == 1 && meaningless(first)) {
      return;
    }
    for (int at = first; at < end; at++) {
      if (tokens.get(at).quoted()) {
        return;
      }
    }
    if (asksOnly(first, end)) {
      return;
    }
    String key = String.join(" ", List.of(stems).subList(first, end));
    Map<ColumnRef, Found> columns = new LinkedHashMap<>();
    String text = text(first, end);
    for (ValueIndex.Found found : values.whole(key)) {
      boolean within =
          figures.stream()
              .anyMatch(other ->
                  other.first() <= first
                      && end <= other.end()
                      && other.columns().containsKey(found.column()));
      if (!within) {
        columns.putIfAbsent(found.column(), new Found(found.value(), quality(text, found.value())));
      }
    }
    if (!columns.isEmpty()) {
      figures.add(text(first, end, Kind.STORED, text, columns));
    }
  }

  /** Words that columns keep as a code of one letter, or another word for the same. */
  private void implied() {
    for (int at = 0; at < tokens.size(); at++) {
      Map<ColumnRef, Found> columns = new LinkedHashMap<>();
      for (String code : Codes.of(tokens.get(at).lower())) {
        for (ValueIndex.Found found : values.whole(ValueIndex.stems(code))) {
          columns.putIfAbsent(found.column(), new Found(found.value(), 0.8));
        }
      }
      columns.keySet().removeIf(column -> !Codes.likely(column));
      if (!columns.isEmpty() && !covered(at)) {
        figures.add(text(at, at + 1, Kind.STORED, tokens.get(at).text(), columns));
      }
    }
  }

  /** Words in small letters that only ask: "more", "first", "most". */
  private boolean asksOnly(int first, int end) {
    for (int at = first; at < end; at++) {
      int place = at;
      Token token = tokens.get(at);
      boolean small = token.text().equals(token.lower());
      boolean asks =
          cues.stream().anyMatch(cue -> cue.first() <= place && place < cue.end())
              || Lexicon.bundled().passedOver(token.lower())
              || token.punctuation();
      if (!small || !asks) {
        return false;
      }
    }
    return true;
  }

  private boolean meaningless(int at) {
    String word = tokens.get(at).lower();
    String text = tokens.get(at).text();
    boolean letter = word.length() < 2 && !Character.isUpperCase(text.charAt(0));
    boolean small = Lexicon.bundled().passedOver(word) && text.equals(word);
    return letter || small || NumberWords.number(text).isPresent();
  }

  private String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int at = first; at < end; at++) {
      boolean apart = at > first && tokens.get(at).start() > tokens.get(at - 1).end();
      text.append(apart ? " " : "").append(tokens.get(at).text());
    }
    return text.toString();
  }

  /** Words with a capital that nothing explains; columns whose values contain them. */
  private void proper() {
    int at = 1;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && capital(end) && !covered(end)) {
        end++;
      }
      if (end > at) {
        addProper(at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  private boolean capital(int at) {
    Token token = tokens.get(at);
    boolean begins = at == 0 || ".?!:".contains(tokens.get(at - 1).text());
    boolean known =
        Lexicon.bundled().passedOver(token.lower())
            || Lexicon.bundled().cue(token.lower()).isPresent();
    return Character.isUpperCase(token.text().charAt(0)) && !token.quoted() && !begins && !known;
  }

  private boolean covered(int at) {
    return figures.stream()
        .anyMatch(
            figure -> figure.kind() != Kind.PROPER && figure.first() <= at && at < figure.end());
  }

  private void addProper(int first, int end) {
    Map<ColumnRef, Found> columns = new LinkedHashMap<>();
    String text = text(first, end);
    String lower = text.toLowerCase(Locale.ROOT);
    for (ValueIndex.Found found : values.containing(stems[first])) {
      boolean contains = found.value().toLowerCase(Locale.ROOT).contains(lower);
      columns.merge(
          found.column(),
          new Found(found.value(), contains ? 0.6 : 0.3),
          (one, other) -> one.quality() >= other.quality() ? one : other);
    }
    figures.add(text(first, end, Kind.PROPER, text, columns));
  }
}
