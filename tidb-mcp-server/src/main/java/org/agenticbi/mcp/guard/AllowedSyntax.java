package org.agenticbi.mcp.guard;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of syntax tree nodes, and the free texts inside them, that a statement may have. All
 * else is refused, so that syntax which a new version of the parser learns is refused until
 * somebody has looked at it.
 */
final class AllowedSyntax {

  private static final Set<String> NODES =
      words(
          """
          PlainSelect SetOperationList ParenthesedSelect LateralSubSelect ParenthesedFromItem Values
          WithItem SelectItem AllColumns AllTableColumns Distinct Join GroupByElement OrderByElement
          NullOrdering Limit Offset UnionOp ExceptOp IntersectOp MinusOp SetOperationType Alias AliasColumn
          Table Column TableFunction FunctionAllColumns
          LongValue DoubleValue StringValue NullValue BooleanValue DateTimeLiteralExpression DateTime
          DateValue TimeValue TimestampValue IntervalExpression TimeKeyExpression JdbcParameter
          SignedExpression NotExpression Parenthesis ExpressionList ParenthesedExpressionList RowConstructor
          Addition Subtraction Multiplication Division IntegerDivision Modulo Concat BitwiseAnd BitwiseOr
          BitwiseXor BitwiseLeftShift BitwiseRightShift AndExpression OrExpression XorExpression
          EqualsTo NotEqualsTo GreaterThan GreaterThanEquals MinorThan MinorThanEquals Between InExpression
          ExistsExpression IsNullExpression IsBooleanExpression IsUnknownExpression IsDistinctExpression
          LikeExpression KeyWord SimilarToExpression RegExpMatchOperator RegExpMatchOperatorType
          AnyComparisonExpression AnyType CaseExpression WhenClause CastExpression ColDataType DataType
          ExtractExpression TrimFunction TrimSpecification CollateExpression TimezoneExpression
          Function NullHandling AnalyticExpression AnalyticType WindowDefinition WindowElement
          WindowOffset WindowRange PartitionByClause OrderByClause FilterOverImpl MySQLGroupConcat
          JsonExpression JsonOperator JsonFunction JsonFunctionType JsonKeyValuePair
          JsonKeyValuePairSeparator JsonFunctionExpression JsonAggregateFunction ArrayConstructor
          ArrayExpression RangeExpression LambdaExpression Inverse Contains ContainedBy DoubleAnd
          Type Exclusion IntervalQualifier AllValue DateUnitExpression DateUnit TranscodingFunction
          KeywordArgument LateralSubSelect CosineSimilarity
          """);

  private static final Set<String> TEXTS =
      words(
          """
          Column.columnName Column.tableDelimiter
          Alias.name AliasColumn.name SelectItem.name
          LongValue.stringValue DoubleValue.stringValue StringValue.value StringValue.quoteStr
          BooleanValue.value DateTimeLiteralExpression.value TimeKeyExpression.stringValue
          IntervalExpression.parameter IntervalExpression.intervalType
          JdbcParameter.parameterCharacter SetOperationList.modifier UnionOp.modifier ExceptOp.modifier
          IntersectOp.modifier SetOperation.modifier Offset.offsetParam
          EqualsTo.operator NotEqualsTo.operator GreaterThan.operator GreaterThanEquals.operator
          MinorThan.operator MinorThanEquals.operator ComparisonOperator.operator
          JsonOperator.op JsonExpression.op Contains.operator ContainedBy.operator DoubleAnd.operator
          CastExpression.keyword ColDataType.dataType ExtractExpression.name CollateExpression.collate
          AnalyticExpression.name AnalyticExpression.windowName WindowDefinition.windowName
          IntervalQualifier.leadingField IntervalQualifier.trailingField TranscodingFunction.keyword
          KeywordArgument.keyword LateralSubSelect.prefix MySQLGroupConcat.separator BitwiseXor.operator AndExpression.operator Concat.operator
          LambdaExpression.identifiers RegExpMatchOperator.operator Modulo.operator Table.partItems
          Table.partDelimiters Function.nameparts ColDataType.argumentsStringList
          AllColumns.exceptKeyword JsonExpression.idents SimilarToExpression.escape LikeExpression.escape
          """);

  private AllowedSyntax() {}

  static boolean allowsNode(Class<?> type) {
    return NODES.contains(type.getSimpleName())
        && type.getPackageName().startsWith("net.sf.jsqlparser");
  }

  /** Whether a field may hold a text of the author's. */
  static boolean allowsText(Class<?> declaring, Class<?> type, String field) {
    return TEXTS.contains(declaring.getSimpleName() + "." + field)
        || TEXTS.contains(type.getSimpleName() + "." + field);
  }

  static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
