package org.agenticbi.nlp.composition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.Lexicon;
import org.agenticbi.protocol.ColumnRole;

/** All places of a question where the names of columns and tables stand, not only the best one. */
final class Spots {

  private static final int[] NONE = {};

  private final Analysis analysis;
  private final Map<ColumnRef, int[]> columns = new HashMap<>();
  private final Map<String, int[]> tables = new HashMap<>();
  private final BitSet idle = new BitSet();
  private final BitSet anyColumn = new BitSet();
  private final BitSet anyTable = new BitSet();

  Spots(Analysis analysis) {
    this.analysis = analysis;
    for (int at = 0; at < analysis.size(); at++) {
      String lower = analysis.tokens().get(at).lower();
      boolean passed =
          analysis.stem(at).isEmpty()
              || Lexicon.bundled().passedOver(lower)
              || Lexicon.bundled().cue(lower).isPresent();
      idle.set(at, passed);
    }
    SchemaWords words = analysis.index().words();
    analysis
        .columns()
        .forEach((column, alignment) -> {
          int[] places = places(words.names(column), alignment);
          columns.put(column, places);
          if (alignment.coverage() >= 0.5) {
            Arrays.stream(places).forEach(anyColumn::set);
          }
        });
    analysis
        .tables()
        .forEach((table, alignment) -> {
          int[] places = places(words.tables().getOrDefault(table, List.of()), alignment);
          tables.put(table, places);
          if (alignment.coverage() >= 0.5) {
            Arrays.stream(places).forEach(anyTable::set);
          }
        });
  }

  private int[] places(List<List<String>> readings, Alignment alignment) {
    if (!alignment.found()) {
      return NONE;
    }
    BitSet places = new BitSet();
    places.set(alignment.first(), alignment.end());
    for (List<String> reading : readings) {
      for (int first = 0; first + reading.size() <= analysis.size(); first++) {
        if (stands(reading, first)) {
          places.set(first, first + reading.size());
        }
      }
    }
    return places.stream().toArray();
  }

  private boolean stands(List<String> reading, int first) {
    for (int word = 0; word < reading.size(); word++) {
      if (!reading.get(word).equals(analysis.stem(first + word))) {
        return false;
      }
    }
    return !reading.isEmpty();
  }

  /** The tokens of a column's name. */
  int[] of(ColumnRef column) {
    return columns.getOrDefault(column, NONE);
  }

  /** The tokens of a table's name. */
  int[] of(String table) {
    return tables.getOrDefault(table, NONE);
  }

  /** Whether a token names nothing by itself: punctuation, cues, words passed over. */
  boolean idle(int at) {
    return idle.get(at);
  }

  boolean anyColumn(int at) {
    return anyColumn.get(at);
  }

  boolean anyTable(int at) {
    return anyTable.get(at);
  }

  /** Tokens between a place and the nearest of a table's name; -1 when it stands nowhere. */
  int distance(int place, String table) {
    int nearest = -1;
    for (int at : of(table)) {
      int distance = Math.abs(at - place);
      nearest = nearest < 0 ? distance : Math.min(nearest, distance);
    }
    return nearest;
  }

  /** What kind of column it is, as a letter. */
  String nature(ColumnRef column) {
    if (analysis.index().schema().role(column) == ColumnRole.IDENTIFIER) {
      return "k";
    }
    return analysis.index().label(column) ? "l" : "x";
  }
}
