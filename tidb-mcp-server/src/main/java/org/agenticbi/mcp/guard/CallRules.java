package org.agenticbi.mcp.guard;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.TranscodingFunction;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import org.agenticbi.model.sql.Dialect;
import org.jspecify.annotations.Nullable;

/** Which functions may be called, and which types may be cast to. */
final class CallRules {

  /** Functions that make long texts, with the argument that says how long. */
  private static final Map<String, Integer> LENGTH_ARGUMENT =
      Map.of("repeat", 1, "lpad", 1, "rpad", 1, "space", 0);

  private static final long MAXIMUM_LENGTH = 10_000;

  private static final Set<String> TYPES =
      AllowedSyntax.words(
          """
          int integer bigint smallint tinyint hugeint ubigint uinteger usmallint utinyint int2 int4 int8
          signed unsigned float float4 float8 double real decimal numeric number boolean bool
          varchar char character text string nchar date time timestamp timestamptz datetime
          interval json year uuid blob binary
          """);

  private final FunctionLists functions;

  CallRules(Dialect dialect) {
    this.functions = FunctionLists.of(dialect);
  }

  void check(Function function) {
    String name = nameOf(function);
    checkName(name, function);
    Integer argument = LENGTH_ARGUMENT.get(name.toLowerCase(Locale.ROOT));
    if (argument != null && !isShort(function.getParameters(), argument)) {
      throw Rejections.at(
          Rejections.positionOf(function),
          "The length in %s must be a number of at most %,d.".formatted(name, MAXIMUM_LENGTH),
          "Write the length as a number.");
    }
  }

  void checkName(String name, Object node) {
    if (!functions.allows(name)) {
      throw notAllowed(name, node, functions.nearest(name));
    }
  }

  void checkTableFunction(Function function) {
    String name = nameOf(function);
    if (!functions.allowsAsTable(name)) {
      throw notAllowed(name, function, List.of());
    }
  }

  void checkCast(CastExpression cast) {
    String keyword = cast.keyword == null ? "cast" : cast.keyword.toLowerCase(Locale.ROOT);
    if (!keyword.isEmpty() && !keyword.equals("cast") && !keyword.equals("try_cast")) {
      throw notAllowed(keyword, cast, List.of("cast"));
    }
  }

  /**
   * {@code CONVERT(value, type)} of MySQL, which the parser reads the other way round: what it
   * calls the type is the value, and must be the plain name of a column.
   */
  void checkConversion(TranscodingFunction conversion) {
    ColDataType value = conversion.getColDataType();
    boolean plain = value == null || value.toString().matches("[\\p{L}_][\\p{L}\\p{N}_]*");
    String keyword = String.valueOf(conversion.getKeyword()).toLowerCase(Locale.ROOT);
    if (!plain || !keyword.equals("convert") || conversion.getTranscodingName() != null) {
      throw notAllowed(keyword, conversion, List.of("cast"));
    }
  }

  void checkType(ColDataType type) {
    String name = type.getDataType().toLowerCase(Locale.ROOT).strip();
    String base = name.replaceFirst("[\\s(].*", "");
    boolean plainArguments =
        type.getArgumentsStringList() == null
            || type.getArgumentsStringList().stream().allMatch(text -> text.matches("\\d+"));
    if (!TYPES.contains(base) || !name.matches("[a-z0-9 (),]+") || !plainArguments) {
      throw Rejections.at(
          Rejections.NOWHERE,
          "The type " + type + " is not allowed in a cast.",
          NearestNames.of(base, TYPES));
    }
  }

  private static String nameOf(Function function) {
    List<String> parts = function.getMultipartName();
    return String.join(".", parts);
  }

  private static boolean isShort(@Nullable ExpressionList<?> arguments, int index) {
    if (arguments == null || arguments.size() <= index) {
      return true;
    }
    Expression length = arguments.get(index);
    return length instanceof LongValue number && isAtMost(number, MAXIMUM_LENGTH);
  }

  private static boolean isAtMost(LongValue number, long maximum) {
    return number.getBigIntegerValue().compareTo(BigInteger.valueOf(maximum)) <= 0;
  }

  private static RuntimeException notAllowed(String name, Object node, List<String> nearest) {
    List<String> suggestions =
        nearest.isEmpty()
            ? List.of("Write the SELECT without it.")
            : nearest.stream().map(near -> "Did you mean " + near + "?").toList();
    return Rejections.at(
        Rejections.positionOf(node), "The function " + name + " is not allowed.", suggestions);
  }
}
