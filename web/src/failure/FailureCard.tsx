import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Turn } from '../conversation/turn';
import { Card } from '../layout/Card';
import type { Problem } from '../protocol/frames';
import classes from './FailureCard.module.css';
import { ProblemAdvice } from './ProblemNote';
import { problemTitle } from './problemTitle';

interface FailureCardProps {
  turn: Turn;
  problem: Problem;
  onAgain: () => void;
}

/** What went wrong, what to do, and the way to try again. */
export function FailureCard({ turn, problem, onAgain }: FailureCardProps) {
  const seconds = problem.retry_after_ms === null ? null : Math.ceil(problem.retry_after_ms / 1000);
  return (
    <Card
      testId="failure-card"
      tone="failed"
      overline={turn.question}
      title={problemTitle(problem.type)}
    >
      <div className={classes.message}>
        <p>{problem.message}</p>
        <ProblemAdvice problem={problem} />
        {seconds !== null && <p>It may work again in {seconds} s.</p>}
      </div>
      <AgainButton onAgain={onAgain} />
    </Card>
  );
}

/** A question that was cancelled, or cut off by a reload of the page. */
export function StoppedCard({
  turn,
  why,
  onAgain,
}: {
  turn: Turn;
  why: 'cancelled' | 'reloaded';
  onAgain: () => void;
}) {
  const reason =
    why === 'cancelled'
      ? 'You cancelled this question before it was answered.'
      : 'The page was loaded again, and this answer was not kept.';
  return (
    <Card
      testId="stopped-card"
      overline={turn.question}
      title={why === 'cancelled' ? 'Cancelled' : 'Not kept'}
    >
      <div className={classes.message}>
        <p>{reason}</p>
      </div>
      <AgainButton onAgain={onAgain} />
    </Card>
  );
}

function AgainButton({ onAgain }: { onAgain: () => void }) {
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={onAgain}
      >
        Ask again
      </Button>
    </div>
  );
}
