package org.agenticbi.mcp.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.agenticbi.mcp.connect.DatabaseAddress.DuckDbFile;
import org.agenticbi.mcp.connect.DatabaseAddress.MySqlServer;
import org.agenticbi.mcp.connect.DatabaseAddress.SqliteFile;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

  private final AddressReader reader = new AddressReader(Map.of("SHOP_PASSWORD", "s3cret")::get);

  @TempDir private Path directory;

  @Test
  void files_areWhatFollowsTheColon() {
    assertThat(reader.read("duckdb:data/a.duckdb"))
        .isEqualTo(new DuckDbFile(Path.of("data/a.duckdb")));
    assertThat(reader.read("sqlite:/x/y.db")).isEqualTo(new SqliteFile(Path.of("/x/y.db")));
  }

  @Test
  void servers_haveDefaultPortsAndVerifiedTls() {
    assertThat(reader.read("mysql://reader@db.example.org/shop"))
        .isEqualTo(
            new MySqlServer(
                "db.example.org", 3306, "shop", "reader", new Secret(""), TlsMode.VERIFY));
    assertThat(reader.read("tidb://u.root@10.0.0.1/shop?tls=trust"))
        .isEqualTo(
            new MySqlServer("10.0.0.1", 4000, "shop", "u.root", new Secret(""), TlsMode.TRUST));
    assertThat(reader.read("mariadb://reader@127.0.0.1:3307/shop?password_env=SHOP_PASSWORD"))
        .isEqualTo(
            new MySqlServer(
                "127.0.0.1", 3307, "shop", "reader", new Secret("s3cret"), TlsMode.OFF));
  }

  @Test
  void password_comesFromAFileAndIsNeverShown() throws Exception {
    Path file = Files.writeString(directory.resolve("password"), "s3cret\n");
    DatabaseAddress address = reader.read("mysql://reader@h/shop?password_file=" + file);
    assertThat(((MySqlServer) address).password().value()).isEqualTo("s3cret");
    assertThat(address.toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop",
        "oracle://u@h/d",
        "duckdb:",
        "duckdb:x?access_mode=read_write",
        "mysql://h/shop",
        "mysql://u@h",
        "mysql://u@h/",
        "mysql://u:p@h/shop",
        "mysql://u@h/shop?allowLoadLocalInfile=true",
        "mysql://u@h/shop?allowMultiQueries=true",
        "mysql://u@h/shop?autoDeserialize=true",
        "mysql://u@h/shop?sessionVariables=x",
        "mysql://u@h/shop?tls=maybe",
        "mysql://u@h/shop?password_env=NOT_SET",
        "mysql://u@h/shop?password_file=/does/not/exist",
        "mysql://u@h/sh%3Fop",
        "mysql://u@h/shop/more",
        "mysql://u@h,g/shop",
        "mysql://u@address=(host=h)/shop",
        "mysql://u @h/shop"
      })
  void anythingElse_isRefusedWithAnExample(String address) {
    assertThatThrownBy(() -> reader.read(address))
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            refused -> assertThat(refused.body().suggestions()).isNotEmpty());
  }
}
