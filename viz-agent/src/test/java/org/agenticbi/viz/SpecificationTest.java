package org.agenticbi.viz;

import static org.agenticbi.viz.Asked.about;
import static org.agenticbi.viz.Asked.months;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.protocol.ChartAlternative;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SpecificationTest {

  private static final int CASES = 1_500;

  @Test
  void anyResult_givesValidSpecifications_andEveryTypeOccurs() {
    GeneratedResults results = new GeneratedResults(20_260_131);
    Set<String> types = new TreeSet<>();
    for (int number = 0; number < CASES; number++) {
      Asked asked = results.next();
      ChartGenerationResponse answer = asked.answer();
      types.add(answer.chartType());
      answer.alternatives().forEach(other -> types.add(other.chartType()));
      assertThat(answer.insights().size()).isLessThanOrEqualTo(6);
      assertThat(answer.description()).isNotBlank();
      for (ObjectNode specification : specifications(answer)) {
        assertThat(VegaLiteSchema.problems(specification))
            .as("%s%n%s", ProtocolJson.mapper().writeValueAsString(asked.request()), specification)
            .isEmpty();
        assertThat(specification.get("data")).hasToString("{\"name\":\"result\"}");
        assertThat(specification.has("datasets")).isFalse();
      }
    }
    assertThat(types)
        .contains(
            "arc",
            "area",
            "bar",
            "grouped_bar",
            "histogram",
            "kpi",
            "line",
            "percent_bar",
            "point",
            "rect",
            "stacked_bar",
            "table");
  }

  @Test
  void schema_findsFaults() {
    ObjectNode broken = about().text("a", "x", "y").decimal("b", 1, 2).specification().deepCopy();
    broken.put("mark", "no such mark");
    assertThat(VegaLiteSchema.problems(broken)).isNotEmpty();
  }

  @Test
  void names_areEscapedOrGetAnAlias() {
    String dotted = about().text("a.b", "x", "y").decimal("c[0]", 1, 2).specification().toString();
    assertThat(dotted).contains("\"field\":\"a\\\\.b\"", "\"field\":\"c\\\\[0\\\\]\"");
    ObjectNode quoted = about().text("a", "x", "y").decimal("sum(\"c\")", 1, 2).specification();
    assertThat(quoted.at("/encoding/y/field").stringValue()).isEqualTo("column 1");
    assertThat(quoted.at("/encoding/y/title").stringValue()).doesNotContain("\"");
  }

  @Test
  void time_isParsedAsLocalTimeInTheSpecificationItself() {
    ObjectNode line =
        about()
            .date("month", (Object[]) months(6))
            .decimal("revenue", 1, 2, 3, 4, 5, 6)
            .specification();
    assertThat(line.at("/transform/0/calculate").stringValue())
        .contains("timeParse(datum[\"month\"], '%Y-%m-%d')");
    assertThat(line.at("/encoding/x/type").stringValue()).isEqualTo("temporal");
    assertThat(line.get("width").stringValue()).isEqualTo("container");
  }

  @Test
  void noColour_isWrittenIn() {
    GeneratedResults results = new GeneratedResults(7);
    for (int number = 0; number < 200; number++) {
      for (ObjectNode specification : specifications(results.next().answer())) {
        assertThat(specification.toString())
            .doesNotContain("\"scheme\"", "\"fill\":", "\"stroke\":\"")
            .doesNotContainPattern("#[0-9a-fA-F]{3,6}\"");
      }
    }
  }

  @Test
  void size_isTakenFromTheConfig() {
    Asked asked = about().text("a", "x", "y").decimal("b", 1, 2);
    asked.config().put("width", 640).put("height", 480);
    assertThat(asked.specification().get("width").intValue()).isEqualTo(640);
    assertThat(asked.specification().get("height").intValue()).isEqualTo(480);
  }

  @Test
  void answers_areTheSameEveryTime() {
    String first = new GeneratedResults(3).next().answer().toString();
    assertThat(new GeneratedResults(3).next().answer().toString()).isEqualTo(first);
  }

  private static List<ObjectNode> specifications(ChartGenerationResponse answer) {
    List<ObjectNode> specifications = new ArrayList<>();
    if (answer.chartSpec() != null) {
      specifications.add(answer.chartSpec());
    }
    for (ChartAlternative other : answer.alternatives()) {
      if (other.chartSpec() != null) {
        specifications.add(other.chartSpec());
      }
    }
    return specifications;
  }
}
