import type { Running } from '../conversation/turn';
import { capitalised } from '../format/words';

/** One line of the progress card. */
export interface Step {
  name: string;
  words: string;
  state: 'done' | 'running' | 'to come';
}

/** The stages that every question passes; others are shown when they are announced. */
const EXPECTED: readonly (readonly [string, string])[] = [
  ['understanding', 'Understand the question'],
  ['querying', 'Ask the database'],
  ['charting', 'Draw the chart'],
];

export function stepsOf(state: Running): Step[] {
  const seen = state.stages.map(
    (stage, index): Step => ({
      name: stage.name,
      words: capitalised(stage.status),
      state: index === state.stages.length - 1 ? 'running' : 'done',
    }),
  );
  const names = new Set(state.stages.map((stage) => stage.name));
  const toCome = EXPECTED.filter(([name]) => !names.has(name)).map(
    ([name, words]): Step => ({ name, words, state: 'to come' }),
  );
  return [...seen, ...toCome];
}
