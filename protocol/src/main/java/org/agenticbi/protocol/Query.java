package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks a question and wants the whole answer.
 *
 * @param query the question, in English
 * @param database its name; default the selected one
 * @param sessionId the conversation; a new one without
 * @param asOf the ISO date that "today" means
 * @param preferences {@code chart_type}, {@code max_rows}, ...
 */
@JsonTypeName("query")
public record Query(
    @JsonProperty(required = true) String query,
    @Nullable String database,
    @Nullable String sessionId,
    @Nullable String asOf,
    @Nullable ObjectNode preferences)
    implements Request {}
