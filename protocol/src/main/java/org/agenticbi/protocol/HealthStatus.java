package org.agenticbi.protocol;

/** How well a service, or one of its checks, is. */
public enum HealthStatus {
  /** Everything works. */
  HEALTHY,
  /** It answers, with less than it should have. */
  DEGRADED,
  /** It cannot do its work. */
  UNHEALTHY
}
