package org.agenticbi.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePartsTest {

  @ParameterizedTest
  @CsvSource({
    "order_items, order items",
    "OrderItems, order items",
    "StuID, stu id",
    "HTTPServerName, http server name",
    "IDs, ids",
    "address2, address 2",
    "1st_place, 1st place",
    "Q1Sales, q 1 sales",
    "EMP_LNAME, emp lname",
    "'total amount (USD)', total amount usd",
    "größe, größe",
    "___, ''",
  })
  void words_literal(String name, String words) {
    assertThat(String.join(" ", NameParts.words(name))).isEqualTo(words);
    assertThat(NameParts.readings(name).getFirst()).isEqualTo(NameParts.words(name));
  }

  @ParameterizedTest
  @CsvSource({
    "cust_qty, customer quantity",
    "dept_no, department number",
    "EMP_LNAME, employee last name",
    "dob, date of birth",
    "customerid, customer id",
    "birthdate, birth date",
    "avgSalary, average salary",
    "deptname, department name",
  })
  void readings_secondExpandsShortForms(String name, String words) {
    assertThat(String.join(" ", NameParts.readings(name).get(1))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"valid", "paid", "candidate", "discount", "order_id"})
  void readings_wholeWordsHaveOne(String name) {
    assertThat(NameParts.readings(name)).containsExactly(NameParts.words(name));
  }

  @Test
  void readings_otherExpansionsFollow() {
    assertThat(NameParts.readings("st"))
        .containsExactly(List.of("st"), List.of("state"), List.of("street"));
    assertThat(NameParts.readings("a_st_st_st_st_dr_dr_dr_dr_dr")).hasSizeLessThanOrEqualTo(8);
  }
}
