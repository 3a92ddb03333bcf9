package org.agenticbi.model.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements, one clause a line. */
final class StatementWriter {
  private final DialectSyntax syntax;
  private final ValueMode mode;

  StatementWriter(DialectSyntax syntax, ValueMode mode) {
    this.syntax = syntax;
    this.mode = mode;
  }

  DialectSyntax syntax() {
    return syntax;
  }

  ValueMode mode() {
    return mode;
  }

  /** Without a line break before or after. */
  Sql write(Statement statement, Indent indent) {
    return write(statement, indent, null);
  }

  /**
   * The same inside another block.
   *
   * @param outer the names of that block
   */
  Sql write(Statement statement, Indent indent, @Nullable Names outer) {
    return switch (statement) {
      case Select select ->
          new SelectWriter(this, MedianRewrite.of(select, syntax), indent, outer).write();
      case SetOperation operation -> setOperation(operation, indent, outer);
    };
  }

  private Sql setOperation(SetOperation operation, Indent indent, @Nullable Names outer) {
    if (needsWrapping(operation)) {
      return wrapped(operation, indent, outer);
    }
    List<Sql> lines = new ArrayList<>();
    lines.add(side(operation.left(), operation.kind(), true, indent, outer));
    lines.add(Sql.of(operation.kind().name()));
    lines.add(side(operation.right(), operation.kind(), false, indent, outer));
    lines.addAll(orderAndLimit(operation, indent));
    return Sql.join(indent.line(), lines);
  }

  private List<Sql> orderAndLimit(SetOperation operation, Indent indent) {
    List<Sql> lines = new ArrayList<>();
    if (!operation.orderBy().isEmpty()) {
      ExpressionWriter outputs = new ExpressionWriter(this, Names.none(syntax), indent);
      OrderWriter order = new OrderWriter(outputs, syntax, List.of());
      lines.add(Sql.of("ORDER BY {}", order.write(operation.orderBy())));
    }
    if (operation.limit() != null) {
      lines.add(Sql.of("LIMIT " + operation.limit()));
    }
    return lines;
  }

  /** MySQL orders a set operation by output columns only, not by whether they are null. */
  private boolean needsWrapping(SetOperation operation) {
    return syntax instanceof MySqlSyntax
        && operation.orderBy().stream().anyMatch(key -> !key.descending());
  }

  private Sql wrapped(SetOperation operation, Indent indent, @Nullable Names outer) {
    SetOperation rows =
        new SetOperation(operation.kind(), operation.left(), operation.right(), List.of(), null);
    List<Sql> lines = new ArrayList<>();
    lines.add(Sql.of("SELECT *"));
    lines.add(
        Sql.of(
            "FROM {} AS {}",
            bracketed(rows, indent, outer),
            Sql.of(syntax.quotedName("combined"))));
    lines.addAll(orderAndLimit(operation, indent));
    return Sql.join(indent.line(), lines);
  }

  private Sql side(
      Statement side, SetOperation.Kind kind, boolean left, Indent indent, @Nullable Names outer) {
    if (isPlain(side, kind, left)) {
      return write(side, indent, outer);
    }
    Sql bracketed = bracketed(side, indent, outer);
    return syntax.hasBracketedSides() ? bracketed : Sql.of("SELECT * FROM {}", bracketed);
  }

  /** Whether a side means the same without brackets. */
  private static boolean isPlain(Statement side, SetOperation.Kind kind, boolean left) {
    return switch (side) {
      case Select select ->
          select.with().isEmpty() && select.orderBy().isEmpty() && select.limit() == null;
      case SetOperation operation ->
          left
              && operation.kind() == kind
              && operation.orderBy().isEmpty()
              && operation.limit() == null;
    };
  }

  /** A statement in brackets, its lines moved in. */
  Sql bracketed(Statement statement, Indent indent, @Nullable Names outer) {
    Sql text = write(statement, indent.deeper(), outer);
    return Sql.of("({}{}{})", Sql.of(indent.deeper().line()), text, Sql.of(indent.line()));
  }
}
