import type { Problem } from './frames';

/** A problem that the page itself found, in the form of those that come from the server. */
export function localProblem(type: string, message: string, suggestion?: string): Problem {
  return {
    type,
    message,
    details: {},
    suggestions: suggestion === undefined ? [] : [suggestion],
    retry_after_ms: null,
    incident_id: null,
  };
}

export function unreadableReply(reason: string): Problem {
  return localProblem(
    'unreadable_reply',
    `The server answered in a form that this page does not know: ${reason}.`,
    'Reload the page; it may be older than the server.',
  );
}
