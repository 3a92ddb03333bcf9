import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ConversationPane.module.css';
import { TurnList } from './TurnList';
import type { Turn } from './turn';

interface ConversationPaneProps {
  turns: readonly Turn[];
  current: string | null;
  onMoveTo: (id: string) => void;
  onStartOver: () => void;
  /** Where the next question is typed. */
  box: ReactNode;
}

/** The left side: what was asked, and the box for the next question. */
export function ConversationPane(props: ConversationPaneProps) {
  return (
    <section className={classes.pane} aria-label="Conversation">
      <div className={classes.head}>
        <h2>Conversation</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconMessagePlus size={16} aria-hidden />}
          onClick={props.onStartOver}
        >
          New
        </Button>
      </div>
      <TurnList turns={props.turns} current={props.current} onMoveTo={props.onMoveTo} />
      <div className={classes.box}>{props.box}</div>
    </section>
  );
}
