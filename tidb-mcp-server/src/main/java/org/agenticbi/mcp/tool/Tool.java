package org.agenticbi.mcp.tool;

import org.agenticbi.service.Cancellation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that can be asked of the server. Reads only; the same call gives the same kind of
 * answer.
 */
interface Tool {

  /** What it is, for people, assistants and validators. */
  ToolDescription description();

  /**
   * The answer.
   *
   * @param arguments checked for unknown names already
   * @throws org.agenticbi.protocol.RequestFailedException when it cannot
   */
  JsonNode call(ObjectNode arguments, Cancellation cancellation);
}
