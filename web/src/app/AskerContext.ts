import { createContext, useContext } from 'react';

/** Who asks, and in which conversation: what calls over HTTP say of themselves. */
export interface Asker {
  user: string;
  sessionId: string;
}

/** Set by the page; components that call over HTTP read it. */
export const AskerContext = createContext<Asker | null>(null);

export function useAsker(): Asker {
  const asker = useContext(AskerContext);
  if (asker === null) {
    throw new Error('There is no AskerContext around this component.');
  }
  return asker;
}
