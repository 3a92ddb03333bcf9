import { Button, Loader } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import type { Running, Turn } from '../conversation/turn';
import { capitalised } from '../format/words';
import { Card } from '../layout/Card';
import classes from './ProgressCard.module.css';
import { type Step, stepsOf } from './steps';

interface ProgressCardProps {
  turn: Turn;
  state: Running;
  onStop: () => void;
}

/** The stages of a running question, as they happen. */
export function ProgressCard({ turn, state, onStop }: ProgressCardProps) {
  return (
    <Card
      testId="progress-card"
      overline="Working on"
      title={capitalised(turn.question)}
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconX size={14} aria-hidden />}
          rightSection={<kbd>Esc</kbd>}
          onClick={onStop}
        >
          Cancel
        </Button>
      }
    >
      <div
        className={classes.bar}
        role="progressbar"
        aria-label="Progress of this question"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(state.progress)}
      >
        <span style={{ width: `${Math.max(4, state.progress)}%` }} />
      </div>
      <ol className={classes.steps}>
        {stepsOf(state).map((step) => (
          <li key={step.name} data-testid="stage" data-state={step.state}>
            <StepIcon state={step.state} />
            <span>{step.words}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function StepIcon({ state }: { state: Step['state'] }) {
  switch (state) {
    case 'done':
      return <IconCheck size={18} role="img" aria-label="done" />;
    case 'running':
      return <Loader size={16} role="img" aria-label="running" />;
    case 'to come':
      return <IconCircleDashed size={18} role="img" aria-label="to come" />;
  }
}
