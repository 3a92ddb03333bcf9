import type * as v from 'valibot';
import { type Problem, problemFrameSchema, readAs } from '../protocol/frames';
import { localProblem, unreadableReply } from '../protocol/localProblem';

export type ApiResult<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Calls the REST side of the own origin; whatever happens, the result is a value. */
export async function call<TSchema extends v.GenericSchema>(
  path: string,
  schema: TSchema,
  init?: RequestInit,
): Promise<ApiResult<v.InferOutput<TSchema>>> {
  const json = await fetchJson(path, init);
  if (!json.ok) {
    return json;
  }
  const refusal = readAs(problemFrameSchema, json.value);
  if (refusal.ok) {
    return { ok: false, problem: refusal.value.error };
  }
  const reading = readAs(schema, json.value);
  return reading.ok ? reading : { ok: false, problem: unreadableReply(reading.reason) };
}

export function posting(body: object, signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  };
}

async function fetchJson(path: string, init?: RequestInit): Promise<ApiResult<unknown>> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    const problem = localProblem(
      'unavailable',
      'The server cannot be reached.',
      'Try again when the connection at the top is back.',
    );
    return { ok: false, problem };
  }
  try {
    return { ok: true, value: await response.json() };
  } catch {
    const problem = localProblem(
      'unreadable_reply',
      `The server answered ${response.status} without a readable text.`,
    );
    return { ok: false, problem };
  }
}
