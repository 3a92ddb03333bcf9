import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Connection } from '../connection/connection';
import { ConversationPane } from '../conversation/ConversationPane';
import type { Conversation } from '../conversation/conversation';
import { QuestionBox, type QuestionBoxHandle } from '../conversation/QuestionBox';
import { useDatabases } from '../database/useDatabases';
import type { Word } from '../protocol/answer';
import { useSuggestions } from '../suggestions/useSuggestions';
import { Welcome } from '../welcome/Welcome';
import { Announcer } from './Announcer';
import { Answers } from './Answers';
import classes from './App.module.css';
import { AskerContext } from './AskerContext';
import { Header } from './Header';
import type { TextStorage } from './storage';
import { turnPlace } from './turnPlace';
import { usePageKeys } from './usePageKeys';

export interface AppProps {
  connection: Connection;
  conversation: Conversation;
  storage: TextStorage;
  /** The id of the person, as in the address of the connection. */
  user: string;
}

/** The page. */
export function App({ connection, conversation, storage, user }: AppProps) {
  const link = useSyncExternalStore(connection.subscribe, connection.state);
  const snapshot = useSyncExternalStore(conversation.subscribe, conversation.snapshot);
  const connected = link.kind === 'connected';
  const databases = useDatabases(connection, connected, storage);
  const suggestions = useSuggestions(databases.selected, user, connected);
  const [draft, setDraft] = useState('');
  const box = useRef<QuestionBoxHandle>(null);
  usePageKeys(conversation, box);

  const ask = useCallback(
    (question: string) => conversation.ask(question.trim(), databases.selected),
    [conversation, databases.selected],
  );
  const askDraft = () => {
    if (draft.trim() !== '') {
      ask(draft);
      setDraft('');
    }
  };
  const editWord = useCallback((question: string, word: Word) => {
    box.current?.edit(question, word.start ?? question.length, word.end ?? question.length);
  }, []);
  const moveTo = (id: string) => {
    conversation.moveTo(id);
    focusCard(id);
  };
  const latest = snapshot.turns.at(-1)?.question;
  useEffect(() => {
    document.title = latest === undefined ? 'Agentic BI' : `${latest} · Agentic BI`;
  }, [latest]);

  const questionBox = (offers: 'above' | 'below') => (
    <QuestionBox
      text={draft}
      onText={setDraft}
      onAsk={askDraft}
      completions={suggestions.completions}
      earlier={snapshot.turns.map((turn) => turn.question)}
      offersStand={offers}
      handle={box}
    />
  );

  const asker = useMemo(
    () => ({ user, sessionId: snapshot.sessionId }),
    [user, snapshot.sessionId],
  );

  return (
    <AskerContext value={asker}>
      <div className={classes.page}>
        <a className={classes.skip} href="#answers">
          Skip to the answers
        </a>
        <Header connection={link} databases={databases} onTryNow={connection.open} />
        {snapshot.turns.length === 0 ? (
          <main id="answers" className={classes.welcome} tabIndex={-1}>
            <Welcome
              suggestions={suggestions}
              box={questionBox('below')}
              onAsk={ask}
              onAdd={(words) => box.current?.add(words)}
            />
          </main>
        ) : (
          <div className={classes.columns}>
            <div className={classes.conversation}>
              <ConversationPane
                turns={snapshot.turns}
                current={snapshot.current}
                onMoveTo={moveTo}
                onStartOver={conversation.startOver}
                box={questionBox('above')}
              />
            </div>
            <main id="answers" className={classes.answers} tabIndex={-1}>
              <h1 className="visually-hidden">Answers</h1>
              <Answers
                snapshot={snapshot}
                conversation={conversation}
                onAsk={ask}
                onEditWord={editWord}
              />
            </main>
          </div>
        )}
        <Announcer snapshot={snapshot} />
      </div>
    </AskerContext>
  );
}

/** A jump moves the focus too, so that the card's keys work and reading goes on there. */
function focusCard(id: string): void {
  turnPlace(id)?.querySelector('article')?.focus({ preventScroll: true });
}
