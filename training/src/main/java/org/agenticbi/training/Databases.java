package org.agenticbi.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.catalog.SharedColumnKeys;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ProtocolJson;

/**
 * SQLite files and what the engine knows of them. Catalogs come from a data server of their own, so
 * that they are the ones the engine gets in use, and are kept in a folder for the next run.
 */
public final class Databases {
  private final Path folder;
  private final Map<String, Catalog> catalogs;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private Databases(Path folder, Map<String, Catalog> catalogs) {
    this.folder = folder;
    this.catalogs = catalogs;
  }

  /**
   * All databases of a folder.
   *
   * @param folder with {@code NAME/NAME.sqlite}
   * @param cache where a {@code NAME.json} is kept for each; a missing one is read from the
   *     database
   */
  public static Databases open(Path folder, Path cache) {
    try {
      Files.createDirectories(cache);
      SortedSet<String> names = names(folder);
      SortedSet<String> missing = new TreeSet<>(names);
      missing.removeIf(name -> Files.isReadable(cached(cache, name)));
      if (!missing.isEmpty()) {
        write(cache, CatalogSource.read(files(folder, missing)));
      }
      Map<String, Catalog> catalogs = new TreeMap<>();
      for (String name : names) {
        catalogs.put(name, read(cached(cache, name)));
      }
      return new Databases(folder, catalogs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<String> names =
          all.map(path -> path.getFileName().toString())
              .filter(name -> Files.isReadable(file(folder, name)))
              .toList();
      return new TreeSet<>(names);
    }
  }

  private static Map<String, Path> files(Path folder, SortedSet<String> names) {
    Map<String, Path> files = new TreeMap<>();
    names.forEach(name -> files.put(name, file(folder, name)));
    return files;
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name).resolve(name + ".sqlite");
  }

  private static Path cached(Path cache, String name) {
    return cache.resolve(name + ".json");
  }

  private static void write(Path cache, Map<String, Catalog> catalogs) throws IOException {
    for (Map.Entry<String, Catalog> each : catalogs.entrySet()) {
      Files.writeString(
          cached(cache, each.getKey()), ProtocolJson.mapper().writeValueAsString(each.getValue()));
    }
  }

  private static Catalog read(Path file) throws IOException {
    return ProtocolJson.mapper().readValue(Files.readString(file), Catalog.class);
  }

  /** The names of all databases, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(catalogs.keySet());
  }

  /** Where a database lies. */
  public Path file(String name) {
    return file(folder, name);
  }

  /** What the engine knows of a database, with inferred keys and roles. */
  public Schema schema(String name) {
    return schemas.computeIfAbsent(name, this::newSchema);
  }

  private Schema newSchema(String name) {
    Catalog catalog = catalogs.get(name);
    if (catalog == null) {
      throw new IllegalArgumentException("There is no database " + name + " in " + folder + ".");
    }
    return new Schema(
        RoleAssignment.assign(SharedColumnKeys.infer(ForeignKeyInference.infer(catalog))),
        SemanticModel.empty(name));
  }
}
