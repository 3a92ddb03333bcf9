package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.model.sql.SqlText;
import org.agenticbi.protocol.AnswerPath;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.NlpQueryResponse;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RankedInterpretation;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.WordUse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An outcome in the form of the protocol; asking back and declining are errors of their own. */
final class OutcomeReply {

  private final String database;
  private final String dialect;
  private final SqlRenderer renderer;

  OutcomeReply(String database, String dialect) {
    this.database = database;
    this.dialect = dialect;
    this.renderer = SqlRenderer.forDialect(Dialect.of(dialect));
  }

  Reply of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answer answer -> answer(answer);
      case Outcome.Ask ask -> throw ask(ask);
      case Outcome.Decline decline -> throw decline(decline);
    };
  }

  private Reply answer(Outcome.Answer answer) {
    Reading reading = answer.reading();
    SqlText sql = renderer.render(reading.statement());
    return new NlpQueryResponse(
        reading.intent(),
        sql.text(),
        dialect,
        List.copyOf(sql.parameters()),
        reading.explanation(),
        reading.confidence(),
        answer.others().stream().map(this::ranked).toList(),
        AnswerPath.RULES,
        reading.words(),
        database);
  }

  private RankedInterpretation ranked(Reading reading) {
    SqlText sql = renderer.render(reading.statement());
    return new RankedInterpretation(
        reading.explanation(),
        sql.text(),
        List.copyOf(sql.parameters()),
        reading.confidence(),
        reading.intent());
  }

  private RequestFailedException ask(Outcome.Ask ask) {
    ObjectNode details = details(ask.words());
    details.set(
        "interpretations",
        mapper().valueToTree(ask.readings().stream().map(this::ranked).toList()));
    details.put("dialect", dialect);
    return new RequestFailedException(
        ErrorCode.AMBIGUOUS_QUESTION,
        ask.message(),
        details,
        ask.readings().stream().map(Reading::explanation).toList());
  }

  private RequestFailedException decline(Outcome.Decline decline) {
    ObjectNode details = details(decline.words());
    details.set("missing", mapper().valueToTree(decline.missing()));
    details.set("near", mapper().valueToTree(decline.near()));
    return new RequestFailedException(
        ErrorCode.UNANSWERABLE_QUESTION, decline.message(), details, decline.near());
  }

  private ObjectNode details(List<WordUse> words) {
    ObjectNode details = mapper().createObjectNode();
    details.put("database", database);
    details.set("words", mapper().valueToTree(words));
    return details;
  }

  private static JsonMapper mapper() {
    return ProtocolJson.mapper();
  }
}
