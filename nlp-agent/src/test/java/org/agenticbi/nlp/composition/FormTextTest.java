package org.agenticbi.nlp.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "'' # '' # '' # '' # c # '' # ''",
        "'' # *D/1 # s0 # '' # c,* # '' # t",
        "'' # s1A,cD/n # p0:*~v # c=t&c~v # c,c # d # ''",
        "'' # '' # s0:AVERAGE(c)~v # '' # c,COUNT(d c) # '' # tt",
        "'' # '' # '' # c NOT_IN{;;;c=t;f;;} # a # '' # ''",
        "'' # '' # '' # c GREATER{;;;;AVERAGE(l);;}|c=% # SUM(c) # '' # ''",
        "EXCEPT{;;;c!t;q0;;t} # '' # '' # c!0 # c # '' # ''",
      })
  void clause_ofFormThatWasRead_isTheSame(
      String set,
      String order,
      String group,
      String where,
      String select,
      String distinct,
      String tables) {
    Map<Clause, String> clauses = new EnumMap<>(Clause.class);
    clauses.put(Clause.SET, set);
    clauses.put(Clause.ORDER, order);
    clauses.put(Clause.GROUP, group);
    clauses.put(Clause.WHERE, where);
    clauses.put(Clause.SELECT, select);
    clauses.put(Clause.DISTINCT, distinct);
    clauses.put(Clause.TABLES, tables);

    Form form = FormReader.form(clauses);

    for (Clause clause : Clause.values()) {
      assertThat(FormText.clause(form, clause)).isEqualTo(clauses.get(clause));
    }
  }
}
