import * as v from 'valibot';

const optionalText = v.optional(v.nullable(v.string()), null);
const optionalNumber = v.optional(v.nullable(v.number()), null);

const textList = v.pipe(
  v.optional(v.nullable(v.array(v.string())), null),
  v.transform((list) => list ?? []),
);

/** Said first on every connection, by the server. */
export const welcomeSchema = v.object({
  server: v.optional(v.nullable(v.string()), 'server'),
  version: optionalText,
  protocol: optionalNumber,
  capabilities: textList,
  heartbeat_interval_ms: optionalNumber,
});

export type Welcome = v.InferOutput<typeof welcomeSchema>;

/** One step of the work on a running question. */
export const progressSchema = v.object({
  stage: v.string(),
  status: v.optional(v.nullable(v.string()), null),
  progress: v.optional(v.nullable(v.number()), null),
});

export type Progress = v.InferOutput<typeof progressSchema>;

/** The `error` object of an error frame, and of a failed REST call. */
export const problemSchema = v.object({
  type: v.string(),
  message: v.optional(v.nullable(v.string()), 'No reason was given.'),
  details: v.pipe(
    v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
    v.transform((details) => details ?? {}),
  ),
  suggestions: textList,
  retry_after_ms: optionalNumber,
  incident_id: optionalText,
});

export type Problem = v.InferOutput<typeof problemSchema>;

export const problemFrameSchema = v.object({ error: problemSchema });

/** Reply to `get_databases`. */
export const databasesSchema = v.object({
  databases: v.array(
    v.object({
      name: v.string(),
      dialect: optionalText,
      tables: optionalNumber,
      description: optionalText,
    }),
  ),
  selected: optionalText,
});

export type DatabaseChoice = v.InferOutput<typeof databasesSchema>['databases'][number];

/** What the server may send, as far as this page tells frames apart. */
export type ServerFrame =
  | { kind: 'welcome'; welcome: Welcome }
  | { kind: 'heartbeat'; messageId: string | null }
  | { kind: 'heartbeat_response' }
  | { kind: 'progress'; responseTo: string | null; progress: Progress }
  | { kind: 'error'; responseTo: string | null; problem: Problem }
  /** A final reply; its body is read by whoever asked. */
  | { kind: 'reply'; type: string; responseTo: string | null; body: Record<string, unknown> }
  | { kind: 'unreadable'; responseTo: string | null; reason: string };

const envelopeSchema = v.looseObject({
  type: v.string(),
  response_to: optionalText,
  message_id: optionalText,
});

/** Reads one text frame; whatever comes, the result is a value and never an exception. */
export function readFrame(text: string): ServerFrame {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', responseTo: null, reason: 'it is not JSON' };
  }
  const envelope = v.safeParse(envelopeSchema, json);
  if (!envelope.success) {
    return { kind: 'unreadable', responseTo: null, reason: firstIssue(envelope.issues) };
  }
  return readBody(envelope.output);
}

type Envelope = v.InferOutput<typeof envelopeSchema>;

function readBody(envelope: Envelope): ServerFrame {
  const responseTo = envelope.response_to;
  switch (envelope.type.toLowerCase()) {
    case 'connection_established':
      return read(welcomeSchema, envelope, (welcome) => ({ kind: 'welcome', welcome }));
    case 'heartbeat':
    case 'ping':
      return { kind: 'heartbeat', messageId: envelope.message_id };
    case 'heartbeat_response':
      return { kind: 'heartbeat_response' };
    case 'progress_update':
      return read(progressSchema, envelope, (progress) => ({
        kind: 'progress',
        responseTo,
        progress,
      }));
    case 'error':
      return read(problemFrameSchema, envelope, ({ error }) => ({
        kind: 'error',
        responseTo,
        problem: error,
      }));
    default:
      return { kind: 'reply', type: envelope.type.toLowerCase(), responseTo, body: envelope };
  }
}

function read<TSchema extends v.GenericSchema>(
  schema: TSchema,
  envelope: Envelope,
  use: (value: v.InferOutput<TSchema>) => ServerFrame,
): ServerFrame {
  const result = v.safeParse(schema, envelope);
  return result.success
    ? use(result.output)
    : { kind: 'unreadable', responseTo: envelope.response_to, reason: firstIssue(result.issues) };
}

/** The value, or what is wrong with it in words that name the key. */
export type Reading<T> = { ok: true; value: T } | { ok: false; reason: string };

export function readAs<TSchema extends v.GenericSchema>(
  schema: TSchema,
  json: unknown,
): Reading<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, json);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, reason: firstIssue(result.issues) };
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (issue === undefined) {
    return 'it has an unexpected form';
  }
  const key = v.getDotPath(issue);
  return key === null ? issue.message : `\`${key}\`: ${issue.message}`;
}
