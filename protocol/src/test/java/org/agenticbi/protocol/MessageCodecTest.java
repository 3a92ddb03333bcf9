package org.agenticbi.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {
  private static final MessageCodec CODEC =
      MessageCodec.forServer(List.of(SqlQuery.class, GenerateChart.class));

  @Test
  void type_isReadInAnyCaseAndPlace() {
    assertThat(accepted("{\"a\":{\"type\":\"x\"},\"TYPE\":\"y\",\"type\":\"HeartBeat\"}").message())
        .isEqualTo(new Heartbeat());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "0", "-7", "1.10", "1E400", "12345678901234567890", "true", "\"a\\\"b\""})
  void correlationId_isKeptAsItsText(String json) {
    Decoded.Accepted accepted = accepted("{\"type\":\"ping\",\"correlation_id\": " + json + " }");
    assertThat(accepted.envelope().correlationId().json()).isEqualTo(json);
    assertThat(
            CODEC.encode(
                new CancelResponse(true),
                Envelope.reply("t", "c", "m", accepted.envelope().correlationId(), true, 1)))
        .contains("\"correlation_id\":" + json + ",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} | The key `type` is missing.
          {"type":1} | The key `type` must be a text.
          {"type":null} | The key `type` must be a text.
          {"type":"ping","message_id":1} | The key `message_id` must be a text.
          {"type":"ping","correlation_id":[]} | The key `correlation_id` must be a text, a number, true, false or null.
          {"type":"sql_query"} | The key `sql_query` is missing.
          {"type":"sql_query","sql_query":null} | The key `sql_query` must be there and not null.
          {"type":"sql_query","sql_query":1} | The key `sql_query` must be a text.
          {"type":"sql_query","sql_query":{}} | The key `sql_query` must be a text.
          {"type":"sql_query","sql_query":"x","parameters":{}} | The key `parameters` must be a list.
          {"type":"sql_query","sql_query":"x","execution_config":[]} | The key `execution_config` must be an object.
          {"type":"sql_query","sql_query":"x","execution_config":{"max_rows":1.5}} | The key `execution_config.max_rows` must be a whole number.
          {"type":"sql_query","sql_query":"x","execution_config":{"max_rows":"1"}} | The key `execution_config.max_rows` must be a whole number.
          {"type":"sql_query","sql_query":"x","execution_config":{"max_rows":3000000000}} | The key `execution_config.max_rows` must be a whole number.
          {"type":"sql_query","sql_query":"x","execution_config":{"stream":"yes"}} | The key `execution_config.stream` must be true or false.
          {"type":"generate_chart","request_id":"r","columns":[{"name":"a"}],"data":[]} | The key `columns[0].type` is missing.
          {"type":"generate_chart","request_id":"r","columns":[{"name":"a","type":"blob"}],"data":[]} | The key `columns[0].type` must be one of integer, decimal, text, date, timestamp, time, boolean, binary, other.
          {"type":"generate_chart","request_id":"r","columns":[{"name":"a","type":3}],"data":[]} | The key `columns[0].type` must be one of integer, decimal, text, date, timestamp, time, boolean, binary, other.
          {"type":"generate_chart","request_id":"r","columns":[null],"data":[]} | The key `columns[0]` must be there and not null.
          {"type":"generate_chart","request_id":"r","columns":[],"data":[1]} | The key `data[0]` must be a list.
          {"type":"generate_chart","request_id":"r","columns":[],"data":[null]} | The key `data` must hold lists, not null.
          """)
  void wrongMessage_namesTheKey(String text, String message) {
    Decoded.Refused refused = refused(text);
    assertThat(refused.error().type()).isEqualTo(ErrorCode.INVALID_MESSAGE);
    assertThat(refused.error().message()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "nonsense", "{", "{\"type\":", "[]", "1", "null", "{} {}", "{\"a\":1,}"})
  void textThatIsNotOneObject_isInvalidJson(String text) {
    assertThat(refused(text).error().type()).isEqualTo(ErrorCode.INVALID_JSON);
  }

  @Test
  void deeplyNestedText_isInvalidJson() {
    String text = "{\"type\":\"ping\",\"x\":" + "[".repeat(100_000);
    assertThat(refused(text).error().type()).isEqualTo(ErrorCode.INVALID_JSON);
  }

  @Test
  void refusal_keepsWhatCouldBeRead() {
    Decoded.Refused refused =
        refused("{\"message_id\":\"m\",\"correlation_id\":7,\"type\":\"sql_query\"}");
    assertThat(refused.messageId()).isEqualTo("m");
    assertThat(refused.correlationId()).isEqualTo(new CorrelationId("7"));
    assertThat(refused.type()).isEqualTo("sql_query");
  }

  @Test
  void unknownType_namesItAndSuggestsTheNearest() {
    ErrorBody error = refused("{\"type\":\"sql_qurey\"}").error();
    assertThat(error.type()).isEqualTo(ErrorCode.UNKNOWN_MESSAGE_TYPE);
    assertThat(error.message()).isEqualTo("Unknown message type: sql_qurey");
    assertThat(error.suggestions()).first().isEqualTo("sql_query");
    assertThat(refused("{\"type\":\"" + "x".repeat(100_000) + "\"}").error().message())
        .hasSizeLessThan(200);
  }

  @Test
  void absentLists_areEmpty() {
    Decoded.Accepted accepted =
        accepted(
            "{\"type\":\"generate_chart\",\"request_id\":\"r\",\"columns\":[],\"data\":[],"
                + "\"query_intent\":{\"title\":\"t\"}}");
    Intent intent = ((GenerateChart) accepted.message()).queryIntent();
    assertThat(intent).isNotNull().extracting(Intent::metrics).isEqualTo(List.of());
  }

  @Test
  void values_keepTheirNullsAndTheirDigits() {
    Decoded.Accepted accepted =
        accepted(
            "{\"type\":\"sql_query\",\"sql_query\":\"x\","
                + "\"parameters\":[null,0.10,123456789012345678.90,9223372036854775807]}");
    assertThat(CODEC.encode(accepted.message(), accepted.envelope()))
        .contains("[null,0.10,123456789012345678.90,9223372036854775807]");
  }

  @Test
  void valuesOfJava_areWrittenSensibly() {
    assertThat(
            ProtocolJson.mapper()
                .writeValueAsString(
                    Arrays.asList(
                        Double.NaN,
                        Float.NEGATIVE_INFINITY,
                        1.5,
                        new java.math.BigDecimal("1E+3"),
                        java.time.LocalDate.of(2026, 1, 31),
                        java.time.LocalDateTime.of(2026, 1, 31, 9, 15),
                        java.time.LocalTime.of(9, 15),
                        ErrorCode.QUERY_FAILED,
                        null)))
        .isEqualTo(
            "[null,null,1.5,1000,\"2026-01-31\",\"2026-01-31T09:15:00\",\"09:15:00\","
                + "\"query_failed\",null]");
    assertThat(ProtocolJson.mapper().writeValueAsString(Map.of("aB", 1))).isEqualTo("{\"aB\":1}");
  }

  @Test
  void envelope_hasNoKeyOfAMessage() {
    List<String> envelope =
        List.of(
            "type",
            "message_id",
            "on_behalf_of",
            "timestamp",
            "client_id",
            "response_to",
            "correlation_id",
            "success",
            "processing_time_ms");
    var schemas = AsyncApi.document().at("/components/schemas");
    for (Class<? extends Message> record : MessageTypes.all()) {
      assertThat(schemas.at("/" + record.getSimpleName() + "/properties").propertyNames())
          .as(record.getSimpleName())
          .doesNotContainAnyElementsOf(envelope);
    }
  }

  /** Any text gives a value; a text made of pieces of messages gets further than noise would. */
  @Test
  void anyText_givesAValue() {
    SplittableRandom random = new SplittableRandom(20260131);
    int accepted = 0;
    for (int i = 0; i < 50_000; i++) {
      String text = i % 2 == 0 ? RandomTexts.pieces(random) : RandomTexts.damaged(random);
      switch (CODEC.decode(text)) {
        case Decoded.Accepted one -> {
          accepted++;
          assertThat(CODEC.decode(CODEC.encode(one.message(), one.envelope())))
              .as(text)
              .isEqualTo(one);
        }
        case Decoded.Refused one -> assertThat(one.error().message()).as(text).isNotBlank();
      }
    }
    assertThat(accepted).isBetween(1_000, 49_000);
  }

  private static Decoded.Accepted accepted(String text) {
    assertThat(CODEC.decode(text)).isInstanceOf(Decoded.Accepted.class);
    return (Decoded.Accepted) CODEC.decode(text);
  }

  private static Decoded.Refused refused(String text) {
    assertThat(CODEC.decode(text)).as(text).isInstanceOf(Decoded.Refused.class);
    return (Decoded.Refused) CODEC.decode(text);
  }
}
