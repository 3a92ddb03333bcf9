package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the SQL that answers a question.
 *
 * @param query the question, in English
 * @param database its name; default the first
 * @param sessionId for the log; the agent keeps no state
 * @param context the turns before this one, oldest first
 * @param asOf the ISO date that "today" means; default the current date
 */
@JsonTypeName("nlp_query")
public record NlpQuery(
    @JsonProperty(required = true) String query,
    @Nullable String database,
    @Nullable String sessionId,
    @Nullable List<EarlierTurn> context,
    @Nullable String asOf)
    implements Request {}
