package org.agenticbi.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.protocol.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabasesTest {
  @TempDir private Path folder;

  @Test
  void open_catalogsOfTheDataServer() throws IOException, SQLException {
    Databases databases = PetShop.open(folder);

    assertThat(databases.names()).containsExactly(PetShop.NAME);
    assertThat(databases.schema(PetShop.NAME).catalog().foreignKeys())
        .extracting(ForeignKey::fromTable, ForeignKey::toTable)
        .containsExactly(tuple("pets", "owners"));
    assertThat(databases.schema(PetShop.NAME).role(new ColumnRef("pets", "weight")))
        .isEqualTo(ColumnRole.MEASURE);
    assertThatIllegalArgumentException().isThrownBy(() -> databases.schema("zoo"));
  }

  @Test
  void open_keepsCatalogs() throws IOException, SQLException {
    PetShop.open(folder);
    Path kept = folder.resolve("catalogs").resolve(PetShop.NAME + ".json");
    Files.writeString(kept, Files.readString(kept).replace("weight", "kilograms"));

    Databases databases = Databases.open(folder.resolve("databases"), folder.resolve("catalogs"));

    assertThat(databases.schema(PetShop.NAME).table("pets").column("kilograms")).isPresent();
  }

  @Test
  void open_leavesNoThreadThatKeepsTheProgramAlive() throws IOException, SQLException {
    Set<Thread> before = lasting();

    PetShop.open(folder);

    Set<Thread> left = new HashSet<>(lasting());
    left.removeAll(before);
    await().untilAsserted(() -> assertThat(left).noneMatch(Thread::isAlive));
  }

  private static Set<Thread> lasting() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !thread.isDaemon())
        .collect(Collectors.toSet());
  }
}
