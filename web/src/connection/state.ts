/** What the page knows of its connection; shown to people as it is. */
export type ConnectionState =
  | { kind: 'connecting'; attempt: number }
  | { kind: 'connected'; server: string; version: string | null }
  | { kind: 'waiting'; reason: string; retryAt: number; attempt: number }
  | { kind: 'closed' };

/** Words for a WebSocket close code, for a person. */
export function closeReason(code: number, reason: string, wasConnected: boolean): string {
  switch (code) {
    case 1000:
      return 'The server ended the connection';
    case 1001:
      return 'The server is shutting down or restarting';
    case 1008:
      return reason === '' ? 'The server refused this page' : reason;
    case 1009:
      return 'A message was too large for the server';
    case 1013:
      return 'The server is overloaded';
    case 4000:
      return 'The server stopped answering';
    default:
      return wasConnected ? 'The connection was lost' : 'The server cannot be reached';
  }
}
