import * as v from 'valibot';
import type { TextStorage } from '../app/storage';
import { choiceSchema, restingStateSchema, type Turn } from './turn';

const KEY = 'agentic-bi.conversation';
/** Browsers keep about five million characters for a page; larger answers are asked for again. */
const MOST_CHARACTERS_A_TURN = 400_000;
const MOST_TURNS = 30;

const storedSchema = v.object({
  form: v.literal(1),
  sessionId: v.pipe(v.string(), v.minLength(1)),
  turns: v.array(
    v.object({
      id: v.string(),
      question: v.string(),
      database: v.nullable(v.string()),
      askedAt: v.number(),
      choice: v.nullable(choiceSchema),
      state: restingStateSchema,
    }),
  ),
});

export interface Remembered {
  sessionId: string;
  turns: readonly Turn[];
}

/** What the tab remembers, or nothing if there is none or it is not of this form. */
export function recall(storage: TextStorage): Remembered | null {
  try {
    const stored = v.safeParse(storedSchema, JSON.parse(storage.getItem(KEY) ?? 'null'));
    return stored.success ? stored.output : null;
  } catch {
    return null;
  }
}

/** Keeps the newest turns; where storage is off or full, the page works without. */
export function remember(storage: TextStorage, conversation: Remembered): void {
  for (let most = MOST_TURNS; most >= 0; most = most > 1 ? Math.floor(most / 2) : most - 1) {
    try {
      storage.setItem(KEY, serialise(conversation, most));
      return;
    } catch {
      // Full: try with fewer turns.
    }
  }
}

/** Turns are immutable, so the text of each is made once. */
const texts = new WeakMap<Turn, string>();

function serialise(conversation: Remembered, most: number): string {
  const turns = most === 0 ? [] : conversation.turns.slice(-most).map(textOf);
  const sessionId = JSON.stringify(conversation.sessionId);
  return `{"form":1,"sessionId":${sessionId},"turns":[${turns.join(',')}]}`;
}

function textOf(turn: Turn): string {
  const known = texts.get(turn);
  if (known !== undefined) {
    return known;
  }
  const text = atRest(turn);
  texts.set(turn, text);
  return text;
}

/** A turn that runs, or is too large to keep, can be asked again after a reload. */
function atRest(turn: Turn): string {
  const text = JSON.stringify(turn);
  return turn.state.kind === 'running' || text.length > MOST_CHARACTERS_A_TURN
    ? JSON.stringify({ ...turn, choice: null, state: { kind: 'stopped', why: 'reloaded' } })
    : text;
}
