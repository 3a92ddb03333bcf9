package org.agenticbi.protocol;

/**
 * What a client may send. A service takes the common requests and its own; the rest is {@link
 * ErrorCode#UNKNOWN_MESSAGE_TYPE}.
 */
public sealed interface Request extends Message
    permits Heartbeat,
        Ping,
        HeartbeatResponse,
        HealthCheck,
        Stats,
        ConnectionHandshake,
        TestMessage,
        Cancel,
        NlpQuery,
        SqlQuery,
        GenerateChart,
        ExportChart,
        ListTools,
        ToolCall,
        Query,
        Clarify,
        GetDatabases,
        DatabaseSelect,
        GetDatabaseContext,
        Feedback,
        AgentStatus {}
