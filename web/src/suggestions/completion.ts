import type { Completion } from '../protocol/suggestions';

const MOST_WORDS = 4;
const MOST_OFFERED = 8;

/** A completion that fits, and the characters of the text that it replaces. */
export interface Offer {
  completion: Completion;
  from: number;
  to: number;
}

/**
 * What fits the words before the caret, best first: the longest run of words (up to four) that begins
 * a completion counts most; beginning of the whole text before beginning of a word inside it.
 */
export function offersFor(
  text: string,
  caret: number,
  completions: readonly Completion[],
): Offer[] {
  const ranked: { offer: Offer; rank: number }[] = [];
  const taken = new Set<string>();
  for (const start of wordStarts(text, caret)) {
    const typed = text.slice(start, caret).toLowerCase();
    for (const completion of completions) {
      const rank = matchRank(typed, start, completion);
      const key = completion.text.toLowerCase();
      if (rank !== null && !taken.has(key)) {
        taken.add(key);
        ranked.push({ offer: { completion, from: start, to: caret }, rank: rank - typed.length });
      }
    }
  }
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_OFFERED)
    .map(({ offer }) => offer);
}

/** Positions of the last words before the caret, from the longest run to the shortest. */
function wordStarts(text: string, caret: number): number[] {
  const starts = [...text.slice(0, caret).matchAll(/(?<=^|\s)\S/g)].map((match) => match.index);
  return starts
    .slice(-MOST_WORDS)
    .concat(starts.length > MOST_WORDS ? [0] : [])
    .sort((a, b) => a - b);
}

/** Lower is better; null where it does not fit. A whole question completes only a text from its start. */
function matchRank(typed: string, start: number, completion: Completion): number | null {
  const candidate = completion.text.toLowerCase();
  if (typed.trim().length < 2 || candidate === typed) {
    return null;
  }
  const isQuestion = completion.kind === 'question';
  if (isQuestion && start !== 0) {
    return null;
  }
  if (candidate.startsWith(typed)) {
    return isQuestion ? 1 : 0;
  }
  return !isQuestion && candidate.includes(` ${typed}`) ? 3 : null;
}

/** The text with the offer taken, and where the caret then stands. */
export function withOffer(text: string, offer: Offer): { text: string; caret: number } {
  const after = text.slice(offer.to);
  const space = offer.completion.kind === 'question' || after.startsWith(' ') ? '' : ' ';
  const before = text.slice(0, offer.from) + offer.completion.text + space;
  return { text: before + after, caret: before.length };
}
