package org.agenticbi.nlp.composition;

import java.util.BitSet;
import java.util.Map;
import org.agenticbi.nlp.query.Item;
import org.agenticbi.nlp.query.Query;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.Lexicon;

/** Which words of a question a query explains, and which it leaves open. */
final class CoverageFeatures {

  private final Analysis analysis;
  private final UseFeatures uses;
  private final int endOfSelection;
  private final BitSet content = new BitSet();

  CoverageFeatures(Analysis analysis, UseFeatures uses) {
    this.analysis = analysis;
    this.uses = uses;
    this.endOfSelection = Cues.endOfSelection(analysis);
    for (int at = 0; at < analysis.size(); at++) {
      String lower = analysis.tokens().get(at).lower();
      boolean plain =
          analysis.tokens().get(at).punctuation()
              || Lexicon.bundled().passedOver(lower)
              || Lexicon.bundled().cue(lower).isPresent();
      content.set(at, !plain);
    }
    for (CueSpan cue : analysis.cues()) {
      content.clear(cue.first(), cue.end());
    }
  }

  void add(FeatureVector vector, Candidate candidate, QueryParts parts) {
    BitSet explained = new BitSet();
    BitSet shared = new BitSet();
    int unmentioned = explain(candidate, parts, explained, shared);
    open(vector, explained);
    vector.add("shared", shared.cardinality());
    vector.add("tables unmentioned", unmentioned);
    leftOut(vector, parts, explained);
    selection(vector, candidate.query());
  }

  /** Marks what is explained, and what is explained twice; the tables that nothing names. */
  private int explain(Candidate candidate, QueryParts parts, BitSet explained, BitSet shared) {
    for (ColumnRef column : parts.columns) {
      Alignment alignment = analysis.column(column);
      for (int at = alignment.first(); at >= 0 && at < alignment.end(); at++) {
        if (explained.get(at)) {
          shared.set(at);
        }
        explained.set(at);
      }
    }
    int unmentioned = 0;
    for (String table : parts.tables) {
      Alignment alignment = analysis.table(table);
      explained.set(Math.max(0, alignment.first()), Math.max(0, alignment.end()));
      boolean column =
          parts.columns.stream()
              .anyMatch(c -> c.table().equals(table) && analysis.column(c).found());
      unmentioned += alignment.found() || column ? 0 : 1;
    }
    for (Choice choice : candidate.choices()) {
      if (choice.figure() >= 0) {
        Figure figure = analysis.figures().get(choice.figure());
        explained.set(figure.first(), figure.end());
      }
    }
    return unmentioned;
  }

  private void open(FeatureVector vector, BitSet explained) {
    BitSet open = (BitSet) content.clone();
    open.andNot(explained);
    int names = 0;
    double value = 0;
    for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
      names +=
          analysis.index().words().columnsWith(analysis.stem(at)) > 0
                  || analysis.index().words().inTable(analysis.stem(at))
              ? 1
              : 0;
      value += uses.bestAt(at);
    }
    vector.add("content", content.cardinality());
    vector.add("open", open.cardinality());
    vector.add("open share", open.cardinality() / (double) Math.max(1, content.cardinality()));
    vector.add("open names", names);
    vector.add("open names value", value);
  }

  private void leftOut(FeatureVector vector, QueryParts parts, BitSet explained) {
    int missing = 0;
    double best = 0;
    for (Map.Entry<String, Alignment> table : analysis.tables().entrySet()) {
      boolean used = parts.tables.contains(table.getKey());
      missing +=
          !used && table.getValue().exact() && !explainedSpan(explained, table.getValue()) ? 1 : 0;
      best = Math.max(best, used ? table.getValue().coverage() : 0);
    }
    vector.add("tables left out", missing);
    vector.add("tables best", best);
    int columnsMissing = 0;
    for (Map.Entry<ColumnRef, Alignment> column : analysis.columns().entrySet()) {
      Alignment alignment = column.getValue();
      boolean exact = alignment.exact() && alignment.coverage() >= 1;
      columnsMissing +=
          exact && !parts.columns.contains(column.getKey()) && !explainedSpan(explained, alignment)
              ? 1
              : 0;
    }
    vector.add("columns left out", columnsMissing);
  }

  /** What stands before the conditions, and is neither selected nor the table of it. */
  private void selection(FeatureVector vector, Query query) {
    BitSet selection = new BitSet();
    for (Item item : query.items()) {
      Alignment column = item.column() == null ? Alignment.NONE : analysis.column(item.column());
      Alignment own =
          item.column() == null ? Alignment.NONE : analysis.table(item.column().table());
      for (int at = column.first(); at >= 0 && at < column.end(); at++) {
        selection.set(at);
      }
      for (int at = own.first(); at >= 0 && at < own.end(); at++) {
        selection.set(at);
      }
    }
    BitSet region = content.get(0, Math.min(content.size(), endOfSelection));
    int all = region.cardinality();
    region.andNot(selection);
    vector.add("selection open", region.cardinality());
    vector.add("selection open share", all == 0 ? 0 : region.cardinality() / (double) all);
  }

  private static boolean explainedSpan(BitSet explained, Alignment alignment) {
    return explained.nextClearBit(alignment.first()) >= alignment.end();
  }
}
