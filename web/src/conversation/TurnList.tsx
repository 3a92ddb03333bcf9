import { Loader, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconPuzzleOff,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { outcomeInWords } from './outcome';
import classes from './TurnList.module.css';
import type { Turn, TurnState } from './turn';

interface TurnListProps {
  turns: readonly Turn[];
  current: string | null;
  onMoveTo: (id: string) => void;
}

/** The questions of this session with what became of them; each leads to its card. */
export function TurnList({ turns, current, onMoveTo }: TurnListProps) {
  const list = useRef<HTMLOListElement>(null);
  const newest = turns.at(-1);
  const news = `${newest?.id} ${newest?.state.kind}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list grows when the newest turn changes
  useEffect(() => {
    if (list.current !== null) {
      list.current.scrollTop = list.current.scrollHeight;
    }
  }, [news]);
  return (
    <ol className={classes.turns} ref={list} aria-label="Questions of this session">
      {turns.map((turn) => (
        <li key={turn.id}>
          <UnstyledButton
            className={classes.turn}
            data-testid="turn"
            data-kind={turn.state.kind}
            aria-current={turn.id === current}
            onClick={() => onMoveTo(turn.id)}
          >
            <span className={classes.question}>{turn.question}</span>
            <span className={classes.outcome}>
              <OutcomeIcon state={turn.state} />
              <span>{outcomeInWords(turn.state)}</span>
            </span>
            <span className={classes.explanation}>{explanationOf(turn.state)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}

/** What was computed; a changed statement explains itself. */
function explanationOf(state: TurnState): string | null {
  if (state.kind !== 'answered') {
    return null;
  }
  return state.edited === null ? state.answer.explanation : 'From the SQL that you changed.';
}

function OutcomeIcon({ state }: { state: TurnState }) {
  switch (state.kind) {
    case 'running':
      return <Loader size={14} aria-hidden />;
    case 'answered':
      return <IconCircleCheck size={16} aria-hidden className={classes.good} />;
    case 'asking_back':
      return <IconHelpCircle size={16} aria-hidden className={classes.asking} />;
    case 'declined':
      return <IconPuzzleOff size={16} aria-hidden className={classes.declined} />;
    case 'failed':
      return <IconAlertTriangle size={16} aria-hidden className={classes.failed} />;
    case 'stopped':
      return <IconCircleX size={16} aria-hidden />;
  }
}
