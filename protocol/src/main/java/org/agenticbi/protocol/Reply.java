package org.agenticbi.protocol;

/**
 * A final reply: it ends the request that it answers, with success or as an {@link ErrorMessage}.
 */
public sealed interface Reply extends ServerMessage
    permits HeartbeatResponse,
        HealthCheckResponse,
        StatsResponse,
        ConnectionAcknowledged,
        TestResponse,
        CancelResponse,
        ErrorMessage,
        NlpQueryResponse,
        SqlQueryResponse,
        ChartGenerationResponse,
        ChartExportResponse,
        ListToolsResponse,
        ToolCallResponse,
        QueryResponse,
        GetDatabasesResponse,
        DatabaseSelectResponse,
        GetDatabaseContextResponse,
        FeedbackResponse,
        AgentStatusResponse {}
