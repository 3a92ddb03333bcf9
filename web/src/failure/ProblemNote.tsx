import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Problem } from '../protocol/frames';
import classes from './ProblemNote.module.css';
import { problemTitle } from './problemTitle';

/** What went wrong, and what to do. */
export function ProblemNote({ problem }: { problem: Problem }) {
  return (
    <Alert
      className={classes.note}
      color="red"
      variant="light"
      radius={0}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={problemTitle(problem.type)}
    >
      <p className={classes.message}>{problem.message}</p>
      <ProblemAdvice problem={problem} />
    </Alert>
  );
}

/** The suggestions that came with a problem, and the number to look for in the log. */
export function ProblemAdvice({ problem }: { problem: Problem }) {
  return (
    <>
      {problem.suggestions.length > 0 && (
        <ul className={classes.advice}>
          {problem.suggestions.map((suggestion) => (
            <li key={suggestion}>{suggestion}</li>
          ))}
        </ul>
      )}
      {problem.incident_id !== null && (
        <p className={classes.incident}>
          Incident <code>{problem.incident_id}</code>: the server's log has more under this number.
        </p>
      )}
    </>
  );
}
