import { useEffect, useRef, useState } from 'react';
import { call, posting } from '../api/client';
import { useAsker } from '../app/AskerContext';
import { type Answer, answerSchema } from '../protocol/answer';
import type { Problem } from '../protocol/frames';

interface SqlRun {
  running: boolean;
  problem: Problem | null;
  run: (text: string) => void;
  forget: () => void;
}

/** Runs statements through the server's guard; a later run overtakes an earlier one. */
export function useSqlRun(database: string | null, onAnswer: (answer: Answer) => void): SqlRun {
  const asker = useAsker();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef<AbortController | null>(null);
  useEffect(() => () => newest.current?.abort(), []);

  const forget = () => {
    newest.current?.abort();
    setRunning(false);
    setProblem(null);
  };

  const run = async (text: string) => {
    forget();
    const controller = new AbortController();
    newest.current = controller;
    setRunning(true);
    const body = {
      sql_query: text,
      session_id: asker.sessionId,
      on_behalf_of: asker.user,
      ...(database === null ? {} : { database }),
    };
    const result = await call('/api/sql', answerSchema, posting(body, controller.signal));
    if (controller.signal.aborted) {
      return;
    }
    setRunning(false);
    if (result.ok) {
      // What was run is what the panel shows, whatever the server rendered from it.
      onAnswer({ ...result.value, sql_query: text, parameters: [] });
    } else {
      setProblem(result.problem);
    }
  };

  return { running, problem, run: (text) => void run(text), forget };
}
