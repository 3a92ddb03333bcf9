package org.agenticbi.model.naming;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.NameParts;
import org.agenticbi.model.catalog.Profile;

/** Tells a "state" that says how far something has come from one that is a place, by its values. */
final class Stages {

  private static final Set<String> SAID =
      Set.of(
          "active",
          "inactive",
          "open",
          "opened",
          "closed",
          "new",
          "pending",
          "paid",
          "unpaid",
          "cancelled",
          "canceled",
          "completed",
          "complete",
          "done",
          "delivered",
          "shipped",
          "returned",
          "refunded",
          "failed",
          "rejected",
          "approved",
          "draft",
          "void",
          "voided",
          "overdue",
          "blocked",
          "suspended",
          "expired",
          "terminated",
          "confirmed",
          "scheduled",
          "arrived",
          "dispatched",
          "processing",
          "planned",
          "resolved",
          "settled",
          "won",
          "lost",
          "qualified",
          "converted",
          "trial",
          "churned",
          "discontinued",
          "phased",
          "live",
          "dormant",
          "accepted",
          "denied",
          "waiting",
          "hold",
          "issued",
          "booked",
          "invoiced",
          "released",
          "posted",
          "fulfilled",
          "prospect",
          "retired",
          "delisted",
          "transit",
          "noshow",
          "show",
          "progress",
          "paused",
          "sent",
          "partial",
          "partially",
          "finished",
          "started",
          "received",
          "placed",
          "declined",
          "archived",
          "deleted",
          "submitted",
          "disputed");

  private Stages() {}

  /** Whether its values are known, and most of them say so. */
  static boolean isKeptIn(Column column) {
    Profile profile = column.profile();
    if (profile == null || profile.values().isEmpty()) {
      return false;
    }
    long said = profile.values().stream().filter(value -> isStage(value.value())).count();
    return 2 * said >= profile.values().size();
  }

  private static boolean isStage(String value) {
    List<String> words = NameParts.words(value);
    return words.stream().anyMatch(SAID::contains);
  }
}
