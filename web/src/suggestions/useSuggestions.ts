import { useEffect, useState } from 'react';
import { call } from '../api/client';
import type { Problem } from '../protocol/frames';
import { type Completion, suggestionsSchema } from '../protocol/suggestions';

export interface Suggestions {
  questions: readonly string[];
  completions: readonly Completion[];
  state: 'loading' | 'ready' | { problem: Problem };
}

const NONE: Suggestions = { questions: [], completions: [], state: 'loading' };

/** Example questions and completions for a database; asked again whenever the connection comes back. */
export function useSuggestions(
  database: string | null,
  user: string,
  connected: boolean,
): Suggestions {
  const [suggestions, setSuggestions] = useState(NONE);
  useEffect(() => {
    if (!connected) {
      return;
    }
    const controller = new AbortController();
    const query = new URLSearchParams({
      on_behalf_of: user,
      ...(database === null ? {} : { database }),
    });
    const init = { signal: controller.signal };
    void call(`/api/suggestions?${query}`, suggestionsSchema, init).then((result) => {
      if (controller.signal.aborted) {
        return;
      }
      if (result.ok) {
        const { questions, completions } = result.value;
        setSuggestions({ questions, completions: completions ?? [], state: 'ready' });
      } else {
        setSuggestions({ ...NONE, state: { problem: result.problem } });
      }
    });
    return () => controller.abort();
  }, [database, user, connected]);
  return suggestions;
}
