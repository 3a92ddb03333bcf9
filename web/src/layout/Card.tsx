import { IconAlertTriangle, IconHelpCircle, IconPuzzleOff } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import classes from './Card.module.css';

type Tone = 'asking' | 'declined' | 'failed';

interface CardProps {
  testId: string;
  /** The question as it was asked. */
  overline: string;
  title: string;
  titleTestId?: string | undefined;
  actions?: ReactNode;
  /** What the key `t` does while something in the card has the focus. */
  onTableKey?: () => void;
  /** Set for a card that is not an answer. */
  tone?: Tone;
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
      data-testid={props.testId}
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={classes.header}>
        {props.tone !== undefined && <ToneIcon tone={props.tone} />}
        <div className={classes.headings}>
          {!repeats && <p className={classes.overline}>{props.overline}</p>}
          <h2 id={heading} className={classes.title} data-testid={props.titleTestId}>
            {props.title}
          </h2>
        </div>
        {props.actions !== undefined && <div className={classes.actions}>{props.actions}</div>}
      </header>
      {props.children}
    </article>
  );
}

const TONE_ICONS = {
  asking: IconHelpCircle,
  declined: IconPuzzleOff,
  failed: IconAlertTriangle,
} as const;

function ToneIcon({ tone }: { tone: Tone }) {
  const Icon = TONE_ICONS[tone];
  return <Icon size={28} stroke={1.75} aria-hidden className={classes.icon} data-tone={tone} />;
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
