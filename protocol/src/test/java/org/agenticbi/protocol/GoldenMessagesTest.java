package org.agenticbi.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every message has a file with all its keys, which is read and written back equal. */
class GoldenMessagesTest {
  private static final MessageCodec CODEC = MessageCodec.forEverything();

  static Stream<String> types() {
    return CODEC.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void message_isReadAndWrittenBackEqual(String type) throws IOException {
    String golden = golden(type);
    Decoded decoded = CODEC.decode(golden);
    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    Decoded.Accepted accepted = (Decoded.Accepted) decoded;
    assertThat(accepted.message()).isInstanceOf(MessageTypes.recordOf(type));
    String written = CODEC.encode(accepted.message(), accepted.envelope());
    JsonMapper plain = JsonMapper.shared();
    assertThat(plain.readTree(written)).isEqualTo(plain.readTree(golden));
  }

  @ParameterizedTest
  @MethodSource("types")
  void message_namesAllItsKeys(String type) throws IOException {
    var keys = JsonMapper.shared().readTree(golden(type)).propertyNames();
    var schema = AsyncApi.document().at("/components/schemas");
    String name = MessageTypes.recordOf(type).getSimpleName();
    assertThat(keys).containsAll(schema.at("/" + name + "/properties").propertyNames());
  }

  private static String golden(String type) throws IOException {
    try (InputStream in =
        GoldenMessagesTest.class.getResourceAsStream("/golden/" + type + ".json")) {
      return new String(
          Objects.requireNonNull(in, "no golden file for " + type).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
