package org.agenticbi.model.catalog;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;

/** Descriptions, and text of which nearly every row has another -> text; so are bytes. */
final class ProseIsText implements CatalogRoleRule {
  private static final Set<String> WORDS =
      Set.of(
          "description",
          "comment",
          "comments",
          "note",
          "notes",
          "detail",
          "details",
          "remark",
          "remarks",
          "text",
          "body",
          "content",
          "message",
          "summary",
          "abstract",
          "address",
          "biography",
          "image",
          "photo",
          "picture");
  private static final long ENOUGH_ROWS = 20;
  private static final double NEARLY_ALL = 0.8;

  @Override
  public Optional<ColumnRole> roleOf(ColumnFacts facts) {
    ColumnType type = facts.column().type();
    boolean bytes = type == ColumnType.BINARY || type == ColumnType.OTHER;
    boolean different = facts.filledRows() >= ENOUGH_ROWS && facts.distinctShare() >= NEARLY_ALL;
    return CatalogRoleRule.when(
        bytes || (facts.isText() && (different || facts.lastWordIn(WORDS))), ColumnRole.TEXT);
  }
}
