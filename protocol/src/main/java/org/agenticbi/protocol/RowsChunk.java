package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rows of a streamed result.
 *
 * @param sequence from 0
 * @param columns on the first chunk
 * @param data rows as arrays in column order
 */
@JsonTypeName("rows_chunk")
public record RowsChunk(
    @JsonProperty(required = true) int sequence,
    @Nullable List<Column> columns,
    @JsonProperty(required = true) List<List<@Nullable Object>> data)
    implements Event {}
