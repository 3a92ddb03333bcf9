package org.agenticbi.backend.conversation;

/**
 * Names a conversation. The session id counts only together with its owner, so another's id names
 * nothing.
 *
 * @param owner whose it is
 * @param sessionId the id that its client uses
 */
public record ConversationKey(String owner, String sessionId) {}
