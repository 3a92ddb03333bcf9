package org.agenticbi.mcp.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.Issue;
import org.agenticbi.model.semantics.ReadModel;
import org.agenticbi.model.semantics.SemanticModelReader;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The semantic model files of the databases, read again when a file or its catalog changes. */
final class SemanticModels {

  private static final Logger LOG = LoggerFactory.getLogger(SemanticModels.class);

  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  SemanticModels(List<DatabaseConfiguration> configurations) {
    for (DatabaseConfiguration configuration : configurations) {
      Path file = configuration.semanticModel();
      if (file != null) {
        files.put(configuration.name(), file);
      }
    }
  }

  Optional<ReadModel> of(Database database, Supplier<Catalog> catalog) {
    Path file = files.get(database.name());
    return file == null ? Optional.empty() : Optional.of(read(database, file, catalog.get()));
  }

  private ReadModel read(Database database, Path file, Catalog catalog) {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      Kept earlier = kept.get(database.name());
      if (earlier != null && earlier.isOf(changed, catalog.version())) {
        return earlier.model();
      }
      ReadModel model = SemanticModelReader.read(Files.readString(file), catalog);
      model.issues().forEach(issue -> report(file, issue));
      kept.put(database.name(), new Kept(model, changed, catalog.version()));
      return model;
    } catch (IOException unreadable) {
      throw new RequestFailedException(
          ErrorCode.UNAVAILABLE,
          "The semantic model %s of the database %s cannot be read."
              .formatted(file.getFileName(), database.name()),
          "Check that the file is there, or take it out of the configuration.");
    }
  }

  private static void report(Path file, Issue issue) {
    switch (issue.severity()) {
      case ERROR -> LOG.warn("{}: {}", file.getFileName(), issue);
      case WARNING -> LOG.info("{}: {}", file.getFileName(), issue);
    }
  }

  private record Kept(ReadModel model, FileTime changed, String catalogVersion) {
    boolean isOf(@Nullable FileTime otherChange, String otherVersion) {
      return changed.equals(otherChange) && catalogVersion.equals(otherVersion);
    }
  }
}
