package org.agenticbi.mcp.guard;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TranscodingFunction;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.WithItem;
import org.agenticbi.model.sql.Dialect;
import org.jspecify.annotations.Nullable;

/** Visits every node of a statement once and refuses what is not on the lists. */
final class SyntaxTreeWalk {

  private static final int MAXIMUM_DEPTH = 400;

  private static final Set<String> SESSION_WORDS =
      Set.of(
          "current_user",
          "session_user",
          "system_user",
          "current_role",
          "current_schema",
          "current_catalog",
          "current_database",
          "current_setting");

  private final Dialect dialect;
  private final TableUse tables;
  private final CallRules calls;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int parameters;
  private int depth;

  SyntaxTreeWalk(Dialect dialect, TableScope scope) {
    this.dialect = dialect;
    this.tables = new TableUse(scope);
    this.calls = new CallRules(dialect);
  }

  List<String> tables() {
    return tables.used();
  }

  int parameters() {
    return parameters;
  }

  void visit(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case Collection<?> many -> {
        if (isSyntax(many)) {
          refuseUnknown(many);
        }
        many.forEach(this::visit);
      }
      case Map<?, ?> many -> many.values().forEach(this::visit);
      case Optional<?> maybe -> maybe.ifPresent(this::visit);
      case Object[] many -> List.of(many).forEach(this::visit);
      default -> {
        if (isSyntax(value) && seen.add(value)) {
          node(value);
        }
      }
    }
  }

  private static boolean isSyntax(Object value) {
    return value.getClass().getName().startsWith("net.sf.jsqlparser");
  }

  private void refuseUnknown(Object node) {
    boolean absent = node instanceof Enum<?> kind && kind.name().equals("NONE");
    if (!absent && !AllowedSyntax.allowsNode(node.getClass())) {
      throw notAllowed(node, node.toString());
    }
  }

  private void node(Object node) {
    refuseUnknown(node);
    depth++;
    if (depth > MAXIMUM_DEPTH) {
      throw Rejections.at(
          Rejections.positionOf(node),
          "The statement is too deeply nested.",
          "Write it more simply, for example with IN instead of many ORs.");
    }
    inside(node);
    depth--;
  }

  private void inside(Object node) {
    switch (node) {
      case Select select -> select(select);
      case Table table -> {
        tables.use(table);
        fields(table);
      }
      case Column column -> column(column);
      case AllTableColumns all -> {
        visit(all.getExceptColumns());
        visit(all.getReplaceExpressions());
      }
      case TableFunction function -> tableFunction(function);
      case Function function -> {
        calls.check(function);
        fields(function);
      }
      case AnalyticExpression window -> {
        calls.checkName(window.getName(), window);
        fields(window);
      }
      case CastExpression cast -> {
        calls.checkCast(cast);
        fields(cast);
      }
      case TranscodingFunction conversion -> {
        calls.checkConversion(conversion);
        seen.add(conversion.getColDataType());
        fields(conversion);
      }
      case ColDataType type -> {
        calls.checkType(type);
        fields(type);
      }
      case StringValue text -> stringValue(text);
      case JdbcParameter parameter -> {
        if (Boolean.TRUE.equals(parameter.isUseFixedIndex())) {
          throw notAllowed(parameter, "a numbered parameter");
        }
        parameters++;
      }
      default -> fields(node);
    }
  }

  private void select(Select select) {
    tables.enter();
    List<WithItem<?>> items = select.getWithItemsList();
    if (items != null) {
      for (WithItem<?> item : items) {
        withItem(item);
      }
      seen.add(items);
    }
    for (Field field : TreeFields.of(select.getClass())) {
      if (!field.getName().equals("withItemsList")) {
        field(select, field);
      }
    }
    tables.leave();
  }

  /** A recursive one sees itself from the second branch of its set operation on. */
  private void withItem(WithItem<?> item) {
    seen.add(item);
    String name = item.getUnquotedAliasName();
    if (!(item.getParenthesedStatement() instanceof ParenthesedSelect body)) {
      throw notAllowed(item, "anything but a SELECT in a WITH clause");
    }
    Select inner = body.getSelect();
    if (item.isRecursive() && inner instanceof SetOperationList operations) {
      if (operations.getWithItemsList() != null) {
        throw notAllowed(item, "a WITH clause inside a recursive one");
      }
      visit(operations.getSelects().getFirst());
      tables.declare(name);
    }
    fields(item);
    tables.declare(name);
  }

  private void column(Column column) {
    String name = column.getFullyQualifiedName().toLowerCase(Locale.ROOT);
    if (SESSION_WORDS.contains(name)
        || (name.equals("user") && dialect != Dialect.MYSQL && dialect != Dialect.SQLITE)) {
      throw notAllowed(column, column.getFullyQualifiedName());
    }
    visit(column.getArrayConstructor());
  }

  private void tableFunction(TableFunction item) {
    Function function = item.getFunction();
    if (function == null) {
      throw notAllowed(item, item.toString());
    }
    calls.checkTableFunction(function);
    seen.add(function);
    fields(function);
    fields(item);
  }

  private void stringValue(StringValue text) {
    if (text.getPrefix() != null || !"'".equals(text.getQuoteStr())) {
      throw notAllowed(text, "a text with a prefix");
    }
  }

  private void fields(Object node) {
    for (Field field : TreeFields.of(node.getClass())) {
      field(node, field);
    }
  }

  private void field(Object node, Field field) {
    Object value = TreeFields.read(field, node);
    boolean text = value instanceof String || isTexts(value);
    if (text
        && !AllowedSyntax.allowsText(field.getDeclaringClass(), node.getClass(), field.getName())) {
      throw notAllowed(node, String.valueOf(value));
    }
    if (node instanceof Select && Boolean.TRUE.equals(value)) {
      throw notAllowed(node, field.getName());
    }
    visit(value);
  }

  private static boolean isTexts(@Nullable Object value) {
    return value instanceof Collection<?> many
        && !many.isEmpty()
        && many.stream().anyMatch(String.class::isInstance);
  }

  private RuntimeException notAllowed(Object node, String what) {
    String shown = what.length() > 60 ? what.substring(0, 60) + "..." : what;
    return Rejections.at(
        Rejections.positionOf(node),
        "This is not allowed in a statement: " + shown.strip() + ".",
        "Write the SELECT without it.");
  }
}
