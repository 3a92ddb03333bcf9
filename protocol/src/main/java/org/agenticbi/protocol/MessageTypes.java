package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names of the messages, as they stand in {@code type}, and their records. */
public final class MessageTypes {
  private static final Map<String, Class<? extends Message>> BY_NAME = new LinkedHashMap<>();
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> record) {
          return record.getAnnotation(JsonTypeName.class).value();
        }
      };

  static {
    collect(Message.class);
  }

  private MessageTypes() {}

  /** Every message of the protocol, requests first. */
  public static Collection<Class<? extends Message>> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The requests that every service answers by itself. */
  public static List<Class<? extends Request>> common() {
    return List.of(
        Heartbeat.class,
        Ping.class,
        HeartbeatResponse.class,
        HealthCheck.class,
        Stats.class,
        ConnectionHandshake.class,
        TestMessage.class,
        Cancel.class);
  }

  /** The name of a record. */
  public static String nameOf(Class<? extends Message> record) {
    return NAMES.get(record);
  }

  /** The name of a message. */
  public static String nameOf(Message message) {
    return NAMES.get(message.getClass());
  }

  /** The record of a name of the protocol; fails on any other. */
  public static Class<? extends Message> recordOf(String name) {
    return Objects.requireNonNull(BY_NAME.get(name), () -> "no message is named " + name);
  }

  private static void collect(Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted);
      }
    } else {
      Class<? extends Message> record = type.asSubclass(Message.class);
      BY_NAME.put(nameOf(record), record);
    }
  }
}
