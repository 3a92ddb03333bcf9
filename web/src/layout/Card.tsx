import { type KeyboardEvent, type ReactNode, useId } from 'react';
import classes from './Card.module.css';

interface CardProps {
  testId: string;
  /** The question as it was asked. */
  overline: string;
  title: string;
  actions?: ReactNode;
  /** What the key `t` does while something in the card has the focus. */
  onTableKey?: () => void;
  tone?: 'plain' | 'asking' | 'declined' | 'failed';
  children: ReactNode;
}

/** One turn of the conversation on the dashboard side. */
export function Card(props: CardProps) {
  const heading = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 't' && !hasModifier(event) && !isTyping(event.target)) {
      event.preventDefault();
      props.onTableKey?.();
    }
  };
  const repeats = props.overline.trim().toLowerCase() === props.title.trim().toLowerCase();
  return (
    <article
      className={classes.card}
      data-tone={props.tone ?? 'plain'}
      data-testid={props.testId}
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={classes.header}>
        <div className={classes.headings}>
          {!repeats && <p className={classes.overline}>{props.overline}</p>}
          <h2 id={heading} className={classes.title}>
            {props.title}
          </h2>
        </div>
        {props.actions !== undefined && <div className={classes.actions}>{props.actions}</div>}
      </header>
      {props.children}
    </article>
  );
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input[type="text"], textarea, [contenteditable="true"]') !== null
  );
}
