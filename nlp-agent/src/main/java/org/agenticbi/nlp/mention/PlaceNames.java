package org.agenticbi.nlp.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Token;
import org.agenticbi.protocol.ColumnType;

/**
 * Finds the country or state of a column that a question calls otherwise: "US", "German", "Texas"
 * where the column has {@code TX}.
 *
 * <p>A column has countries or states when its name says so, or when most of its values are such
 * names. A short code alone says nothing: {@code CA} is read by what the other values are.
 */
final class PlaceNames {

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Set<String> PLACES =
      Set.of("country", "nation", "state", "province", "nationality", "market", "ctry", "land");
  private static final Map<String, Kind> SECTIONS =
      Map.of("[states]", Kind.STATE, "[cities]", Kind.CITY);
  private static final Set<String> CITIES = Set.of("city", "town", "municipality");
  private static final double MOST = 0.7;
  private static final int CODE = 3;

  /** All that a place is called, and what it is. */
  private record Place(List<String> names, Kind kind) {}

  private enum Kind {
    COUNTRY,
    STATE,
    CITY
  }

  private static final List<Place> PLACE_LIST = read();

  private final Map<String, List<ValueIndex.Found>> byName = new HashMap<>();

  PlaceNames(Schema schema) {
    for (Table table : schema.tables()) {
      for (ColumnRef ref : schema.columns(table.name())) {
        Profile profile = schema.column(ref).profile();
        boolean text = schema.column(ref).type() == ColumnType.TEXT && !schema.hidden(ref);
        if (profile != null && text) {
          add(ref, profile.values().stream().map(each -> each.value()).toList());
        }
      }
    }
  }

  /** The values that a span of tokens calls by another name. */
  List<ValueIndex.Found> of(List<Token> span) {
    StringBuilder text = new StringBuilder();
    for (Token token : span) {
      text.append(text.isEmpty() ? "" : " ").append(token.content());
    }
    String said = text.toString();
    boolean code = said.length() <= CODE;
    boolean capitals = said.equals(said.toUpperCase(Locale.ROOT));
    return code && !capitals
        ? List.of()
        : byName.getOrDefault(said.toLowerCase(Locale.ROOT), List.of());
  }

  private void add(ColumnRef column, List<String> values) {
    if (isCity(column)) {
      name(column, places(values, Kind.CITY));
      return;
    }
    Map<String, Place> countries = places(values, Kind.COUNTRY);
    Map<String, Place> states = places(values, Kind.STATE);
    Map<String, Place> found = countries.size() >= states.size() ? countries : states;
    if (!found.isEmpty() && holdsPlaces(column, values, found)) {
      name(column, found);
    }
  }

  private static boolean isCity(ColumnRef column) {
    return List.of(Schema.words(column.column()).split(" ", -1)).stream()
        .anyMatch(CITIES::contains);
  }

  private void name(ColumnRef column, Map<String, Place> found) {
    found.forEach((value, place) -> {
      for (String name : place.names()) {
        if (!name.equalsIgnoreCase(value)) {
          byName
              .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
              .add(new ValueIndex.Found(column, value));
        }
      }
    });
  }

  private static boolean holdsPlaces(
      ColumnRef column, List<String> values, Map<String, Place> found) {
    List<String> words = List.of(Schema.words(column.column()).split(" ", -1));
    boolean most = found.size() >= MOST * values.size();
    boolean named = words.stream().anyMatch(PLACES::contains);
    boolean inFull = found.keySet().stream().anyMatch(value -> value.length() > CODE);
    return most && (named || (inFull && found.size() > 1));
  }

  private static Map<String, Place> places(List<String> values, Kind kind) {
    Map<String, Place> found = new TreeMap<>();
    for (String value : values) {
      boolean code = value.length() <= CODE;
      PLACE_LIST.stream()
          .filter(place -> place.kind() == kind)
          .filter(place ->
              place.names().stream()
                  .anyMatch(name -> code ? name.equals(value) : name.equalsIgnoreCase(value)))
          .findFirst()
          .ifPresent(place -> found.put(value, place));
    }
    return found;
  }

  private static List<Place> read() {
    try (InputStream stream =
        PlaceNames.class.getResourceAsStream("/org/agenticbi/nlp/places.txt")) {
      if (stream == null) {
        throw new IllegalStateException("The list of places is not in the build.");
      }
      List<Place> places = new ArrayList<>();
      Kind kind = Kind.COUNTRY;
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        kind = SECTIONS.getOrDefault(line, kind);
        if (line.indexOf('|') > 0 && !line.startsWith("#")) {
          places.add(new Place(names(line), kind));
        }
      }
      return List.copyOf(places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String line) {
    List<String> names = new ArrayList<>();
    for (String part : BAR.split(line, -1)) {
      COMMA.splitAsStream(part.strip()).filter(name -> !name.isBlank()).forEach(names::add);
    }
    return List.copyOf(names);
  }
}
