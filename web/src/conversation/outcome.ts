import { viewsOf } from '../answer/views';
import { problemTitle } from '../failure/problemTitle';
import { formatCell, isNumeric } from '../format/cells';
import { counted } from '../format/words';
import type { Answer } from '../protocol/answer';
import { shownAnswer, type TurnState } from './turn';

/** What became of a question in a few words, for the conversation and for screen readers. */
export function outcomeInWords(state: TurnState): string {
  switch (state.kind) {
    case 'running':
      return state.stages.at(-1)?.status ?? 'Sent; waiting for the server';
    case 'answered':
      return answerInWords(shownAnswer(state));
    case 'asking_back':
      return `Which of ${state.ambiguity.interpretations.length} readings do you mean?`;
    case 'declined':
      return 'Cannot be answered from the data';
    case 'failed':
      return problemTitle(state.problem.type);
    case 'stopped':
      return state.why === 'cancelled' ? 'Cancelled' : 'Not kept when the page was loaded again';
  }
}

function answerInWords(answer: Answer): string {
  const number = singleNumber(answer);
  if (number !== null) {
    return number;
  }
  const count = counted(answer.row_count ?? answer.data.length, 'row');
  return answer.truncated ? `The first ${count}` : count;
}

/** The number of an answer that is one. */
function singleNumber(answer: Answer): string | null {
  const column = answer.columns.find(isNumeric);
  if (viewsOf(answer)[0].kind !== 'number' || column === undefined) {
    return null;
  }
  const value = answer.data[0]?.[answer.columns.indexOf(column)] ?? null;
  return formatCell(value, column, 'headline');
}
