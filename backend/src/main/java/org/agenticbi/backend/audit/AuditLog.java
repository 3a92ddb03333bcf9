package org.agenticbi.backend.audit;

/** Where accesses to data are written down. */
@FunctionalInterface
public interface AuditLog {

  /** Writes it down; never fails towards the caller. */
  void write(AuditEntry entry);
}
