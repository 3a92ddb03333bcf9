import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconCheck, IconEyeOff, IconWand } from '@tabler/icons-react';
import type { Word } from '../protocol/answer';
import classes from './WordChips.module.css';

interface WordChipsProps {
  words: readonly Word[];
  /** Opens the question for editing, with the word selected. */
  onEdit: (word: Word) => void;
}

const USES = {
  used: { name: 'used', icon: IconCheck },
  defaulted: { name: 'assumed', icon: IconWand },
  ignored: { name: 'ignored', icon: IconEyeOff },
} as const;

/** What became of every word: used, assumed or ignored, told apart by icon, form and text. */
export function WordChips({ words, onEdit }: WordChipsProps) {
  if (words.length === 0) {
    return null;
  }
  return (
    <ul className={classes.chips} aria-label="How each word was read">
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice and the list never changes
        <li key={index}>
          <WordChip word={word} onEdit={onEdit} />
        </li>
      ))}
    </ul>
  );
}

function WordChip({ word, onEdit }: { word: Word; onEdit: (word: Word) => void }) {
  const { name, icon: Icon } = USES[word.use];
  const meaning = word.meaning ?? '';
  const repeats = meaning === '' || meaning.toLowerCase() === word.text.toLowerCase();
  return (
    <Tooltip
      multiline
      maw={320}
      label={
        <>
          <strong>{name}</strong>
          {repeats ? '' : `: ${meaning}`}
        </>
      }
      events={{ hover: true, focus: true, touch: true }}
    >
      <UnstyledButton
        className={classes.chip}
        data-use={word.use}
        data-testid="word-chip"
        onClick={() => onEdit(word)}
      >
        <Icon size={13} stroke={2.2} aria-hidden />
        {word.use === 'defaulted' && <span className={classes.prefix}>assumed</span>}
        <span className={classes.text}>{word.text}</span>
        <span className="visually-hidden">
          {word.use === 'defaulted' ? '' : `, ${name}`}
          {repeats ? '' : `: ${meaning}`}; edit the question
        </span>
      </UnstyledButton>
    </Tooltip>
  );
}
