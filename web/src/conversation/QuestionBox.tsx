import { ActionIcon, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import type { Completion } from '../protocol/suggestions';
import { OfferList, offerId } from '../suggestions/OfferList';
import { useOffers } from '../suggestions/useOffers';
import classes from './QuestionBox.module.css';

const LONGEST_QUESTION = 4000;
const SMALL_SCREEN = '(max-width: 61.99em)';

/** What other parts of the page may do with the box. */
export interface QuestionBoxHandle {
  /** Puts a text into the box for editing, with a part of it selected. */
  edit(text: string, from?: number, to?: number): void;
  /** Adds words at the end of the text. */
  add(words: string): void;
  focus(): void;
}

interface QuestionBoxProps {
  text: string;
  onText: (text: string) => void;
  onAsk: () => void;
  completions: readonly Completion[];
  /** Questions asked before, newest last; the up key brings them back into an empty box. */
  earlier: readonly string[];
  /** On which side of the box the completions stand. */
  offersStand: 'above' | 'below';
  handle: Ref<QuestionBoxHandle>;
}

/** Where a question is typed. Enter asks; completions are taken with the arrow keys. */
export function QuestionBox({
  text,
  onText,
  onAsk,
  completions,
  earlier,
  offersStand,
  handle,
}: QuestionBoxProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const small = useMediaQuery(SMALL_SCREEN, window.matchMedia(SMALL_SCREEN).matches, {
    getInitialValueInEffect: false,
  });
  const offers = useOffers(area, text, onText, completions);
  const select = (from: number, to: number) => {
    // After the new text is in the box.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from, to);
    });
  };

  useImperativeHandle(handle, () => ({
    edit: (next, from = next.length, to = next.length) => {
      onText(next);
      select(from, to);
    },
    add: (words) => {
      const next = text === '' || text.endsWith(' ') ? text + words : `${text} ${words}`;
      onText(`${next} `);
      select(next.length + 1, next.length + 1);
    },
    focus: () => area.current?.focus(),
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || offers.onKey(event)) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      offers.close();
      onAsk();
    } else if (event.key === 'ArrowUp' && text === '') {
      const last = earlier.at(-1);
      if (last !== undefined) {
        event.preventDefault();
        onText(last);
        select(last.length, last.length);
      }
    }
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        offers.close();
        onAsk();
      }}
    >
      {offers.open && (
        <OfferList
          id={list}
          side={offersStand}
          offers={offers.list}
          active={offers.active}
          onTake={offers.take}
        />
      )}
      <div className={classes.box}>
        <Textarea
          ref={area}
          aria-label="Your question"
          placeholder={small ? 'Ask a question' : 'Ask a question, as you would ask a colleague'}
          autosize
          minRows={small ? 1 : 2}
          maxRows={7}
          maxLength={LONGEST_QUESTION}
          variant="unstyled"
          // On a touch screen the keyboard would cover the page.
          autoFocus={!small}
          data-testid="question-box"
          classNames={{ input: classes.input ?? '' }}
          value={text}
          aria-autocomplete="list"
          aria-controls={offers.open ? list : undefined}
          aria-activedescendant={offers.active === null ? undefined : offerId(list, offers.active)}
          onChange={(event) => {
            onText(event.currentTarget.value);
            offers.look();
          }}
          onKeyDown={onKeyDown}
          onBlur={offers.close}
        />
        <div className={classes.foot}>
          <span className={classes.hint}>
            <kbd>Enter</kbd> asks
          </span>
          <ActionIcon
            type="submit"
            size={36}
            radius="xl"
            aria-label="Ask"
            data-testid="ask-button"
            disabled={text.trim() === ''}
          >
            <IconArrowUp size={20} stroke={2.2} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <span className="visually-hidden" role="status">
        {offers.open ? `${offers.list.length} completions; the arrow keys choose` : ''}
      </span>
    </form>
  );
}
