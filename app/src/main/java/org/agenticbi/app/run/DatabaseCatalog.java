package org.agenticbi.app.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.DatabaseAddress;
import org.agenticbi.app.demo.DemoDatabase;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.NearestNames;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Which databases a run has: the configured ones, the imported files, the demo; and which of them
 * is asked by default.
 */
public final class DatabaseCatalog {
  /** The name of the demo. */
  public static final String DEMO = "demo";

  /** The name of the database of the imported files. */
  public static final String FILES = "files";

  private static final List<String> SCHEMES =
      List.of("duckdb:", "sqlite:", "mysql:", "mariadb:", "tidb:", "postgresql:", "jdbc:");

  private final Configuration configuration;
  private final LocalDate today;
  private final Consumer<String> progress;

  /**
   * @param today up to which the demo reaches
   * @param progress takes a sentence before work that takes a while
   */
  public DatabaseCatalog(Configuration configuration, LocalDate today, Consumer<String> progress) {
    this.configuration = configuration;
    this.today = today;
    this.progress = progress;
  }

  /** The file that imported files go to. */
  public static Path filesDatabase(Configuration configuration) {
    return configuration.dataDirectory().resolve("files.duckdb");
  }

  /** All that there are. Default: as configured, else the first configured, the files, the demo. */
  public Configuration all() {
    List<DatabaseAddress> databases = new ArrayList<>(configuration.databases());
    files().ifPresent(databases::add);
    databases.add(demo(null));
    String named = configuration.defaultDatabase();
    return configuration.withDatabases(
        databases, named == null ? databases.getFirst().name() : known(named, databases));
  }

  /** All that there are, with the demo as the default. */
  public Configuration demoFirst(@Nullable LocalDate asOf) {
    List<DatabaseAddress> databases = new ArrayList<>();
    databases.add(demo(asOf));
    databases.addAll(configuration.databases());
    files().ifPresent(databases::add);
    return configuration.withDatabases(databases, DEMO);
  }

  /**
   * One alone, by its name or by its address, for example {@code sqlite:sales.db}.
   *
   * @param asOf for the demo: the last day of its data
   */
  public Configuration only(String nameOrAddress, @Nullable LocalDate asOf) {
    DatabaseAddress database = find(nameOrAddress, asOf);
    return configuration.withDatabases(List.of(database), database.name());
  }

  private DatabaseAddress find(String nameOrAddress, @Nullable LocalDate asOf) {
    String lower = nameOrAddress.toLowerCase(Locale.ROOT);
    if (SCHEMES.stream().anyMatch(lower::startsWith)) {
      return new DatabaseAddress(nameOf(nameOrAddress), absolute(nameOrAddress), null);
    }
    if (lower.equals(DEMO)) {
      return demo(asOf);
    }
    if (lower.equals(FILES)) {
      return files().orElseThrow(DatabaseCatalog::nothingImported);
    }
    known(nameOrAddress, configuration.databases());
    return configuration.databases().stream()
        .filter(database -> database.name().equals(nameOrAddress))
        .findFirst()
        .orElseThrow();
  }

  private static String known(String name, List<DatabaseAddress> databases) {
    List<String> names = new ArrayList<>(databases.stream().map(DatabaseAddress::name).toList());
    if (!names.contains(name)) {
      names.addAll(List.of(DEMO, FILES));
      throw new RequestFailedException(
          ErrorCode.UNKNOWN_DATABASE,
          "There is no database `%s`. Known are %s; a file is given as sqlite:FILE or duckdb:FILE."
              .formatted(name, String.join(", ", names.stream().distinct().toList())),
          NearestNames.like(name, names, 2).toArray(String[]::new));
    }
    return name;
  }

  private static RequestFailedException nothingImported() {
    return new RequestFailedException(
        ErrorCode.UNKNOWN_DATABASE,
        "There are no imported files yet.",
        "Import one first: agentic-bi import FILE");
  }

  private DatabaseAddress demo(@Nullable LocalDate asOf) {
    DemoDatabase demo = new DemoDatabase(configuration.dataDirectory(), progress);
    Path file = asOf == null ? demo.upToToday(today) : demo.upToFixed(asOf);
    return new DatabaseAddress(DEMO, "duckdb:" + file, demo.semanticModel());
  }

  private Optional<DatabaseAddress> files() {
    Path file = filesDatabase(configuration);
    return Files.exists(file)
        ? Optional.of(new DatabaseAddress(FILES, "duckdb:" + file, null))
        : Optional.empty();
  }

  /** {@code sqlite:dir/Sales 2024.db} is called {@code sales_2024}. */
  private static String nameOf(String address) {
    String path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    String name =
        last.replaceFirst("\\.[^.]*$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "_");
    return name.isEmpty() ? "database" : name;
  }

  private static String absolute(String address) {
    for (String scheme : List.of("duckdb:", "sqlite:")) {
      if (address.toLowerCase(Locale.ROOT).startsWith(scheme)) {
        Path file = Path.of(address.substring(scheme.length())).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
          throw new RequestFailedException(
              ErrorCode.UNKNOWN_DATABASE,
              "There is no readable file " + file + ".",
              "Give the path of an existing database file after " + scheme);
        }
        return scheme + file;
      }
    }
    return address;
  }
}
