package org.agenticbi.nlp.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.nlp.mention.Candidate.Source;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.EnglishWords;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;

/** Links spans of a question to the names and values of a database. */
final class NameLinker {

  private static final double THESAURUS = 0.75;
  private static final double VALUE = 0.95;
  private static final double OTHER_NAME = 0.94;

  /** "products" for the value {@code Production}: words of one stem need not be one word. */
  private static final double OTHER_FORM = 0.6;

  private static final double PART_OF_VALUE = 0.6;
  private static final double ONLY_SUCH_VALUE = 0.75;
  private static final double ADJECTIVE = 0.7;
  private static final double SPELLING = 0.8;

  /** "plant" may be a slip for "plan", but it is a word of its own: this is asked back. */
  private static final double OTHER_WORD = 0.6;

  private static final int LONGEST_VALUE = 8;
  private static final Set<String> NOTES =
      Set.of(
          "description",
          "memo",
          "narration",
          "narrative",
          "note",
          "notes",
          "comment",
          "comments",
          "remark",
          "remarks");

  private static final int MOST_CANDIDATES = 12;

  private static final Pattern EARNED =
      Pattern.compile(
          "salar|wage|earn|compensation|remuner|income|\\bpay$|pay rate|hourly|payroll");
  private static final Set<String> RATINGS = Set.of("rating", "ratings", "rated");
  private static final Pattern RATED =
      Pattern.compile("rating|rated|score|star|grade|review|satisf");

  /** What people earn is no payment and no profit of the company. */
  private static final Set<String> PAY = Set.of("salari", "wage", "compens", "remuner", "earn");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,5}");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private final Lexicon lexicon = Lexicon.bundled();
  private final NameIndex names;
  private final ModifierNames modifiers;
  private final BillingSides billing;
  private final ValueIndex values;
  private final PlaceNames places;
  private final OnlineChannels channels;
  private final CustomerAccounts accounts;
  private final Initialisms initialisms;
  private final Spelling spelling;

  /** The words of values by what adjectives are made of. */
  private final Map<String, List<String>> nouns = new HashMap<>();

  NameLinker(Schema schema) {
    this.names = new NameIndex(schema);
    this.modifiers = new ModifierNames(schema);
    this.billing = new BillingSides(schema, names);
    this.values = new ValueIndex(schema);
    this.places = new PlaceNames(schema);
    this.channels = new OnlineChannels(schema);
    this.accounts = new CustomerAccounts(schema);
    this.initialisms = new Initialisms(schema);
    Set<String> words = new TreeSet<>(names.words());
    words.addAll(values.words());
    this.spelling = new Spelling(words);
    for (String word : values.words()) {
      Adjective.rootOfNoun(word)
          .ifPresent(root -> nouns.computeIfAbsent(root, any -> new ArrayList<>()).add(word));
    }
  }

  /** Words of the longest span that can be linked. */
  int longest() {
    return Math.max(names.longest() + 1, LONGEST_VALUE);
  }

  /** What a span of tokens may stand for, best first; empty for nothing. */
  List<Candidate> candidates(List<Token> span) {
    String stems = stems(span);
    if (stems.isEmpty() || adverb(span)) {
      return List.of();
    }
    Map<Target, Candidate> found = new LinkedHashMap<>();
    List<Candidate> named = names.candidates(stems);
    List<Candidate> owners =
        ModifierNames.only(named, stems)
            ? modifiers.owners(named, throughThesaurus(stems))
            : List.<Candidate>of();
    owners.forEach(candidate -> keep(found, candidate));
    (owners.isEmpty() ? named : List.<Candidate>of())
        .stream()
            .filter(candidate -> !rates(span) || rated(candidate.target()))
            .filter(candidate -> !doing(span) || says(candidate.target(), span.getLast().lower()))
            .forEach(candidate -> keep(found, candidate));
    boolean verb = doing(span) && charged(span.getLast().lower());
    if (found.isEmpty()
        && !verb
        && (span.size() > 1 || !lexicon.passedOver(span.getFirst().lower()))) {
      throughThesaurus(stems).stream()
          .filter(candidate -> !rates(span) || rated(candidate.target()))
          .forEach(candidate -> keep(found, candidate));
    }
    if (span.size() > 1 || !function(span.getFirst())) {
      for (ValueIndex.Found value : values.whole(stems)) {
        if (!longerCode(value, span)) {
          keep(found, candidate(value, exactness(value, span), Source.VALUE));
        }
      }
    }
    byOtherName(span, stems)
        .forEach(value -> keep(found, candidate(value, OTHER_NAME, Source.VALUE)));
    if (found.isEmpty()) {
      channels
          .of(span)
          .forEach(value -> keep(found, candidate(value, OTHER_NAME, Source.PART_OF_VALUE)));
    }
    return best(found);
  }

  /** "did we bill": the bills of one side, where those of both are kept; else none. */
  List<Candidate> billed(List<Token> tokens, int at) {
    return billing.of(tokens, at);
  }

  /** The code {@code ITS} is no plural of "IT", though they have one stem. */
  private static boolean longerCode(ValueIndex.Found value, List<Token> span) {
    return span.size() == 1
        && CODE.matcher(value.value()).matches()
        && value.value().toLowerCase(Locale.ROOT).equals(span.getFirst().lower() + "s");
  }

  /** "business": a word that says little, and yet may be just what a value is called. */
  List<Candidate> valuesCalled(Token token) {
    return values.whole(stems(List.of(token))).stream()
        .filter(value -> value.value().equalsIgnoreCase(token.text()))
        .map(value -> candidate(value, VALUE, Source.VALUE))
        .toList();
  }

  /** Initials where no value is called so itself; "IT" is rather a department than Italy. */
  private List<ValueIndex.Found> byOtherName(List<Token> span, String stems) {
    List<ValueIndex.Found> initials =
        values.whole(stems).isEmpty() ? initialisms.of(span) : List.of();
    boolean department = !initials.isEmpty() && span.getFirst().text().equals("IT");
    List<ValueIndex.Found> place = places.of(span);
    return department || place.isEmpty() ? initials : place;
  }

  /** "actually" is no actual pickup, though they have one stem. */
  private boolean adverb(List<Token> span) {
    String word = span.getFirst().lower();
    return span.size() == 1 && word.endsWith("ly") && lexicon.passedOver(word);
  }

  /** "reviews scoring 5 or less": rows, and what is said of them; no name of one thing. */
  private static boolean doing(List<Token> span) {
    String last = span.getLast().lower();
    return span.size() == 2
        && (last.endsWith("ing") || last.equals("priced") || charged(last))
        && span.getFirst().lower().endsWith("s");
  }

  private static boolean charged(String word) {
    return word.equals("billed") || word.equals("invoiced");
  }

  private static boolean says(Target target, String word) {
    String name =
        switch (target) {
          case Target.TableTarget table -> Schema.words(table.table());
          case Target.ColumnTarget column -> Schema.words(column.column().column());
          case Target.MeasureTarget _ -> word;
          case Target.ValueTarget value -> value.value();
        };
    return name.toLowerCase(Locale.ROOT).contains(word);
  }

  private static boolean earned(Target target) {
    return target instanceof Target.ColumnTarget column
        && EARNED.matcher(Schema.words(column.column().column())).find();
  }

  /** "rating": of one stem with "rate", and quite another thing. */
  private static boolean rates(List<Token> span) {
    return span.stream().anyMatch(token -> RATINGS.contains(token.lower()));
  }

  private static boolean rated(Target target) {
    String name =
        switch (target) {
          case Target.TableTarget table -> Schema.words(table.table());
          case Target.ColumnTarget column -> Schema.words(column.column().column());
          case Target.MeasureTarget measure -> measure.measure().label();
          case Target.ValueTarget value -> value.value();
        };
    return RATED.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** Values that contain a word that nothing else explains. */
  List<Candidate> partsOfValues(Token token) {
    Map<Target, Candidate> found = new LinkedHashMap<>();
    List<ValueIndex.Found> values = this.values.containing(Stemmer.stem(token.lower()));
    double score = values.size() == 1 ? ONLY_SUCH_VALUE : PART_OF_VALUE;
    for (ValueIndex.Found value : values) {
      keep(found, candidate(value, score, Source.PART_OF_VALUE));
    }
    return best(found);
  }

  /** "surgical" for the value {@code Surgery}. */
  List<Candidate> adjectives(Token token) {
    Map<Target, Candidate> found = new LinkedHashMap<>();
    String root = Adjective.root(token.lower()).orElse("");
    for (String word : nouns.getOrDefault(root, List.of())) {
      values
          .whole(Stemmer.stem(word))
          .forEach(value -> keep(found, candidate(value, ADJECTIVE, Source.VALUE)));
    }
    return best(found);
  }

  /** What a misspelt word was meant to be. */
  List<Candidate> misspelt(Token token) {
    Optional<String> nearest = spelling.nearest(token.lower());
    boolean known = !lexicon.businessSynonyms(Stemmer.stem(token.lower())).isEmpty();
    if (nearest.isEmpty() || known) {
      return List.of();
    }
    double score = EnglishWords.has(token.lower()) ? OTHER_WORD : SPELLING;
    Token meant = new Token(nearest.get(), nearest.get(), token.start(), token.end());
    return candidates(List.of(meant)).stream()
        .filter(each -> hasWord(each.target(), nearest.get()))
        .map(each -> new Candidate(each.target(), each.score() * score, Source.SPELLING))
        .toList();
  }

  /** A value that only shares a stem with the right word is a third word. */
  private static boolean hasWord(Target target, String word) {
    return !(target instanceof Target.ValueTarget value)
        || value.value().toLowerCase(Locale.ROOT).contains(word);
  }

  private List<Candidate> throughThesaurus(String stems) {
    List<Candidate> found = new ArrayList<>();
    boolean pay = PAY.contains(stems);
    for (String synonym : lexicon.businessSynonyms(stems)) {
      for (Candidate each : names.candidates(synonym)) {
        boolean other =
            (pay && !earned(each.target())) || !accounts.allow(stems, synonym, each.target());
        if (!other && (each.source() == Source.NAME || each.score() > 0.6)) {
          found.add(new Candidate(each.target(), each.score() * THESAURUS, Source.THESAURUS));
        }
      }
    }
    if (found.isEmpty() && BLANK.splitAsStream(stems).count() == 2) {
      found.addAll(firstWordThroughThesaurus(stems));
    }
    return found;
  }

  /** "item price" for {@code product_price}: one word of two by the thesaurus. */
  private List<Candidate> firstWordThroughThesaurus(String stems) {
    List<Candidate> found = new ArrayList<>();
    int blank = stems.indexOf(' ');
    String first = stems.substring(0, blank);
    String second = stems.substring(blank + 1);
    if (joining(first) || joining(second)) {
      return List.of(); // "we earn" is a turn of speech: "we pay" says quite another thing
    }
    for (String synonym : lexicon.businessSynonyms(first)) {
      addFull(found, synonym + " " + second);
    }
    for (String synonym : lexicon.businessSynonyms(second)) {
      addFull(found, first + " " + synonym);
    }
    return found;
  }

  private boolean joining(String word) {
    return lexicon.passedOver(word)
        || lexicon.cue(word).filter(CueKind.PREPOSITION::equals).isPresent();
  }

  private void addFull(List<Candidate> found, String stems) {
    for (Candidate each : names.candidates(stems)) {
      if (each.source() == Source.NAME) {
        found.add(new Candidate(each.target(), each.score() * THESAURUS, Source.THESAURUS));
      }
    }
  }

  private static Candidate candidate(ValueIndex.Found value, double score, Source source) {
    return new Candidate(new Target.ValueTarget(value.column(), value.value()), score, source);
  }

  /**
   * A value that is written just so fits a little better than one in other case or number; a word
   * fits badly that has only its stem in common.
   */
  private static double exactness(ValueIndex.Found value, List<Token> span) {
    StringBuilder text = new StringBuilder();
    for (Token token : span) {
      text.append(text.isEmpty() ? "" : " ").append(token.content());
    }
    if (text.toString().equals(value.value())) {
      return VALUE + 0.02;
    }
    boolean own = ValueIndex.stems(value.value()).equals(stems(span));
    return !own || WordForms.same(text.toString(), value.value()) ? VALUE : OTHER_FORM;
  }

  private boolean function(Token token) {
    return token.lower().length() < 2
        || (lexicon.passedOver(token.lower()) && token.text().equals(token.lower()));
  }

  private static void keep(Map<Target, Candidate> found, Candidate candidate) {
    found.merge(
        candidate.target(), candidate, (one, two) -> one.score() >= two.score() ? one : two);
  }

  /** What is also the name of something is not meant as the text of a note about it. */
  private static boolean inNotes(Target target) {
    return target instanceof Target.ValueTarget value
        && NOTES.contains(NameParts.words(value.column().column()).getLast());
  }

  private static List<Candidate> best(Map<Target, Candidate> found) {
    boolean named =
        found.values().stream()
            .anyMatch(each -> each.source() == Source.VALUE && !inNotes(each.target()));
    return found.values().stream()
        .filter(each -> !named || !inNotes(each.target()))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static String stems(List<Token> span) {
    List<String> stems = new ArrayList<>();
    for (Token token : span) {
      if (token.punctuation()) {
        return "";
      }
      if (token.quoted()) {
        for (String word : token.content().split("[^\\p{L}\\p{N}&]+", -1)) {
          stems.add(Stemmer.stem(word));
        }
      } else if (!token.lower().equals("'s")) {
        for (String word : HYPHEN.split(token.lower(), -1)) {
          String verb = stems.isEmpty() ? "" : stems.getLast();
          stems.add(Stemmer.stem(PhrasalNouns.singular(verb, word)));
        }
      }
    }
    return String.join(" ", stems).strip();
  }
}
