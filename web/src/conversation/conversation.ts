import type { TextStorage } from '../app/storage';
import type { Connection, Outcome } from '../connection/connection';
import type { Answer } from '../protocol/answer';
import type { Progress } from '../protocol/frames';
import type { Request } from '../protocol/requests';
import { type Remembered, recall, remember } from './memory';
import {
  answeredBy,
  endedBy,
  type Rating,
  readingsOf,
  running,
  type Turn,
  type TurnState,
  withProgress,
} from './turn';

export interface ConversationSnapshot extends Remembered {
  /** The turn that was asked or jumped to last. */
  current: string | null;
}

/** Time and names, passed in so that tests hold them. */
export interface Surroundings {
  now(): number;
  newId(): string;
}

/**
 * The questions of one session and what became of them. It sends requests through the connection,
 * keeps the turns in the tab's storage, and tells its listeners of every change.
 */
export class Conversation {
  readonly #connection: Pick<Connection, 'request' | 'cancel'>;
  readonly #storage: TextStorage;
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #snapshot: ConversationSnapshot;

  constructor(
    connection: Pick<Connection, 'request' | 'cancel'>,
    storage: TextStorage,
    surroundings: Surroundings,
  ) {
    this.#connection = connection;
    this.#storage = storage;
    this.#surroundings = surroundings;
    const remembered = recall(storage) ?? { sessionId: surroundings.newId(), turns: [] };
    this.#snapshot = { ...remembered, current: remembered.turns.at(-1)?.id ?? null };
    remember(storage, this.#snapshot);
  }

  snapshot = (): ConversationSnapshot => this.#snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  ask = (question: string, database: string | null): void => {
    const id = this.#surroundings.newId();
    const askedAt = this.#surroundings.now();
    const state: TurnState = { kind: 'stopped', why: 'cancelled' };
    const turn: Turn = { id, question, database, askedAt, choice: null, state };
    this.#become({ turns: [...this.#snapshot.turns, turn], current: id });
    this.again(id);
  };

  /** Asks a turn's question once more, in its place. */
  again = (id: string): void => {
    const turn = this.#find(id);
    if (turn !== undefined) {
      this.#change(id, { choice: null });
      this.#run(id, this.#query(turn));
    }
  };

  /** Chooses a reading: of those offered when asked back, or another one than was answered. */
  choose = (id: string, index: number): void => {
    const state = this.#find(id)?.state;
    const queryId = state === undefined ? null : readingsOf(state);
    if (queryId !== null && (state?.kind === 'asking_back' || state?.kind === 'answered')) {
      this.#change(id, { choice: { before: state, index } });
      this.#run(id, { type: 'clarify', query_id: queryId, choice: index });
    }
  };

  /** Takes a choice back: what was shown before is shown again. */
  reconsider = (id: string): void => {
    const choice = this.#find(id)?.choice;
    if (choice) {
      this.#change(id, { choice: null, state: choice.before });
    }
  };

  stop = (id: string): void => {
    const state = this.#find(id)?.state;
    if (state?.kind === 'running') {
      this.#connection.cancel(state.messageId);
    }
  };

  /** Shows the answer to edited SQL in the turn, or the first answer again. */
  showEdited = (id: string, edited: Answer | null): void => {
    const state = this.#find(id)?.state;
    if (state?.kind === 'answered') {
      this.#change(id, { state: { ...state, edited } });
    }
  };

  /** Sends what the person thinks of an answer; it stays marked only if the server kept it. */
  rate = async (id: string, rating: 'up' | 'down', comment?: string): Promise<boolean> => {
    const state = this.#find(id)?.state;
    if (state?.kind !== 'answered' || state.answer.query_id === null) {
      return false;
    }
    const before = state.rating;
    this.#mark(id, rating);
    const request: Request = {
      type: 'feedback',
      query_id: state.answer.query_id,
      rating,
      ...(comment === undefined ? {} : { comment }),
    };
    const outcome = await this.#connection.request(request).outcome;
    if (!outcome.ok) {
      this.#mark(id, before);
    }
    return outcome.ok;
  };

  moveTo = (id: string): void => {
    this.#become({ current: id });
  };

  /** Begins a new session; running questions are cancelled. */
  startOver = (): void => {
    for (const turn of this.#snapshot.turns) {
      this.stop(turn.id);
    }
    this.#become({ sessionId: this.#surroundings.newId(), turns: [], current: null });
  };

  #query(turn: Turn): Request {
    return {
      type: 'query',
      query: turn.question,
      session_id: this.#snapshot.sessionId,
      ...(turn.database === null ? {} : { database: turn.database }),
    };
  }

  #run(id: string, request: Request): void {
    const onProgress = (news: Progress) => this.#advance(id, exchange.messageId, news);
    const exchange = this.#connection.request(request, onProgress);
    this.#change(id, { state: running(exchange.messageId, this.#surroundings.now()) });
    void exchange.outcome.then((outcome) => this.#end(id, exchange.messageId, outcome));
  }

  #advance(id: string, messageId: string, news: Progress): void {
    const state = this.#find(id)?.state;
    if (state?.kind === 'running' && state.messageId === messageId) {
      // Progress comes often and is not kept: the storage is left alone.
      this.#show(this.#with(id, { state: withProgress(state, news, this.#surroundings.now()) }));
    }
  }

  #end(id: string, messageId: string, outcome: Outcome): void {
    const state = this.#find(id)?.state;
    if (state?.kind === 'running' && state.messageId === messageId) {
      const ended = outcome.ok ? answeredBy(outcome.body) : endedBy(outcome.problem);
      this.#change(id, { state: ended });
    }
  }

  #mark(id: string, rating: Rating): void {
    const state = this.#find(id)?.state;
    if (state?.kind === 'answered') {
      this.#change(id, { state: { ...state, rating } });
    }
  }

  #find(id: string): Turn | undefined {
    return this.#snapshot.turns.find((turn) => turn.id === id);
  }

  #change(id: string, change: Partial<Turn>): void {
    this.#become(this.#with(id, change));
  }

  #with(id: string, change: Partial<Turn>): Pick<ConversationSnapshot, 'turns'> {
    const changed = (turn: Turn) => (turn.id === id ? { ...turn, ...change } : turn);
    return { turns: this.#snapshot.turns.map(changed) };
  }

  #become(change: Partial<ConversationSnapshot>): void {
    this.#show(change);
    remember(this.#storage, this.#snapshot);
  }

  #show(change: Partial<ConversationSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
