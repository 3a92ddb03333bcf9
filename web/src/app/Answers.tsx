import { useEffect } from 'react';
import type { Conversation, ConversationSnapshot } from '../conversation/conversation';
import type { Word } from '../protocol/answer';
import classes from './Answers.module.css';
import { TurnCard } from './TurnCard';
import { turnPlace } from './turnPlace';

interface AnswersProps {
  snapshot: ConversationSnapshot;
  conversation: Conversation;
  onAsk: (question: string) => void;
  onEditWord: (question: string, word: Word) => void;
}

/** The right side: one card for each question, with the current one at the top of the view. */
export function Answers({ snapshot, conversation, onAsk, onEditWord }: AnswersProps) {
  const { turns, current } = snapshot;
  const currentKind = turns.find((turn) => turn.id === current)?.state.kind;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that changes its kind changes its height
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    turnPlace(current)?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
  }, [current, currentKind]);

  return (
    <div className={classes.answers}>
      {turns.map((turn) => (
        <div key={turn.id} data-turn={turn.id} className={classes.place}>
          <TurnCard turn={turn} conversation={conversation} onAsk={onAsk} onEditWord={onEditWord} />
        </div>
      ))}
    </div>
  );
}
