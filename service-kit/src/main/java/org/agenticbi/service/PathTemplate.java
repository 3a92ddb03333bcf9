package org.agenticbi.service;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path in which some segments are names: {@code /ws/chat/{user_id}}.
 *
 * @param text as it was written
 * @param segments between the slashes
 */
record PathTemplate(String text, List<String> segments) {
  static PathTemplate of(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("A path begins with a slash: " + text);
    }
    return new PathTemplate(text, List.of(text.split("/", -1)));
  }

  /** The values of the names, when the path is one of these. */
  Optional<Map<String, String>> match(String path) {
    String[] given = path.split("/", -1);
    if (given.length != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < given.length; i++) {
      String segment = segments.get(i);
      if (segment.startsWith("{") && !given[i].isEmpty()) {
        values.put(segment.substring(1, segment.length() - 1), decoded(given[i]));
      } else if (!segment.equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** A plus sign is itself in a path. */
  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
