package org.agenticbi.service;

import java.util.function.Supplier;
import org.agenticbi.protocol.AgentStatus;
import org.agenticbi.protocol.Cancel;
import org.agenticbi.protocol.CancelResponse;
import org.agenticbi.protocol.Clarify;
import org.agenticbi.protocol.ConnectionAcknowledged;
import org.agenticbi.protocol.ConnectionHandshake;
import org.agenticbi.protocol.DatabaseSelect;
import org.agenticbi.protocol.Envelope;
import org.agenticbi.protocol.ErrorMessage;
import org.agenticbi.protocol.ExportChart;
import org.agenticbi.protocol.Feedback;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.GetDatabaseContext;
import org.agenticbi.protocol.GetDatabases;
import org.agenticbi.protocol.HealthCheck;
import org.agenticbi.protocol.HealthCheckResponse;
import org.agenticbi.protocol.Heartbeat;
import org.agenticbi.protocol.HeartbeatResponse;
import org.agenticbi.protocol.ListTools;
import org.agenticbi.protocol.MessageTypes;
import org.agenticbi.protocol.NlpQuery;
import org.agenticbi.protocol.Ping;
import org.agenticbi.protocol.Query;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.Stats;
import org.agenticbi.protocol.TestMessage;
import org.agenticbi.protocol.TestResponse;
import org.agenticbi.protocol.ToolCall;

/** Answers what every service answers in the same way; hands the rest to the service. */
final class CommonMessages {
  private final ServiceRuntime runtime;
  private final ClientConnection connection;

  CommonMessages(ServiceRuntime runtime, ClientConnection connection) {
    this.runtime = runtime;
    this.connection = connection;
  }

  /** Takes one request; exactly one frame is asked for in return, now or when it is answered. */
  void take(Request request, Envelope envelope, long now) {
    switch (request) {
      case Heartbeat _, Ping _ -> answer(request, heartbeat(), envelope, now);
      case HeartbeatResponse _ -> {
        runtime.figures().common(MessageTypes.nameOf(request));
        connection.demand();
      }
      case TestMessage test ->
          answer(
              request,
              new TestResponse(test.message() == null ? "" : test.message()),
              envelope,
              now);
      case ConnectionHandshake handshake -> answer(request, welcome(handshake), envelope, now);
      case Cancel cancel ->
          answer(request, new CancelResponse(connection.cancel(cancel.target())), envelope, now);
      case HealthCheck _ ->
          beside(request, () -> new HealthCheckResponse(runtime.health()), envelope, now);
      case Stats _ -> beside(request, runtime::stats, envelope, now);
      case NlpQuery _, SqlQuery _, GenerateChart _, ExportChart _, ListTools _, ToolCall _ ->
          start(request, envelope, now);
      case Query _, Clarify _, GetDatabases _, DatabaseSelect _ -> start(request, envelope, now);
      case GetDatabaseContext _, Feedback _, AgentStatus _ -> start(request, envelope, now);
    }
  }

  private void start(Request request, Envelope envelope, long now) {
    connection.start(request, connection.nameFor(envelope.messageId()), envelope, now);
  }

  private HeartbeatResponse heartbeat() {
    return new HeartbeatResponse(runtime.timestamps().epochSeconds(), runtime.name());
  }

  private ConnectionAcknowledged welcome(ConnectionHandshake handshake) {
    return new ConnectionAcknowledged(
        handshake.agentId(),
        runtime.name(),
        runtime.capabilities(),
        !runtime.admission().isStopping());
  }

  /** For answers that may take a moment: in order still, but not on Jetty's thread. */
  private void beside(Request request, Supplier<Reply> reply, Envelope envelope, long now) {
    Thread.ofVirtual()
        .name(runtime.name() + " " + MessageTypes.nameOf(request))
        .start(() -> answer(request, replyOrError(reply), envelope, now));
  }

  private Reply replyOrError(Supplier<Reply> reply) {
    try {
      return reply.get();
    } catch (RuntimeException e) {
      return new ErrorMessage(Failures.describe(e, runtime.name()));
    }
  }

  private void answer(Request request, Reply reply, Envelope envelope, long now) {
    runtime.figures().common(MessageTypes.nameOf(request));
    connection.replyThenDemand(
        reply, connection.nameFor(envelope.messageId()), envelope.correlationId(), now);
  }
}
