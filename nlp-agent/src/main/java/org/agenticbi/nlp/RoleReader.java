package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.ValueIndex;
import org.agenticbi.nlp.schema.KeyRole;
import org.agenticbi.nlp.schema.KeyRoles;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.protocol.EarlierTurn;

/**
 * Reads questions by rules where one table names another in several roles: "shipments by origin
 * region" goes by one key, "shipments by region" could go by any and is asked back with each.
 */
final class RoleReader {

  private final Schema schema;
  private final EngineOptions options;
  private final RuleReader plain;
  private final List<KeyRoles> several;
  private final Map<KeyRole, RuleReader> readers = new ConcurrentHashMap<>();
  private final SqlRenderer renderer = SqlRenderer.forDialect(Dialect.DUCKDB);

  RoleReader(Schema schema, EngineOptions options) {
    this.schema = schema;
    this.options = options;
    this.plain = new RuleReader(schema, options);
    this.several = KeyRoles.of(schema);
  }

  /** What is recognised in a question. */
  List<Mention> mentions(Question question) {
    return plain.mentions(question);
  }

  /** What becomes of a question. */
  Outcome understand(Question question) {
    return understand(question, mentions(question));
  }

  /** The same where the mentions are known. */
  Outcome understand(Question question, List<Mention> mentions) {
    for (KeyRoles roles : several) {
      Optional<KeyRole> said = said(question, roles);
      Optional<Outcome> outcome = said.map(role -> reader(role).understand(question));
      if (outcome.isPresent() && uses(outcome.get(), said.get())) {
        return outcome.get();
      }
    }
    for (int at = 0; at < question.context().size(); at++) {
      Optional<KeyRole> chosen = chosen(question, at);
      if (chosen.isPresent()) {
        return reader(chosen.get()).understand(settled(question, at));
      }
    }
    return openRole(question, mentions);
  }

  /** Built when first needed: most questions name no role. */
  private RuleReader reader(KeyRole role) {
    return readers.computeIfAbsent(role, any -> new RuleReader(role.schema(schema), options));
  }

  /** The only role that the question names, or the turns before it. */
  private static Optional<KeyRole> said(Question question, KeyRoles roles) {
    List<String> texts = new ArrayList<>(List.of(question.text()));
    question.context().reversed().forEach(turn -> texts.add(turn.query()));
    for (String text : texts) {
      String stems = " " + ValueIndex.stems(text) + " ";
      List<KeyRole> named =
          roles.roles().stream()
              .filter(role -> stems.contains(" " + ValueIndex.stems(said(role)) + " "))
              .toList();
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "from" alone says nothing of the keys, "from depot" does. */
  private static String said(KeyRole role) {
    return Lexicon.bundled().passedOver(role.word())
        ? role.word() + " " + Schema.singular(Schema.words(role.key().toTable()))
        : role.word();
  }

  /** The role that was chosen when an earlier turn was asked back. */
  private Optional<KeyRole> chosen(Question question, int at) {
    EarlierTurn turn = question.context().get(at);
    Integer choice = turn.choice();
    if (several.isEmpty() || choice == null) {
      return Optional.empty();
    }
    Question earlier =
        new Question(turn.query(), question.asOf(), question.context().subList(0, at));
    Outcome outcome = plain.understand(earlier);
    return open(outcome)
        .filter(roles -> choice >= 0 && choice < roles.roles().size())
        .map(roles -> roles.roles().get(choice));
  }

  /** The question with the choice of one turn taken. */
  private static Question settled(Question question, int at) {
    List<EarlierTurn> turns = new ArrayList<>(question.context());
    turns.set(at, new EarlierTurn(turns.get(at).query(), null));
    return new Question(question.text(), question.asOf(), turns);
  }

  private Outcome openRole(Question question, List<Mention> mentions) {
    Outcome outcome = plain.understand(question, mentions);
    Optional<KeyRoles> open = options.alwaysAnswer() ? Optional.empty() : open(outcome);
    if (open.isEmpty()) {
      return outcome;
    }
    List<Reading> readings = new ArrayList<>();
    for (KeyRole role : open.get().roles()) {
      if (reader(role).understand(question) instanceof Outcome.Answer answer) {
        readings.add(named(answer.reading(), role));
      }
    }
    if (readings.size() < open.get().roles().size()) {
      return outcome;
    }
    return new Outcome.Ask(
        "This can be read in " + readings.size() + " ways.", readings, readings.getFirst().words());
  }

  /** With its role in the sentence, for where a filter has no room for it. */
  private static Reading named(Reading reading, KeyRole role) {
    String sentence = reading.explanation();
    String by = role.word() + " " + Schema.singular(Schema.words(role.key().toTable()));
    return sentence.contains(role.word())
        ? reading
        : new Reading(
            reading.statement(),
            sentence.substring(0, sentence.length() - 1) + ", by " + by + ".",
            reading.intent(),
            reading.confidence(),
            reading.words());
  }

  /** The roles of which an answer took one though none was named. */
  private Optional<KeyRoles> open(Outcome outcome) {
    if (!(outcome instanceof Outcome.Answer answer)) {
      return Optional.empty();
    }
    String sql = renderer.renderInline(answer.reading().statement());
    return several.stream().filter(roles -> joins(sql, roles)).findFirst();
  }

  /** Whether the best reading goes by a key. */
  private boolean uses(Outcome outcome, KeyRole role) {
    return LanguageEngine.readings(outcome).stream()
        .limit(1)
        .anyMatch(reading -> names(renderer.renderInline(reading.statement()), role.key()));
  }

  private static boolean joins(String sql, KeyRoles roles) {
    return sql.contains("JOIN \"" + roles.to() + "\"")
        && roles.roles().stream().map(KeyRole::key).anyMatch(key -> names(sql, key));
  }

  private static boolean names(String sql, ForeignKey key) {
    return sql.contains("\"" + key.fromColumns().getFirst() + "\"");
  }
}
