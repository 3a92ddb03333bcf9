package org.agenticbi.backend.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Conversations in memory, bounded in number and by idle time; a restart forgets them.
 *
 * <p>One lock guards everything: a call copies at most a hundred references, which is nothing
 * beside a turn. The map is in the order of use, so what is idle longest stands first.
 */
public final class InMemoryConversationStore implements ConversationStore {

  private final ConversationLimits limits;
  private final LinkedHashMap<ConversationKey, Entry> conversations =
      new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, ConversationKey> keysByQueryId = new HashMap<>();
  private final Map<String, KeptFeedback> feedbackByQueryId = new HashMap<>();

  /** An empty store. */
  public InMemoryConversationStore(ConversationLimits limits) {
    this.limits = limits;
  }

  @Override
  public synchronized Conversation conversation(ConversationKey key, Instant now) {
    forgetIdle(now);
    Entry entry = conversations.get(key);
    if (entry == null) {
      return Conversation.empty(key);
    }
    entry.lastUsed = now;
    return new Conversation(key, entry.database, entry.turns);
  }

  @Override
  public synchronized void selectDatabase(ConversationKey key, String database, Instant now) {
    entry(key, now).database = database;
  }

  @Override
  public synchronized void record(PastTurn turn, Instant now) {
    Entry entry = entry(turn.conversation(), now);
    int place = placeOf(turn.queryId(), entry.turns);
    if (place >= 0) {
      entry.turns.set(place, turn);
    } else {
      entry.turns.add(turn);
      keysByQueryId.put(turn.queryId(), turn.conversation());
      shorten(entry);
    }
    if (turn.outcome() == TurnOutcome.ANSWERED && turn.database() != null) {
      entry.database = turn.database();
    }
  }

  @Override
  public synchronized Optional<PastTurn> turn(String owner, String queryId) {
    ConversationKey key = keysByQueryId.get(queryId);
    Entry entry = key == null || !key.owner().equals(owner) ? null : conversations.get(key);
    return entry == null
        ? Optional.empty()
        : Optional.of(entry.turns.get(placeOf(queryId, entry.turns)));
  }

  @Override
  public synchronized List<PastTurn> history(String owner) {
    return conversations.entrySet().stream()
        .filter(conversation -> conversation.getKey().owner().equals(owner))
        .flatMap(conversation -> conversation.getValue().turns.stream())
        .sorted(Comparator.comparing(PastTurn::askedAt).reversed())
        .toList();
  }

  @Override
  public synchronized void keep(KeptFeedback feedback) {
    if (keysByQueryId.containsKey(feedback.queryId())) {
      feedbackByQueryId.put(feedback.queryId(), feedback);
    }
  }

  @Override
  public synchronized Optional<KeptFeedback> feedback(String owner, String queryId) {
    return Optional.ofNullable(feedbackByQueryId.get(queryId))
        .filter(feedback -> feedback.owner().equals(owner));
  }

  @Override
  public synchronized int size() {
    return conversations.size();
  }

  private Entry entry(ConversationKey key, Instant now) {
    forgetIdle(now);
    Entry entry = conversations.computeIfAbsent(key, _ -> new Entry(now));
    entry.lastUsed = now;
    if (conversations.size() > limits.conversations()) {
      forgetFirst(conversations.values().iterator());
    }
    return entry;
  }

  private void forgetIdle(Instant now) {
    Instant oldest = now.minus(limits.idle());
    Iterator<Entry> entries = conversations.values().iterator();
    while (entries.hasNext()) {
      Entry entry = entries.next();
      if (!entry.lastUsed.isBefore(oldest)) {
        return;
      }
      entry.turns.forEach(turn -> forgetTurn(turn.queryId()));
      entries.remove();
    }
  }

  private void forgetFirst(Iterator<Entry> entries) {
    entries.next().turns.forEach(turn -> forgetTurn(turn.queryId()));
    entries.remove();
  }

  private void forgetTurn(String queryId) {
    keysByQueryId.remove(queryId);
    feedbackByQueryId.remove(queryId);
  }

  private void shorten(Entry entry) {
    if (entry.turns.size() > limits.turns()) {
      forgetTurn(entry.turns.removeFirst().queryId());
    }
    int beyond = entry.turns.size() - limits.turnsWithReadings() - 1;
    if (beyond >= 0) {
      entry.turns.set(beyond, entry.turns.get(beyond).withoutReadings());
    }
  }

  private static int placeOf(String queryId, List<PastTurn> turns) {
    for (int place = turns.size() - 1; place >= 0; place--) {
      if (turns.get(place).queryId().equals(queryId)) {
        return place;
      }
    }
    return -1;
  }

  private static final class Entry {
    private final List<PastTurn> turns = new ArrayList<>();
    private @Nullable String database;
    private Instant lastUsed;

    Entry(Instant lastUsed) {
      this.lastUsed = lastUsed;
    }
  }
}
