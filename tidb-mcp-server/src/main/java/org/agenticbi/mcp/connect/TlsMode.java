package org.agenticbi.mcp.connect;

/** How a connection to a server is protected. */
public enum TlsMode {
  /** Encrypted, with the server's certificate and name verified against the trust store. */
  VERIFY("verify-full"),
  /** Encrypted, with any certificate. */
  TRUST("trust"),
  /** Not encrypted; for loopback and private networks. */
  OFF("disable");

  private final String driverName;

  TlsMode(String driverName) {
    this.driverName = driverName;
  }

  String driverName() {
    return driverName;
  }
}
