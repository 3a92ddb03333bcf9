package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the rows of a statement.
 *
 * @param sqlQuery exactly one SELECT
 * @param parameters the values of its placeholders, in order
 * @param database its name; default the first
 * @param queryId echoed
 * @param executionConfig limits and wishes
 */
@JsonTypeName("sql_query")
public record SqlQuery(
    @JsonProperty(required = true) String sqlQuery,
    @Nullable List<@Nullable Object> parameters,
    @Nullable String database,
    @Nullable String queryId,
    @Nullable ExecutionConfig executionConfig)
    implements Request {}
