package org.agenticbi.backend.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One access to data, or what a person said of it.
 *
 * @param at when it ended
 * @param event {@code question}, {@code clarify}, {@code sql}, {@code catalog}, {@code feedback}
 * @param user who; {@code anonymous} without a name
 * @param sessionId in which conversation
 * @param queryId of the answer
 * @param question as it was asked
 * @param database where
 * @param sql the statement, where it came so far
 * @param rows how many were shown
 * @param ms how long it took
 * @param outcome {@code answered}, or the type of the error
 */
public record AuditEntry(
    Instant at,
    String event,
    String user,
    @Nullable String sessionId,
    @Nullable String queryId,
    @Nullable String question,
    @Nullable String database,
    @Nullable String sql,
    @Nullable Long rows,
    double ms,
    String outcome) {}
