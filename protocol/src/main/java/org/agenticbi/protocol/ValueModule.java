package org.agenticbi.protocol;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** How the values of rows and figures stand in JSON where Jackson's own way would not serve. */
final class ValueModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  ValueModule() {
    super("values");
    addSerializer(Double.class, new FiniteNumber<>(Double.class));
    addSerializer(double.class, new FiniteNumber<>(double.class));
    addSerializer(Float.class, new FiniteNumber<>(Float.class));
    addSerializer(float.class, new FiniteNumber<>(float.class));
    addSerializer(new TimeText<>(LocalDateTime.class, DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    addSerializer(new TimeText<>(LocalTime.class, DateTimeFormatter.ISO_LOCAL_TIME));
    addSerializer(Envelope.Framed.class, new FramedSerializer());
  }

  /** JSON has no NaN and no infinity; a chart or a table shows a missing value instead. */
  private static final class FiniteNumber<N extends Number> extends StdScalarSerializer<N> {
    FiniteNumber(Class<N> type) {
      super(type);
    }

    @Override
    public void serialize(N value, JsonGenerator generator, SerializationContext context) {
      if (!Double.isFinite(value.doubleValue())) {
        generator.writeNull();
      } else if (value instanceof Float single) {
        generator.writeNumber(single);
      } else {
        generator.writeNumber(value.doubleValue());
      }
    }
  }

  /** Always with seconds: {@code toString} drops them when they are zero. */
  private static final class TimeText<T extends TemporalAccessor> extends StdScalarSerializer<T> {
    private final DateTimeFormatter format;

    TimeText(Class<T> type, DateTimeFormatter format) {
      super(type);
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(format.format(value));
    }
  }
}
