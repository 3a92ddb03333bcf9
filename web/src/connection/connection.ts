import { type Problem, type Progress, readFrame, type ServerFrame } from '../protocol/frames';
import { localProblem, unreadableReply } from '../protocol/localProblem';
import type { Heartbeat, Request } from '../protocol/requests';
import { reconnectDelay } from './backoff';
import type { Socket, Surroundings } from './ports';
import { type ConnectionState, closeReason } from './state';

const DEFAULT_HEARTBEAT_MS = 30_000;
const WELCOME_TIMEOUT_MS = 10_000;

/** How a request ended: with the body of its reply, or with a problem. */
export type Outcome = { ok: true; body: Record<string, unknown> } | { ok: false; problem: Problem };

/** A request under way. */
export interface Exchange {
  messageId: string;
  outcome: Promise<Outcome>;
}

interface Pending {
  frame: string;
  sent: boolean;
  /** Requests only read, so one that was cut off is sent once more. */
  repeated: boolean;
  onProgress: (progress: Progress) => void;
  settle: (outcome: Outcome) => void;
}

/**
 * The page's one WebSocket: reconnects for ever, answers and sends heartbeats, and matches replies
 * to requests by `response_to`. What is asked while the connection is away waits for it.
 */
export class Connection {
  readonly #surroundings: Surroundings;
  readonly #pending = new Map<string, Pending>();
  readonly #listeners = new Set<() => void>();
  #state: ConnectionState = { kind: 'connecting', attempt: 0 };
  #socket: Socket | null = null;
  #failures = 0;
  #heartbeatMs = DEFAULT_HEARTBEAT_MS;
  #lastHeard = 0;
  #stopTimer: () => void = () => {};

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  state = (): ConnectionState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  open = (): void => {
    this.#stopTimer();
    this.#become({ kind: 'connecting', attempt: this.#failures });
    const socket = this.#surroundings.openSocket();
    this.#socket = socket;
    socket.listen({
      onText: (text) => this.#hear(socket, text),
      onClose: (code, reason) => this.#lose(socket, code, reason),
    });
    this.#schedule(WELCOME_TIMEOUT_MS, () => this.#drop(socket));
  };

  /** Ends the connection for good; what is still asked ends as unavailable. */
  close = (): void => {
    this.#stopTimer();
    this.#socket?.close(1000);
    this.#socket = null;
    this.#become({ kind: 'closed' });
    for (const id of [...this.#pending.keys()]) {
      this.#fail(id, localProblem('unavailable', 'The connection was closed.'));
    }
  };

  /** Sends a request now, or as soon as the server has said welcome. */
  request = (request: Request, onProgress: (progress: Progress) => void = () => {}): Exchange => {
    const messageId = this.#surroundings.newId();
    const outcome = new Promise<Outcome>((settle) => {
      this.#pending.set(messageId, {
        frame: JSON.stringify({ ...request, message_id: messageId }),
        sent: false,
        repeated: false,
        onProgress,
        settle,
      });
    });
    this.#flush();
    return { messageId, outcome };
  };

  /** Gives a request up: the server is told, and whatever it still says about it is ignored. */
  cancel = (messageId: string): void => {
    const pending = this.#pending.get(messageId);
    if (pending === undefined) {
      return;
    }
    this.#fail(messageId, localProblem('cancelled', 'You cancelled this question.'));
    if (pending.sent && this.#state.kind === 'connected') {
      const request: Request = { type: 'cancel', target: messageId };
      this.#send({ ...request, message_id: this.#surroundings.newId() });
    }
  };

  #hear(socket: Socket, text: string): void {
    if (socket === this.#socket) {
      this.#lastHeard = this.#surroundings.now();
      this.#handle(readFrame(text));
    }
  }

  #handle(frame: ServerFrame): void {
    switch (frame.kind) {
      case 'welcome':
        this.#failures = 0;
        this.#heartbeatMs = frame.welcome.heartbeat_interval_ms ?? DEFAULT_HEARTBEAT_MS;
        this.#become({
          kind: 'connected',
          server: frame.welcome.server ?? 'server',
          version: frame.welcome.version,
        });
        this.#flush();
        this.#keepAlive();
        return;
      case 'heartbeat':
        this.#send({ type: 'heartbeat_response', response_to: frame.messageId ?? '' });
        return;
      case 'heartbeat_response':
        return;
      case 'progress':
        this.#pending.get(frame.responseTo ?? '')?.onProgress(frame.progress);
        return;
      case 'error':
        this.#fail(frame.responseTo, frame.problem);
        return;
      case 'reply':
        this.#settle(frame.responseTo, { ok: true, body: frame.body });
        return;
      case 'unreadable':
        this.#fail(frame.responseTo, unreadableReply(frame.reason));
        return;
    }
  }

  #lose(socket: Socket, code: number, reason: string): void {
    if (socket !== this.#socket) {
      return;
    }
    const wasConnected = this.#state.kind === 'connected';
    this.#socket = null;
    this.#giveUpRepeated();
    const delay = reconnectDelay(this.#failures, this.#surroundings.random());
    this.#failures += 1;
    this.#become({
      kind: 'waiting',
      reason: closeReason(code, reason, wasConnected),
      retryAt: this.#surroundings.now() + delay,
      attempt: this.#failures,
    });
    this.#schedule(delay, this.open);
  }

  #giveUpRepeated(): void {
    for (const [id, pending] of [...this.#pending]) {
      if (!pending.sent) {
        continue;
      }
      if (pending.repeated) {
        const problem = localProblem(
          'unavailable',
          'The connection was lost twice while this was running.',
          'Ask again when the connection is back.',
        );
        this.#fail(id, problem);
      } else {
        pending.sent = false;
        pending.repeated = true;
      }
    }
  }

  #keepAlive(): void {
    this.#schedule(this.#heartbeatMs, () => {
      const silence = this.#surroundings.now() - this.#lastHeard;
      if (silence >= 3 * this.#heartbeatMs) {
        this.#drop(this.#socket);
        return;
      }
      this.#send({ type: 'heartbeat' });
      this.#keepAlive();
    });
  }

  /** A dead peer never confirms a close, so the loss is taken as seen at once. */
  #drop(socket: Socket | null): void {
    if (socket !== null) {
      socket.close(4000, 'no answer');
      this.#lose(socket, 4000, '');
    }
  }

  #flush(): void {
    if (this.#state.kind !== 'connected') {
      return;
    }
    for (const pending of this.#pending.values()) {
      if (!pending.sent) {
        pending.sent = true;
        this.#socket?.send(pending.frame);
      }
    }
  }

  #send(message: Heartbeat | (Request & { message_id: string })): void {
    this.#socket?.send(JSON.stringify(message));
  }

  #fail(id: string | null, problem: Problem): void {
    this.#settle(id, { ok: false, problem });
  }

  #settle(id: string | null, outcome: Outcome): void {
    const pending = this.#pending.get(id ?? '');
    if (pending !== undefined) {
      this.#pending.delete(id ?? '');
      pending.settle(outcome);
    }
  }

  #schedule(milliseconds: number, task: () => void): void {
    this.#stopTimer();
    this.#stopTimer = this.#surroundings.after(milliseconds, task);
  }

  #become(state: ConnectionState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
