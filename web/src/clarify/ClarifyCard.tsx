import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import type { AskingBack, Turn } from '../conversation/turn';
import { Card } from '../layout/Card';
import type { Interpretation, Word } from '../protocol/answer';
import { WordChips } from '../words/WordChips';
import classes from './ClarifyCard.module.css';

interface ClarifyCardProps {
  turn: Turn;
  state: AskingBack;
  onChoose: (index: number) => void;
  onEditWord: (word: Word) => void;
}

/** The ranked readings of a question, in words. A digit, the arrow keys or a click choose. */
export function ClarifyCard({ turn, state, onChoose, onEditWord }: ClarifyCardProps) {
  const list = useRef<HTMLOListElement>(null);
  const readings = state.ambiguity.interpretations;
  const tells = likelihoodsTell(readings);
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    if (digit >= 1 && digit <= Math.min(9, readings.length)) {
      event.preventDefault();
      onChoose(digit - 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <Card
      testId="clarify-card"
      tone="asking"
      overline={turn.question}
      title="Which of these do you mean?"
    >
      <p className={classes.message}>{state.message}</p>
      <ol className={classes.choices} ref={list} onKeyDown={onKeyDown}>
        {readings.map((reading, index) => (
          <li key={reading.explanation}>
            <UnstyledButton
              className={classes.choice}
              data-testid="clarify-choice"
              onClick={() => onChoose(index)}
            >
              <kbd aria-hidden>{index + 1}</kbd>
              <span>{reading.explanation}</span>
              {tells && <Likelihood reading={reading} />}
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <WordChips words={state.ambiguity.words} onEdit={onEditWord} />
    </Card>
  );
}

function Likelihood({ reading }: { reading: Interpretation }) {
  return reading.confidence === null ? null : (
    <span className={classes.likelihood}>{Math.round(reading.confidence * 100)} % likely</span>
  );
}

/** Whether the readings' confidences say which is likelier: they differ, and make up one in all. */
function likelihoodsTell(readings: readonly Interpretation[]): boolean {
  const all = readings.map((reading) => reading.confidence ?? 0);
  const sum = all.reduce((total, one) => total + one, 0);
  return sum <= 1.01 && new Set(all.map((one) => Math.round(one * 100))).size > 1;
}

function moveFocus(list: HTMLOListElement | null, step: number): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + step + buttons.length) % buttons.length)?.focus();
}
