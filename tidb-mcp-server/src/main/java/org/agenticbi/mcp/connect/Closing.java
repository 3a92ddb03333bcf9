package org.agenticbi.mcp.connect;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what is given up anyway. */
final class Closing {

  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private Closing() {}

  static void quietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (SQLException failure) {
      LOG.debug("A connection could not be closed", failure);
    } catch (Exception failure) {
      LOG.warn("A resource could not be closed", failure);
    }
  }
}
