package org.agenticbi.app.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;

/** Speaks to one service as the command line does: one link, closed with the command. */
public final class SystemClient implements AutoCloseable {
  private static final int CONNECT_MILLIS = 400;

  private final Link link;

  private SystemClient(Link link) {
    this.link = link;
  }

  /** Speaks to a service at its configured address. */
  public static SystemClient of(Configuration configuration, ServiceName service) {
    return new SystemClient(
        Link.to(
            service.label(),
            configuration.addressOf(service),
            configuration.linkAs("command-line").withWaitForConnection(Duration.ofSeconds(10))));
  }

  /** Whether anything listens at the configured address of the service. */
  public static boolean isListening(Configuration configuration, ServiceName service) {
    URI address = configuration.addressOf(service);
    int port =
        address.getPort() >= 0 ? address.getPort() : "wss".equals(address.getScheme()) ? 443 : 80;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes a request and waits for its reply. */
  public <R extends Reply> R request(Request request, Class<R> replyType, LinkCall call) {
    return link.request(request, replyType, call);
  }

  @Override
  public void close() {
    link.close();
  }
}
