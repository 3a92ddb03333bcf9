import { UnstyledButton } from '@mantine/core';
import { IconArrowsSplit } from '@tabler/icons-react';
import type { Answer } from '../protocol/answer';
import classes from './QuestionButtons.module.css';

const MOST_READINGS = 3;

interface OtherReadingsProps {
  answer: Answer;
  /** Takes the place of a reading among those that came with the answer. */
  onChoose: (reading: number) => void;
}

/** What the question could mean as well; one click computes it in this card. */
export function OtherReadings({ answer, onChoose }: OtherReadingsProps) {
  const others = answer.interpretations
    .map((reading, index) => ({ explanation: reading.explanation, index }))
    .filter(({ explanation }) => explanation !== answer.explanation)
    .slice(0, MOST_READINGS);
  if (others.length === 0 || answer.query_id === null) {
    return null;
  }
  return (
    <div>
      <h3 className={classes.heading}>It could also mean</h3>
      <ul className={classes.list}>
        {others.map(({ explanation, index }) => (
          <li key={index}>
            <UnstyledButton
              className={classes.question}
              data-testid="other-reading"
              onClick={() => onChoose(index)}
            >
              <IconArrowsSplit size={15} aria-hidden />
              <span>{explanation}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
