package org.agenticbi.service;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A socket on which a test writes what no WebSocket client would. */
final class RawSocket implements AutoCloseable {
  private final Socket socket;
  private final DataInputStream in;

  private RawSocket(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
  }

  static RawSocket connect(int port) throws IOException {
    return new RawSocket(port);
  }

  static RawSocket upgrade(int port) throws IOException {
    RawSocket raw = new RawSocket(port);
    List<String> answer =
        raw.request(
            "GET /ws HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    if (!answer.get(0).contains(" 101 ")) {
      throw new AssertionError(answer);
    }
    return raw;
  }

  /** The status line and headers of the answer. */
  List<String> request(String... lines) throws IOException {
    socket
        .getOutputStream()
        .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    List<String> head = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0) {
      if (next == '\n' && line.isEmpty()) {
        return head;
      } else if (next == '\n') {
        head.add(line.toString());
        line.setLength(0);
      } else if (next != '\r') {
        line.append((char) next);
      }
      next = in.read();
    }
    return head;
  }

  /** One text frame, masked with zeros, of at most 125 bytes. */
  void sendText(byte[] payload) throws IOException {
    byte[] frame = new byte[payload.length + 6];
    frame[0] = (byte) 0x81;
    frame[1] = (byte) (0x80 | payload.length);
    System.arraycopy(payload, 0, frame, 6, payload.length);
    socket.getOutputStream().write(frame);
  }

  /** The code of the close frame that comes after other frames. */
  int readUntilClose() throws IOException {
    while (true) {
      int opcode = in.readUnsignedByte() & 0x0F;
      int length = in.readUnsignedByte() & 0x7F;
      if (length == 126) {
        length = in.readUnsignedShort();
      }
      byte[] payload = in.readNBytes(length);
      if (opcode == 8) {
        return ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
