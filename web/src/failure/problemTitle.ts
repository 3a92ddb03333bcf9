const TITLES: Record<string, string> = {
  cancelled: 'Cancelled',
  chart_failed: 'The chart could not be made',
  forbidden: 'Not allowed',
  internal_error: 'Something went wrong in the server',
  invalid_json: 'The server did not understand this page',
  invalid_message: 'The server did not understand this page',
  message_too_large: 'This is too long',
  not_ready: 'The server is not ready yet',
  overloaded: 'Too much is running at once',
  query_failed: 'The database could not run this',
  query_rejected: 'This statement was not let through',
  rate_limited: 'Too many questions in a short time',
  timeout: 'It took too long',
  unauthorized: 'You are not signed in',
  unavailable: 'A part of the system is away',
  unknown_database: 'There is no such database',
  unknown_message_type: 'The server did not understand this page',
  unreadable_reply: 'The answer could not be read',
};

/** A heading for a kind of problem; one this page does not know gets a plain one. */
export function problemTitle(type: string): string {
  return TITLES[type] ?? 'This did not work';
}
