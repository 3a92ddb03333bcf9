import { type RefObject, useEffect } from 'react';
import type { Conversation } from '../conversation/conversation';
import type { QuestionBoxHandle } from '../conversation/QuestionBox';

/** Keys of the whole page: Escape cancels the newest question, Ctrl+K goes to the question box. */
export function usePageKeys(
  conversation: Conversation,
  box: RefObject<QuestionBoxHandle | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) {
        return;
      }
      if (event.key === 'Escape') {
        const newest = conversation.snapshot().turns.findLast(isRunning);
        if (newest !== undefined) {
          conversation.stop(newest.id);
        }
      } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        box.current?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [conversation, box]);
}

function isRunning(turn: { state: { kind: string } }): boolean {
  return turn.state.kind === 'running';
}
