package org.agenticbi.mcp.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.agenticbi.model.sql.Dialect;

/** A database that can be read. Connects when first needed, and again after it was away. */
public interface Database extends AutoCloseable {

  /** As people and agents call it. */
  String name();

  /** The SQL that it speaks. */
  Dialect dialect();

  /** The schema whose tables are read, as it stands before a table's name. */
  String schema();

  /**
   * A session that is read-only and locked down already. The caller closes it.
   *
   * @throws SQLException when the database is away or refuses
   */
  Connection connect() throws SQLException;

  /** Product and version for people, for example {@code TiDB 8.5.1}. */
  String product() throws SQLException;

  /**
   * Something that differs whenever the data may differ; empty when the database cannot tell, which
   * is so for every server.
   */
  Optional<String> changeMark();

  @Override
  void close();
}
