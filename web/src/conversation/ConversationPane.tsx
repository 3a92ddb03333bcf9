import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { Completion } from '../protocol/suggestions';
import classes from './ConversationPane.module.css';
import { QuestionBox, type QuestionBoxHandle } from './QuestionBox';
import { TurnList } from './TurnList';
import type { Turn } from './turn';

interface ConversationPaneProps {
  turns: readonly Turn[];
  current: string | null;
  draft: string;
  onDraft: (text: string) => void;
  onAsk: () => void;
  onMoveTo: (id: string) => void;
  onStartOver: () => void;
  completions: readonly Completion[];
  box: Ref<QuestionBoxHandle>;
}

/** The left side: what was asked, and the box for the next question. */
export function ConversationPane(props: ConversationPaneProps) {
  const { turns } = props;
  return (
    <section className={classes.pane} aria-label="Conversation">
      <div className={classes.head}>
        <h2>Conversation</h2>
        {turns.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={props.onStartOver}
          >
            New
          </Button>
        )}
      </div>
      {turns.length > 0 ? (
        <TurnList turns={turns} current={props.current} onMoveTo={props.onMoveTo} />
      ) : (
        <Principles />
      )}
      <div className={classes.box}>
        <QuestionBox
          text={props.draft}
          onText={props.onDraft}
          onAsk={props.onAsk}
          completions={props.completions}
          earlier={turns.map((turn) => turn.question)}
          handle={props.box}
        />
      </div>
    </section>
  );
}

/** What an empty conversation says: how questions are treated here. */
function Principles() {
  return (
    <div className={classes.empty}>
      <p>Ask in plain English, then ask on: “only 2024”, “by month instead”, “top 5 of them”.</p>
      <p>
        Every word is accounted for. You see what was used, what was assumed and what was ignored,
        with the SQL behind each number.
      </p>
      <p>When a question can be read in two ways, you are asked. Nothing is guessed in silence.</p>
    </div>
  );
}
