package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.catalog.SharedColumnKeys;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.naming.UsualNames;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Renaming;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * From a question to SQL, without a language model.
 *
 * <p>Immutable and deterministic: the same question, catalog, model and day give the same outcome.
 * Rules read what a semantic model names, questions over time, and follow-ups. Questions over bare
 * tables are read by what was learned from many such questions, with a confidence that decides
 * whether to answer, to ask back or to decline.
 */
public final class LanguageEngine {

  /** What says more is no question. */
  private static final int MOST_TOKENS = 150;

  private final RoleReader rules;
  private final @Nullable LearnedReader learned;
  private final boolean business;
  private final Renaming own;

  /** An engine over one snapshot of a database; roles and undeclared keys are inferred. */
  public LanguageEngine(Catalog catalog, SemanticModel model, EngineOptions options) {
    Catalog complete =
        RoleAssignment.assign(SharedColumnKeys.infer(ForeignKeyInference.infer(catalog)));
    boolean bare = model.measures().isEmpty() && model.datasets().isEmpty();
    this.business = EventRecords.isKeptBy(complete);
    if (bare && business) {
      UsualNames names = UsualNames.of(complete);
      Catalog usual =
          RoleAssignment.assign(SharedColumnKeys.infer(ForeignKeyInference.infer(names.catalog())));
      SemanticModel draft = names.called(ModelDraft.of(usual));
      this.own = names.own();
      this.rules = new RoleReader(new Schema(usual, draft), options);
      this.learned = new LearnedReader(new Schema(usual, model), options);
    } else {
      SemanticModel meaning = bare ? ModelDraft.of(complete) : model;
      this.own = Renaming.none();
      this.rules = new RoleReader(new Schema(complete, meaning), options);
      this.learned = bare ? new LearnedReader(new Schema(complete, model), options) : null;
    }
  }

  /** What becomes of a question. */
  public Outcome understand(Question question) {
    return OwnNames.in(read(question), own);
  }

  private Outcome read(Question question) {
    List<Mention> mentions = rules.mentions(question);
    Outcome byRules = rules.understand(question, mentions);
    if (learned == null || rulesDecide(question, mentions, byRules)) {
      return byRules;
    }
    return business
        ? learned.decideAfterRules(question, mentions, byRules)
        : learned.decide(question, byRules);
  }

  private boolean rulesDecide(Question question, List<Mention> mentions, Outcome byRules) {
    if (Tokenizer.tokens(question.text()).size() > MOST_TOKENS) {
      return true;
    }
    boolean answered = byRules instanceof Outcome.Answer;
    return !question.context().isEmpty()
        || BusinessQuestion.is(mentions)
        || (answered && business)
        || (answered && BusinessQuestion.inKeywords(question.text().strip(), mentions));
  }

  /** The outcomes' readings in order. */
  static List<Reading> readings(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answer answer -> {
        List<Reading> all = new ArrayList<>(List.of(answer.reading()));
        all.addAll(answer.others());
        yield List.copyOf(all);
      }
      case Outcome.Ask ask -> ask.readings();
      case Outcome.Decline _ -> List.of();
    };
  }
}
