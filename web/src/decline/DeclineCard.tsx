import { IconPuzzleOff } from '@tabler/icons-react';
import { QuestionButtons } from '../answer/QuestionButtons';
import type { Declined, Turn } from '../conversation/turn';
import { Card } from '../layout/Card';
import type { Word } from '../protocol/answer';
import { WordChips } from '../words/WordChips';
import classes from './DeclineCard.module.css';

interface DeclineCardProps {
  turn: Turn;
  state: Declined;
  onAsk: (question: string) => void;
  onEditWord: (word: Word) => void;
}

/** What is missing for an answer, what there is that comes near, and questions that do work. */
export function DeclineCard({ turn, state, onAsk, onEditWord }: DeclineCardProps) {
  const { missing, near, words } = state.details;
  return (
    <Card
      testId="decline-card"
      tone="declined"
      overline={turn.question}
      title="This cannot be answered from the data"
    >
      <p className={classes.message}>{state.message}</p>
      {missing.length > 0 && (
        <div className={classes.missing}>
          <h3>What is missing</h3>
          <ul>
            {missing.map((thing) => (
              <li key={thing}>
                <IconPuzzleOff size={17} aria-hidden />
                <span>{thing}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {near.length > 0 && (
        <div className={classes.near}>
          <h3>What there is that comes near</h3>
          <ul>
            {near.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </div>
      )}
      <QuestionButtons
        heading="Questions that do work"
        questions={state.suggestions}
        onAsk={onAsk}
      />
      <WordChips words={words} onEdit={onEditWord} />
    </Card>
  );
}
