package org.agenticbi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.agenticbi.nlp.text.Stemmer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the resource of words that stand for one another, as stems: those that people put in each
 * other's place in the training questions, and those of WordNet.
 */
@Command(
    name = "write-thesaurus",
    mixinStandardHelpOptions = true,
    description = "Writes the words that stand for one another, from WordNet and questions.")
public final class WriteThesaurus implements Callable<Integer> {

  private static final int LEAST_DATABASES = 2;
  private static final int RAREST_SENSE = 3;
  private static final int USUAL_SENSES = 2;
  private static final char REPLACED = '2';
  private static final char SAME = '1';
  private static final char RARE = '0';

  @Option(
      names = "--wordnet",
      required = true,
      description = "Folder of data.noun, index.noun, ...")
  private Path wordNet = Path.of("wordnet");

  @Option(names = "--questions", required = true, description = "JSON list; only `train` is read.")
  private Path questions = Path.of("questions.json");

  @Option(names = "--out", required = true, description = "Where the words are written.")
  private Path out = Path.of("similar-words.txt");

  private final Map<String, Map<String, Character>> levels = new TreeMap<>();

  private WriteThesaurus() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new WriteThesaurus()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    for (WordNet.Pair pair : WordNet.pairs(wordNet)) {
      boolean rare = pair.sense() > RAREST_SENSE || pair.otherSense() > RAREST_SENSE;
      if (!rare) {
        boolean usual = pair.sense() + pair.otherSense() <= USUAL_SENSES;
        add(
            stems(pair.one().split("_", -1)),
            stems(pair.other().split("_", -1)),
            usual ? SAME : RARE);
      }
    }
    for (ReplacedWords.Replacement each :
        ReplacedWords.of(Questions.read(questions, "train"), LEAST_DATABASES)) {
      add(
          stems(each.words().toArray(String[]::new)),
          stems(each.others().toArray(String[]::new)),
          REPLACED);
    }
    List<String> lines = new ArrayList<>();
    levels.forEach((word, others) -> {
      StringBuilder line = new StringBuilder(word);
      others.forEach((other, level) -> line.append('\t').append(level).append(other));
      lines.add(line.toString());
    });
    Files.write(out, lines);
    Report.line("%s: %d words, %,d bytes", out, lines.size(), Files.size(out));
    return 0;
  }

  private static String stems(String[] words) {
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      stems.add(Stemmer.stem(word));
    }
    return String.join(" ", stems);
  }

  /** Kept once, under the word that comes first in the alphabet. */
  private void add(String one, String other, char level) {
    int order = one.compareTo(other);
    if (order != 0) {
      levels
          .computeIfAbsent(order < 0 ? one : other, any -> new TreeMap<>())
          .merge(order < 0 ? other : one, level, (a, b) -> a > b ? a : b);
    }
  }
}
