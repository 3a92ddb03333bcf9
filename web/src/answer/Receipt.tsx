import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconReceipt } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { capitalised, counted, duration, readableName } from '../format/words';
import type { Answer } from '../protocol/answer';
import { confidenceInWords, pathInWords } from './confidence';
import classes from './Receipt.module.css';

/** Where the numbers come from: database, rows, how sure, how long each stage took. */
export function Receipt({ answer }: { answer: Answer }) {
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div data-testid="answer-receipt">
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
      >
        <IconReceipt size={16} aria-hidden />
        <span>{summary(answer).join(' · ')}</span>
        <IconChevronRight size={16} className={classes.chevron} data-open={open} aria-hidden />
      </UnstyledButton>
      <Collapse expanded={open} id={content}>
        <div className={classes.details}>
          <dl className={classes.facts}>
            {facts(answer).map(([name, value]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
          </dl>
          <StageTimes timings={answer.timings} />
        </div>
      </Collapse>
    </div>
  );
}

function summary(answer: Answer): string[] {
  const total = totalTime(answer.timings);
  return [
    rowsInWords(answer),
    answer.database,
    answer.confidence === null ? null : confidenceInWords(answer.confidence),
    total > 0 ? duration(total) : null,
  ].filter((part) => part !== null);
}

/** The whole time where it was measured, else that of the stages together. */
function totalTime(timings: Record<string, number>): number {
  return timings.total ?? Object.values(timings).reduce((sum, time) => sum + time, 0);
}

function rowsInWords(answer: Answer): string {
  const count = answer.row_count ?? answer.data.length;
  return answer.truncated ? `the first ${counted(count, 'row')}` : counted(count, 'row');
}

function facts(answer: Answer): [string, string][] {
  const filters = answer.intent?.filters.map((filter) => filter.label) ?? [];
  const values: [string, string | null | undefined][] = [
    ['Database', answer.database],
    ['Rows', `${rowsInWords(answer)}${answer.truncated ? '; there are more' : ', all there are'}`],
    ['Time', answer.intent?.time_window?.label],
    ['Filters', filters.join('; ')],
    ['How', answer.path === null ? null : capitalised(pathInWords(answer.path))],
    ['Confidence', confidenceFact(answer.confidence)],
    ['Data read at', executedAt(answer)],
  ];
  return values.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function confidenceFact(confidence: number | null): string | null {
  return confidence === null
    ? null
    : `${capitalised(confidenceInWords(confidence))} (${Math.round(confidence * 100)} %)`;
}

function executedAt(answer: Answer): string | null {
  const at = answer.metadata?.executed_at;
  if (at === null || at === undefined || Number.isNaN(Date.parse(at))) {
    return null;
  }
  const time = new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'medium' });
  return answer.cache_hit ? `${time}, kept since` : time;
}

/** The stages, with bars as long as their share of the time. */
function StageTimes({ timings }: { timings: Record<string, number> }) {
  const stages = Object.entries(timings).filter(([name]) => name !== 'total');
  const longest = Math.max(...stages.map(([, time]) => time), 1);
  if (stages.length === 0) {
    return null;
  }
  return (
    <ul className={classes.stages} aria-label="Time of each stage">
      {stages.map(([name, time]) => (
        <li key={name}>
          <span>{readableName(name)}</span>
          <span className={classes.track} aria-hidden>
            <span style={{ width: `${(100 * time) / longest}%` }} />
          </span>
          <span className={classes.time}>{duration(time)}</span>
        </li>
      ))}
    </ul>
  );
}
