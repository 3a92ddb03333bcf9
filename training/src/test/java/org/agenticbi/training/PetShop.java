package org.agenticbi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A folder of databases as {@link Databases} reads it, with a small SQLite file. */
final class PetShop {
  static final String NAME = "pet_shop";

  private static final String ROWS =
      """
      CREATE TABLE owners (owner_id INTEGER PRIMARY KEY, name TEXT, city TEXT);
      INSERT INTO owners VALUES (1, 'Eva', 'Oslo'), (2, 'Finn', 'Bonn'), (3, 'Gil', 'Oslo');
      CREATE TABLE pets (pet_id INTEGER PRIMARY KEY, owner_id INTEGER REFERENCES owners(owner_id),
        kind TEXT, weight REAL);
      INSERT INTO pets VALUES (1, 1, 'dog', 12.5), (2, 1, 'cat', 4), (3, 2, 'dog', 20);
      """;

  private PetShop() {}

  /** Makes the file in a folder, and opens the folder. */
  static Databases open(Path folder) throws IOException, SQLException {
    Path file = folder.resolve("databases").resolve(NAME).resolve(NAME + ".sqlite");
    Files.createDirectories(file.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : ROWS.split(";", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
    return Databases.open(folder.resolve("databases"), folder.resolve("catalogs"));
  }
}
