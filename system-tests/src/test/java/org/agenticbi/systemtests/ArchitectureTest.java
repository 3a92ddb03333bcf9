package org.agenticbi.systemtests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may use whom. */
class ArchitectureTest {
  private static final String ROOT = "org.agenticbi.";
  private static final List<String> AGENTS = List.of("nlp", "data", "viz");

  /** The shells: they read a message, call the core, answer. */
  private static final String SHELL_NAMES = ".*(Agent|Configuration|Server)";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(ArchitectureTest::isOurs)
          .importPackages("org.agenticbi");

  private static boolean isOurs(Location location) {
    return !location.contains("system-tests");
  }

  @Test
  void protocol_dependsOnNothingOfOurs() {
    layer("protocol", "protocol");
  }

  @Test
  void model_dependsOnTheProtocolOnly() {
    layer("model", "model", "protocol");
  }

  @Test
  void serviceKit_dependsOnTheProtocolOnly() {
    layer("service", "service", "protocol");
  }

  @Test
  void agents_importNoOtherAgent() {
    for (String agent : AGENTS) {
      layer(agent, agent, "model", "service", "protocol");
    }
  }

  @Test
  void dataServer_importsNoAgent() {
    layer("mcp", "mcp", "model", "service", "protocol");
  }

  @Test
  void backend_importsNoAgent() {
    layer("backend", "backend", "service", "protocol");
  }

  @Test
  void nothing_importsTheApp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "app..", ROOT + "benchmarks..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "app..", ROOT + "benchmarks..")
        .check(CLASSES);
  }

  /** The module {@code training} may, too; no module of the product has it on its class path. */
  @Test
  void databases_areReachedByTheDataServerOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "mcp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.duckdb..",
            "org.mariadb..",
            "org.sqlite..",
            "com.zaxxer..")
        .check(CLASSES);
  }

  @Test
  void training_isNoPartOfTheProduct() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "training..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "training..", "ml.dmlc..")
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.agenticbi.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.agenticbi.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void cores_knowNoSockets() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "nlp..", ROOT + "viz..", ROOT + "model..", ROOT + "protocol..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "org.eclipse.jetty..", "java.nio.channels..")
        .check(CLASSES);
  }

  @Test
  void cores_doNotLog() {
    noClasses()
        .that()
        .resideInAnyPackage(core("nlp"), core("viz"), ROOT + "model..", ROOT + "protocol..")
        .and()
        .haveNameNotMatching(SHELL_NAMES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.slf4j..", "java.util.logging..", "ch.qos.logback..")
        .check(CLASSES);
  }

  @Test
  void cores_areToldTheTime() {
    for (Class<?> type : List.of(LocalDate.class, Instant.class, LocalDateTime.class)) {
      noClasses()
          .that()
          .resideInAnyPackage(core("nlp"), core("viz"), ROOT + "model..")
          .and()
          .haveNameNotMatching(SHELL_NAMES)
          .should()
          .callMethod(type, "now")
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAnyPackage(core("nlp"), core("viz"), ROOT + "model..")
        .and()
        .haveNameNotMatching(SHELL_NAMES)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  private static String core(String module) {
    return ROOT + module + "..";
  }

  /** Classes of a module may use only these modules of ours. */
  private static void layer(String module, String... allowed) {
    String[] packages = new String[allowed.length];
    for (int i = 0; i < allowed.length; i++) {
      packages[i] = ROOT + allowed[i] + "..";
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + module + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.agenticbi..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(packages)))
        .check(CLASSES);
  }
}
