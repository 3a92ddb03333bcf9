package org.agenticbi.nlp.composition;

import org.agenticbi.nlp.query.Query;

/** How well a question and a query agree, as numbers. */
final class AgreementFeatures {

  private final QuestionFeatures question;
  private final StructureFeatures structure;
  private final UseFeatures uses;
  private final CoverageFeatures coverage;
  private final ValueFeatures values;
  private final OrderFeatures order;
  private final RivalFeatures rivals;
  private final CueFeatures cues;
  private final NearnessFeatures nearness;
  private final boolean named;

  AgreementFeatures(Analysis analysis, Spots spots, boolean named) {
    this.question = new QuestionFeatures(analysis);
    this.structure = new StructureFeatures(analysis, question.separators());
    this.uses = new UseFeatures(analysis);
    this.coverage = new CoverageFeatures(analysis, uses);
    this.values = new ValueFeatures(analysis);
    this.order = new OrderFeatures(analysis);
    this.rivals = new RivalFeatures(analysis, spots);
    this.cues = new CueFeatures(analysis);
    this.nearness = new NearnessFeatures(analysis, spots);
    this.named = named;
  }

  /** The features of a candidate; the first candidate's score and its rank put it in relation. */
  FeatureVector of(Candidate candidate, int rank, double bestScore) {
    FeatureVector vector = new FeatureVector(named);
    Query query = candidate.query();
    QueryParts parts = new QueryParts(query);
    ScoreFeatures.add(vector, candidate, rank, bestScore);
    question.add(vector);
    structure.add(vector, query, parts);
    uses.add(vector, query, parts);
    coverage.add(vector, candidate, parts);
    values.add(vector, candidate);
    order.add(vector, query, parts);
    ChoiceFeatures.add(vector, candidate);
    rivals.add(vector, query, parts);
    Operations operations = new Operations(query);
    cues.add(vector, operations);
    nearness.add(vector, candidate, operations);
    return vector;
  }
}
