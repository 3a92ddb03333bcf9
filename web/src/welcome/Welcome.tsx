import { Skeleton, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Completion } from '../protocol/suggestions';
import type { Suggestions } from '../suggestions/useSuggestions';
import classes from './Welcome.module.css';

const MOST_EXAMPLES = 8;
const MOST_WORDS = 10;

const GROUPS: readonly (readonly [kind: string, heading: string])[] = [
  ['measure', 'Measures'],
  ['column', 'Break down by'],
  ['time', 'Times'],
];

interface WelcomeProps {
  suggestions: Suggestions;
  /** Where the first question is typed. */
  box: ReactNode;
  onAsk: (question: string) => void;
  onAdd: (words: string) => void;
}

/** The empty page: questions that work on this database, and the words it knows. */
export function Welcome({ suggestions, box, onAsk, onAdd }: WelcomeProps) {
  return (
    <div className={classes.welcome}>
      <h1 className={classes.heading}>What do you want to know?</h1>
      <div className={classes.box}>{box}</div>
      <Examples suggestions={suggestions} onAsk={onAsk} />
      <div className={classes.groups}>
        {GROUPS.map(([kind, heading]) => (
          <Words
            key={kind}
            heading={heading}
            words={suggestions.completions.filter((completion) => completion.kind === kind)}
            onAdd={onAdd}
          />
        ))}
      </div>
      <p className={classes.promise}>
        Every word of a question is accounted for: used, assumed or ignored, with the SQL behind
        each number. When a question can be read in two ways, you are asked.
      </p>
    </div>
  );
}

function Examples({ suggestions, onAsk }: Pick<WelcomeProps, 'suggestions' | 'onAsk'>) {
  const { state, questions } = suggestions;
  if (typeof state === 'object') {
    return (
      <p className={classes.note} role="status">
        Example questions could not be loaded: {state.problem.message} You can still ask.
      </p>
    );
  }
  if (state === 'loading') {
    return (
      <div
        className={classes.examples}
        aria-busy
        aria-label="Loading example questions"
        role="status"
      >
        {[1, 2, 3, 4].map((place) => (
          <Skeleton key={place} height={64} radius="lg" />
        ))}
      </div>
    );
  }
  return (
    <ul className={classes.examples} aria-label="Example questions">
      {questions.slice(0, MOST_EXAMPLES).map((question) => (
        <li key={question}>
          <UnstyledButton className={classes.example} onClick={() => onAsk(question)}>
            <span>{question}</span>
            <IconArrowRight size={18} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

interface WordsProps {
  heading: string;
  words: readonly Completion[];
  onAdd: (words: string) => void;
}

function Words({ heading, words, onAdd }: WordsProps) {
  if (words.length === 0) {
    return null;
  }
  return (
    <section aria-label={heading}>
      <h2 className={classes.groupHeading}>{heading}</h2>
      <ul className={classes.words}>
        {words.slice(0, MOST_WORDS).map((word) => (
          <li key={word.text}>
            <UnstyledButton className={classes.word} onClick={() => onAdd(word.text)}>
              {word.text}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
