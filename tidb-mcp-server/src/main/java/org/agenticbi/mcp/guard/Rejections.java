package org.agenticbi.mcp.guard;

import java.util.Arrays;
import java.util.List;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Words the refusals: what, where (a position from 1 in the text), and what to do instead. */
final class Rejections {

  /** For what has no place of its own in the text. */
  static final int NOWHERE = 0;

  private Rejections() {}

  static RequestFailedException at(int position, String reason, String... suggestions) {
    return at(position, reason, Arrays.asList(suggestions));
  }

  static RequestFailedException at(int position, String reason, List<String> suggestions) {
    ObjectNode details = ProtocolJson.mapper().createObjectNode();
    if (position > NOWHERE) {
      details.put("position", position);
    }
    return new RequestFailedException(
        ErrorCode.QUERY_REJECTED, LexicalPass.withDots(reason), details, suggestions);
  }

  /** The position of a node of the tree, or {@link #NOWHERE} when the parser did not keep it. */
  static int positionOf(@Nullable Object node) {
    if (node instanceof ASTNodeAccess access
        && access.getASTNode() != null
        && access.getASTNode().jjtGetFirstToken() != null) {
      return access.getASTNode().jjtGetFirstToken().absoluteBegin;
    }
    return NOWHERE;
  }
}
