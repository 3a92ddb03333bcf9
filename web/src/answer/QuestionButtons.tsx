import { UnstyledButton } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import classes from './QuestionButtons.module.css';

interface QuestionButtonsProps {
  heading: string;
  questions: readonly string[];
  onAsk: (question: string) => void;
}

/** Questions one click away. */
export function QuestionButtons({ heading, questions, onAsk }: QuestionButtonsProps) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <div>
      <h3 className={classes.heading}>{heading}</h3>
      <ul className={classes.list}>
        {questions.map((question) => (
          <li key={question}>
            <UnstyledButton className={classes.question} onClick={() => onAsk(question)}>
              <span>{question}</span>
              <IconArrowUpRight size={15} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
