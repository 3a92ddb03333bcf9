import { answerTitle } from '../answer/title';
import type { ConversationSnapshot } from '../conversation/conversation';
import { outcomeInWords } from '../conversation/outcome';
import type { Turn } from '../conversation/turn';
import { shownAnswer } from '../conversation/turn';

/** Speaks what happens to the newest question: each stage, then the outcome. */
export function Announcer({ snapshot }: { snapshot: ConversationSnapshot }) {
  const newest = snapshot.turns.at(-1);
  return (
    <div className="visually-hidden" aria-live="polite" data-testid="announcer">
      {newest === undefined ? '' : newsOf(newest)}
    </div>
  );
}

function newsOf(turn: Turn): string {
  const words = outcomeInWords(turn.state);
  if (turn.state.kind !== 'answered') {
    return words;
  }
  const answer = shownAnswer(turn.state);
  const explanation = answer.explanation ?? answerTitle(answer, turn.question);
  return `Answered: ${words}. ${explanation}`;
}
