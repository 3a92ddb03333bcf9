import { Button, Collapse, CopyButton, Group, Skeleton, UnstyledButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconChevronRight,
  IconCopy,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { ProblemNote } from '../failure/ProblemNote';
import type { Answer } from '../protocol/answer';
import { readableSql } from './parameters';
import classes from './SqlPanel.module.css';
import { useSqlRun } from './useSqlRun';

const SqlEditor = lazy(() =>
  import('./SqlEditor').then((module) => ({ default: module.SqlEditor })),
);

interface SqlPanelProps {
  /** The answer to the question, whose statement is shown first. */
  answer: Answer;
  edited: Answer | null;
  database: string | null;
  /** Takes the answer to a changed statement, or null to go back to the first one. */
  onEdited: (answer: Answer | null) => void;
}

/** The statement behind an answer, to read, to copy, to change and to run again. */
export function SqlPanel({ answer, edited, database, onEdited }: SqlPanelProps) {
  const original = useMemo(() => readableSql(answer), [answer]);
  const [start, setStart] = useState({ text: edited?.sql_query ?? original, revision: 0 });
  const [text, setText] = useState(start.text);
  const [open, setOpen] = useState(edited !== null);
  const content = useId();
  const { running, problem, run, forget } = useSqlRun(database, onEdited);
  const changed = text.trim() !== original.trim() || edited !== null;

  const restore = () => {
    setStart({ text: original, revision: start.revision + 1 });
    setText(original);
    forget();
    onEdited(null);
  };

  return (
    <div className={classes.panel} data-testid="answer-sql">
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
        data-testid="sql-toggle"
      >
        <IconChevronRight size={16} className={classes.chevron} data-open={open} aria-hidden />
        <span className={classes.name}>SQL</span>
        {!open && <code className={classes.preview}>{text}</code>}
      </UnstyledButton>
      <Collapse expanded={open} id={content}>
        <div className={classes.editor}>
          {open && (
            <Suspense fallback={<Skeleton height={120} radius={0} />}>
              <SqlEditor
                key={start.revision}
                text={start.text}
                dialect={answer.dialect}
                onChange={setText}
                onRun={() => run(text)}
              />
            </Suspense>
          )}
        </div>
        <Group gap="xs" className={classes.actions}>
          <Button
            size="xs"
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            loading={running}
            disabled={text.trim() === ''}
            onClick={() => run(text)}
          >
            Run
          </Button>
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button
                size="xs"
                variant="default"
                leftSection={
                  copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
                }
                onClick={copy}
              >
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
          {changed && (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconArrowBackUp size={14} aria-hidden />}
              onClick={restore}
            >
              Back to the first statement
            </Button>
          )}
          <span className={classes.hint}>Ctrl+Enter runs it. Only one SELECT is let through.</span>
        </Group>
        {problem !== null && <ProblemNote problem={problem} />}
      </Collapse>
    </div>
  );
}
