import type { Socket, SocketListener, Surroundings } from '../connection/ports';

/** The server's end of a socket in a test. */
export class TestSocket implements Socket {
  readonly sent: Record<string, unknown>[] = [];
  closedWith: number | null = null;
  #listener: SocketListener | null = null;

  listen(listener: SocketListener): void {
    this.#listener = listener;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(code?: number): void {
    this.closedWith = code ?? 1000;
  }

  /** The server says something. */
  say(message: Record<string, unknown>): void {
    this.#listener?.onText(JSON.stringify(message));
  }

  sayText(text: string): void {
    this.#listener?.onText(text);
  }

  welcome(heartbeatMs = 30_000): void {
    this.say({
      type: 'connection_established',
      server: 'backend',
      version: '1.0.0',
      heartbeat_interval_ms: heartbeatMs,
    });
  }

  /** The connection is cut. */
  cut(code = 1006): void {
    this.#listener?.onClose(code, '');
  }

  /** The newest request of a type. */
  request(type: string): Record<string, unknown> {
    const found = this.sent.findLast((message) => message.type === type);
    if (found === undefined) {
      throw new Error(`no ${type} was sent`);
    }
    return found;
  }

  count(type: string): number {
    return this.sent.filter((message) => message.type === type).length;
  }

  reply(type: string, body: Record<string, unknown>): void {
    this.say({ response_to: this.request(type).message_id, ...body });
  }
}

/** Time stands still until `pass` is called; ids count up; chance is always 0. */
export class TestSurroundings implements Surroundings {
  readonly sockets: TestSocket[] = [];
  #now = 1_000;
  #ids = 0;
  #tasks: { at: number; task: () => void }[] = [];

  openSocket = (): Socket => {
    const socket = new TestSocket();
    this.sockets.push(socket);
    return socket;
  };

  now = (): number => this.#now;

  random = (): number => 0;

  newId = (): string => {
    this.#ids += 1;
    return `id-${this.#ids}`;
  };

  after = (milliseconds: number, task: () => void): (() => void) => {
    const entry = { at: this.#now + milliseconds, task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== entry);
    };
  };

  get socket(): TestSocket {
    const newest = this.sockets.at(-1);
    if (newest === undefined) {
      throw new Error('no socket was opened');
    }
    return newest;
  }

  /** Lets time pass, running what falls due in its order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = this.#tasks.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) {
        break;
      }
      this.#tasks = this.#tasks.filter((entry) => entry !== due);
      this.#now = due.at;
      due.task();
    }
    this.#now = end;
  }
}
