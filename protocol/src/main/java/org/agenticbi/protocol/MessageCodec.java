package org.agenticbi.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Text frames to messages and back. Reads each frame twice instead of building a tree: once for the
 * envelope (which also shows whether it is JSON at all), once for the record. Safe for use by any
 * number of threads.
 */
public final class MessageCodec {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_ECHOED_TYPE = 100;

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private MessageCodec(Collection<? extends Class<? extends Message>> accepted) {
    accepted.forEach(record -> kinds.put(MessageTypes.nameOf(record), Kind.of(record)));
  }

  /** Reads what a client may send: the common requests and those given. */
  public static MessageCodec forServer(Collection<? extends Class<? extends Request>> own) {
    List<Class<? extends Message>> accepted = new ArrayList<>(MessageTypes.common());
    accepted.addAll(own);
    return new MessageCodec(accepted);
  }

  /** Reads what a server may send: every reply, every event, and heartbeats. */
  public static MessageCodec forClient() {
    List<Class<? extends Message>> accepted = new ArrayList<>();
    for (Class<? extends Message> record : MessageTypes.all()) {
      if (ServerMessage.class.isAssignableFrom(record)) {
        accepted.add(record);
      }
    }
    accepted.add(Heartbeat.class);
    accepted.add(Ping.class);
    return new MessageCodec(accepted);
  }

  /** Reads every message of the protocol. */
  public static MessageCodec forEverything() {
    return new MessageCodec(MessageTypes.all());
  }

  /** The types that are taken, in order. */
  public List<String> types() {
    return List.copyOf(kinds.keySet());
  }

  /** What a text frame is; never fails. */
  public Decoded decode(String text) {
    FrameHeader header = FrameHeader.read(text);
    if (header.problem() != null) {
      return refused(header, header.problem());
    }
    String type = header.type();
    if (type == null) {
      return refused(header, WrongKey.missing("type"));
    }
    Kind kind = kinds.get(type);
    return kind == null ? refused(header, unknown(header)) : read(kind, text, header);
  }

  /** What a text is when its type is known already, as in the body of an HTTP request. */
  public static Decoded decodeAs(Class<? extends Request> type, String text) {
    FrameHeader header = FrameHeader.read(text);
    return header.problem() == null
        ? read(Kind.of(type), text, header)
        : refused(header, header.problem());
  }

  /** The text of a message in its envelope. */
  public String encode(Message message, Envelope envelope) {
    return ProtocolJson.mapper()
        .writeValueAsString(new Envelope.Framed(MessageTypes.nameOf(message), envelope, message));
  }

  private static Decoded read(Kind kind, String text, FrameHeader header) {
    try {
      Message message = kind.constant();
      if (message == null) {
        message = kind.reader().readValue(text);
      }
      return new Decoded.Accepted(message, header.envelope());
    } catch (JacksonException e) {
      return refused(header, WrongKey.describe(e));
    }
  }

  private ErrorBody unknown(FrameHeader header) {
    String type = header.typeAsSent();
    String shown =
        type.length() <= LONGEST_ECHOED_TYPE
            ? type
            : type.substring(0, LONGEST_ECHOED_TYPE) + "...";
    return new ErrorBody(
        ErrorCode.UNKNOWN_MESSAGE_TYPE,
        "Unknown message type: " + shown,
        null,
        NearestNames.to(type, kinds.keySet(), MOST_SUGGESTIONS),
        null,
        null);
  }

  private static Decoded refused(FrameHeader header, ErrorBody error) {
    return new Decoded.Refused(
        error, header.type(), header.messageId(), header.correlationId(), header.responseTo());
  }

  /** How a type is read; a record without components needs no reading. */
  private record Kind(@Nullable Message constant, ObjectReader reader) {
    static Kind of(Class<? extends Message> record) {
      ObjectReader reader = ProtocolJson.mapper().readerFor(record);
      boolean empty = record.getRecordComponents().length == 0;
      return new Kind(empty ? reader.readValue("{}") : null, reader);
    }
  }
}
