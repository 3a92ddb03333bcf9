/** The requests of the protocol that this page sends. Keys are those of the wire. */
export type Request =
  | { type: 'query'; query: string; session_id: string; database?: string }
  | { type: 'clarify'; query_id: string; choice: number }
  | { type: 'cancel'; target: string }
  | { type: 'get_databases' }
  | { type: 'database_select'; database: string }
  | { type: 'get_database_context'; database?: string }
  | { type: 'feedback'; query_id: string; rating: 'up' | 'down'; comment?: string };

/** Sent by the connection itself, outside of any request. */
export type Heartbeat = { type: 'heartbeat' } | { type: 'heartbeat_response'; response_to: string };
