package org.agenticbi.mcp.execute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** Binds values as they come in JSON to the placeholders of a statement. */
final class Parameters {

  private Parameters() {}

  static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
    for (int index = 0; index < values.size(); index++) {
      bind(statement, index + 1, values.get(index));
    }
  }

  private static void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, Types.NULL);
      case String text -> statement.setString(place, text);
      case Boolean flag -> statement.setBoolean(place, flag);
      case Integer whole -> statement.setLong(place, whole);
      case Long whole -> statement.setLong(place, whole);
      case BigInteger whole -> statement.setBigDecimal(place, new BigDecimal(whole));
      case BigDecimal exact -> statement.setBigDecimal(place, exact);
      case Double wide -> statement.setDouble(place, wide);
      default ->
          throw new RequestFailedException(
              ErrorCode.QUERY_REJECTED,
              "Parameter " + place + " is neither a text, a number, true, false nor null.",
              "Dates are texts like 2026-01-31.");
    }
  }
}
