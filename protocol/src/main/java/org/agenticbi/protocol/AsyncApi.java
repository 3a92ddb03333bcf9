package org.agenticbi.protocol;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The protocol as an AsyncAPI 3 document, made from the records that implement it. */
public final class AsyncApi {
  private static final String CHANNEL = "#/channels/protocol";

  /** The replies that are not named after their request. */
  private static final Map<Class<? extends Message>, Class<? extends Reply>> OTHER_NAMES =
      Map.of(
          Ping.class, HeartbeatResponse.class,
          ConnectionHandshake.class, ConnectionAcknowledged.class,
          TestMessage.class, TestResponse.class,
          GenerateChart.class, ChartGenerationResponse.class,
          ExportChart.class, ChartExportResponse.class,
          Clarify.class, QueryResponse.class);

  private static final ObjectNode DOCUMENT = build();

  private AsyncApi() {}

  /** The document. */
  public static ObjectNode document() {
    return DOCUMENT.deepCopy();
  }

  private static ObjectNode build() {
    JsonSchemas schemas = new JsonSchemas();
    ObjectNode document = object();
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Agentic BI")
        .put("version", "1")
        .put(
            "description",
            "One JSON object a text frame, the same on all five services. Each service says in its"
                + " welcome which requests it takes.");
    document.put("defaultContentType", "application/json");
    ObjectNode channel = document.putObject("channels").putObject("protocol");
    channel.put("address", "/ws");
    ObjectNode channelMessages = channel.putObject("messages");
    ObjectNode operations = document.putObject("operations");
    ObjectNode messages = object();
    for (Class<? extends Message> record : MessageTypes.all()) {
      String name = MessageTypes.nameOf(record);
      channelMessages.putObject(name).put("$ref", "#/components/messages/" + name);
      messages.set(name, message(name, record, schemas));
      operations.set(name, operation(name, record));
    }
    ObjectNode components = document.putObject("components");
    components.set("messages", messages);
    components.set("schemas", schemas.all());
    return document;
  }

  private static ObjectNode message(
      String name, Class<? extends Message> record, JsonSchemas schemas) {
    ObjectNode message = object().put("name", name).put("contentType", "application/json");
    ArrayNode parts = message.putObject("payload").putArray("allOf");
    parts.add(envelope(name, record));
    parts.add(schemas.reference(record));
    return message;
  }

  private static ObjectNode envelope(String name, Class<? extends Message> record) {
    ObjectNode envelope = object().put("type", "object");
    ObjectNode keys = envelope.putObject("properties");
    keys.putObject("type").put("const", name);
    ArrayNode required = envelope.putArray("required").add("type");
    if (Request.class.isAssignableFrom(record)) {
      text(keys, "message_id").put("maxLength", Envelope.MAX_MESSAGE_ID);
    }
    if (ServerMessage.class.isAssignableFrom(record)) {
      text(keys, "timestamp").put("format", "date-time");
      text(keys, "client_id");
      text(keys, "response_to");
    }
    keys.putObject("correlation_id")
        .set("type", texts(List.of("string", "number", "boolean", "null")));
    boolean fromServerOnly = !Request.class.isAssignableFrom(record);
    if (fromServerOnly) {
      required.add("timestamp").add("client_id");
    }
    if (Reply.class.isAssignableFrom(record) && fromServerOnly) {
      keys.putObject("success").put("type", "boolean");
      keys.putObject("processing_time_ms").put("type", "number");
      required.add("success");
    }
    return envelope;
  }

  private static ObjectNode operation(String name, Class<? extends Message> record) {
    boolean received = Request.class.isAssignableFrom(record);
    ObjectNode operation = object().put("action", received ? "receive" : "send");
    operation.putObject("channel").put("$ref", CHANNEL);
    operation.putArray("messages").add(inChannel(name));
    if (received && record != HeartbeatResponse.class) {
      ObjectNode reply = operation.putObject("reply");
      reply.putObject("channel").put("$ref", CHANNEL);
      reply.putArray("messages").add(inChannel(replyName(name, record))).add(inChannel("error"));
    }
    return operation;
  }

  private static String replyName(String name, Class<? extends Message> record) {
    Class<? extends Reply> other = OTHER_NAMES.get(record);
    return other == null
        ? MessageTypes.nameOf(MessageTypes.recordOf(name + "_response"))
        : MessageTypes.nameOf(other);
  }

  private static ObjectNode inChannel(String name) {
    return object().put("$ref", CHANNEL + "/messages/" + name);
  }

  private static ObjectNode text(ObjectNode keys, String key) {
    return keys.putObject(key).put("type", "string");
  }

  private static ArrayNode texts(List<String> values) {
    ArrayNode array = ProtocolJson.mapper().createArrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ObjectNode object() {
    return ProtocolJson.mapper().createObjectNode();
  }
}
