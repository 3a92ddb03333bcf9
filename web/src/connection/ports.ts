import { randomId } from '../app/randomId';

/** The part of a browser's WebSocket that the connection uses; tests bring their own. */
export interface Socket {
  listen(listener: SocketListener): void;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

export interface SocketListener {
  onText(text: string): void;
  onClose(code: number, reason: string): void;
}

/** Time and chance, passed in so that tests hold them. */
export interface Surroundings {
  openSocket(): Socket;
  now(): number;
  random(): number;
  newId(): string;
  /** Runs the task after the delay; the result cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The surroundings of a page in a browser. */
export function browserSurroundings(address: string): Surroundings {
  return {
    openSocket: () => browserSocket(address),
    now: () => Date.now(),
    random: () => Math.random(),
    newId: randomId,
    after: (milliseconds, task) => {
      const timer = window.setTimeout(task, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}

function browserSocket(address: string): Socket {
  const socket = new WebSocket(address);
  return {
    listen: ({ onText, onClose }) => {
      socket.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') {
          onText(data);
        }
      };
      socket.onclose = ({ code, reason }) => onClose(code, reason);
    },
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
  };
}
