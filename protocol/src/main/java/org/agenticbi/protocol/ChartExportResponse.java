package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A file.
 *
 * @param format as it came
 * @param mediaType for example {@code text/csv}
 * @param fileName a fitting one
 * @param content in base64
 */
@JsonTypeName("chart_export_response")
public record ChartExportResponse(
    @JsonProperty(required = true) String format,
    @JsonProperty(required = true) String mediaType,
    @JsonProperty(required = true) String fileName,
    @JsonProperty(required = true) String content)
    implements Reply {}
