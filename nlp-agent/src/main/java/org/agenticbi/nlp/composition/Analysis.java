package org.agenticbi.nlp.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.Stemmer;
import org.agenticbi.nlp.text.Token;

/** What is recognised in a question: cues, values, and where the names of the schema stand. */
final class Analysis {

  private final SchemaIndex index;
  private final List<Token> tokens;
  private final String[] stems;
  private final List<CueSpan> cues;
  private final Set<CueKind> cueKinds = EnumSet.noneOf(CueKind.class);
  private final List<Figure> figures;
  private final Map<ColumnRef, Alignment> columns = new LinkedHashMap<>();
  private final Map<String, Alignment> tables = new LinkedHashMap<>();
  private final List<String> symbols;
  private final Adjectives adjectives;
  private final QuestionWords words;

  Analysis(String question, SchemaIndex index, LocalDate asOf) {
    this.index = index;
    this.tokens = new Wording(index.words()).tokens(question);
    this.stems = new String[tokens.size()];
    for (int at = 0; at < stems.length; at++) {
      Token token = tokens.get(at);
      stems[at] = token.punctuation() ? "" : Stemmer.stem(token.lower());
    }
    this.cues = CueSpan.of(tokens);
    cues.forEach(cue -> cueKinds.add(cue.kind()));
    this.figures = new FigureFinder(tokens, stems, cues, index.values(), asOf).find();
    String[] words = stems.clone();
    for (Figure figure : figures) {
      if (figure.kind() == Figure.Kind.QUOTED) {
        words[figure.first()] = "";
      }
    }
    this.words = new QuestionWords(tokens, words, index.words());
    Relevance relevance = new Relevance(index, this.words, figures);
    columns.putAll(relevance.columns());
    tables.putAll(relevance.tables());
    this.symbols = new Symbols(this).list();
    this.adjectives = new Adjectives(this);
  }

  Adjectives adjectives() {
    return adjectives;
  }

  QuestionWords words() {
    return words;
  }

  SchemaIndex index() {
    return index;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  String stem(int at) {
    return stems[at];
  }

  List<CueSpan> cues() {
    return cues;
  }

  /** What is asked for, anywhere in the question. */
  Set<CueKind> cueKinds() {
    return cueKinds;
  }

  Stream<CueSpan> cues(CueKind kind) {
    return cues.stream().filter(cue -> cue.kind() == kind);
  }

  List<Figure> figures() {
    return figures;
  }

  Alignment column(ColumnRef column) {
    return columns.getOrDefault(column, Alignment.NONE);
  }

  Alignment table(String table) {
    return tables.getOrDefault(table, Alignment.NONE);
  }

  Map<ColumnRef, Alignment> columns() {
    return columns;
  }

  Map<String, Alignment> tables() {
    return tables;
  }

  /** Foreign key columns that the question names, for choosing between several ways to join. */
  Set<ColumnRef> namedKeys() {
    Set<ColumnRef> named = new LinkedHashSet<>();
    columns.forEach((column, alignment) -> {
      if (index.foreign(column) && alignment.coverage() >= 0.5) {
        named.add(column);
      }
    });
    return named;
  }

  /** The question with what is its own replaced by what kind of thing it is. */
  List<String> symbols() {
    return symbols;
  }

  /** The features of the forms: runs of symbols and of words. */
  List<String> runs() {
    List<String> runs = new ArrayList<>();
    addRuns(runs, "s", symbols, 4);
    addRuns(runs, "w", List.of(stems), 2);
    for (String symbol : List.of("COL", "TAB", "VAL", "NUM", "STR")) {
      long count = symbols.stream().filter(symbol::equals).count();
      runs.add("n " + symbol + " " + Math.min(count, 4));
    }
    runs.add("length " + Math.min(6, tokens.size() / 4));
    return runs;
  }

  private static void addRuns(List<String> runs, String prefix, List<String> words, int longest) {
    List<String> edged = new ArrayList<>(List.of("^"));
    edged.addAll(words);
    edged.add("$");
    for (int first = 0; first < edged.size(); first++) {
      StringBuilder run = new StringBuilder(prefix);
      for (int end = first; end < Math.min(edged.size(), first + longest); end++) {
        run.append(' ').append(edged.get(end));
        runs.add(run.toString());
      }
    }
  }
}
