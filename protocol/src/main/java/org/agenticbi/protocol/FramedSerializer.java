package org.agenticbi.protocol;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the envelope's keys and the message's keys into one object, without a tree between. */
final class FramedSerializer extends StdSerializer<Envelope.Framed> {
  private final Map<Class<?>, ValueSerializer<Object>> keysOf = new ConcurrentHashMap<>();

  FramedSerializer() {
    super(Envelope.Framed.class);
  }

  @Override
  public void serialize(
      Envelope.Framed framed, JsonGenerator generator, SerializationContext context) {
    Envelope envelope = framed.envelope();
    generator.writeStartObject();
    generator.writeStringProperty("type", framed.type());
    text(generator, "message_id", envelope.messageId());
    text(generator, "on_behalf_of", envelope.onBehalfOf());
    text(generator, "timestamp", envelope.timestamp());
    text(generator, "client_id", envelope.clientId());
    text(generator, "response_to", envelope.responseTo());
    if (hasCorrelation(envelope)) {
      generator.writeName("correlation_id");
      generator.writeRawValue(envelope.correlationId().json());
    }
    if (envelope.success() != null) {
      generator.writeBooleanProperty("success", envelope.success());
    }
    if (envelope.processingTimeMs() != null) {
      generator.writeNumberProperty("processing_time_ms", envelope.processingTimeMs());
    }
    keys(framed.message(), context).serialize(framed.message(), generator, context);
    generator.writeEndObject();
  }

  /** A request may go without; whatever answers a request says it, also when it is null. */
  private static boolean hasCorrelation(Envelope envelope) {
    return envelope.success() != null
        || envelope.responseTo() != null
        || !envelope.correlationId().equals(CorrelationId.NULL);
  }

  private ValueSerializer<Object> keys(Message message, SerializationContext context) {
    ValueSerializer<Object> known = keysOf.get(message.getClass());
    if (known == null) {
      known =
          context.findValueSerializer(message.getClass()).unwrappingSerializer(NameTransformer.NOP);
      keysOf.put(message.getClass(), known);
    }
    return known;
  }

  private static void text(JsonGenerator generator, String key, @Nullable String value) {
    if (value != null) {
      generator.writeStringProperty(key, value);
    }
  }
}
