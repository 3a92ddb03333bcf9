import * as v from 'valibot';
import { columnSchema, rowsSchema } from './columns';

/** A Vega-Lite specification; its data is named `result` and is not part of it. */
export const chartSpecSchema = v.record(v.string(), v.unknown());

export type ChartSpec = v.InferOutput<typeof chartSpecSchema>;

const optionalText = v.optional(v.nullable(v.string()), null);
const optionalNumber = v.optional(v.nullable(v.number()), null);

const listOf = <TItem extends v.GenericSchema>(item: TItem) =>
  v.pipe(
    v.optional(v.nullable(v.array(item)), null),
    v.transform((list) => list ?? []),
  );

/** What became of one word of the question, or one assumption made without a word. */
export const wordSchema = v.object({
  text: v.string(),
  /** Character positions in the question; absent for what was assumed. */
  start: optionalNumber,
  end: optionalNumber,
  use: v.picklist(['used', 'defaulted', 'ignored']),
  meaning: v.optional(v.nullable(v.string()), null),
});

export type Word = v.InferOutput<typeof wordSchema>;

export const insightSchema = v.object({
  kind: v.optional(v.nullable(v.string()), null),
  sentence: v.string(),
});

export type Insight = v.InferOutput<typeof insightSchema>;

export const alternativeSchema = v.object({
  chart_type: v.string(),
  reason: v.optional(v.nullable(v.string()), null),
  chart_spec: v.optional(v.nullable(chartSpecSchema), null),
});

export type Alternative = v.InferOutput<typeof alternativeSchema>;

/** One reading of a question. */
export const interpretationSchema = v.object({
  explanation: v.string(),
  sql_query: optionalText,
  confidence: optionalNumber,
});

export type Interpretation = v.InferOutput<typeof interpretationSchema>;

/** The typed analysis, as far as the page shows it. */
const intentSchema = v.object({
  title: optionalText,
  filters: listOf(v.object({ label: v.string() })),
  time_window: v.optional(v.nullable(v.object({ label: v.string() })), null),
});

/** The receipt of the execution. */
const metadataSchema = v.object({
  database_time_ms: optionalNumber,
  executed_at: optionalText,
});

/** The fields of `query_response` that the page shows. */
export const answerSchema = v.object({
  query_id: optionalText,
  session_id: optionalText,
  question: optionalText,
  explanation: optionalText,
  intent: v.optional(v.nullable(intentSchema), null),
  words: listOf(wordSchema),
  sql_query: optionalText,
  parameters: listOf(v.unknown()),
  dialect: optionalText,
  database: optionalText,
  columns: v.array(columnSchema),
  data: rowsSchema,
  row_count: optionalNumber,
  truncated: v.optional(v.nullable(v.boolean()), null),
  chart_type: optionalText,
  chart_spec: v.optional(v.nullable(chartSpecSchema), null),
  alternatives: listOf(alternativeSchema),
  description: optionalText,
  insights: listOf(insightSchema),
  suggestions: listOf(v.string()),
  timings: v.pipe(
    v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
    v.transform((timings) => onlyNumbers(timings ?? {})),
  ),
  path: optionalText,
  confidence: optionalNumber,
  /** Other readings; `clarify` with the answer's `query_id` and an index computes one. */
  interpretations: listOf(interpretationSchema),
  cache_hit: v.optional(v.nullable(v.boolean()), null),
  metadata: v.optional(v.nullable(metadataSchema), null),
});

export type Answer = v.InferOutput<typeof answerSchema>;

function onlyNumbers(timings: Record<string, unknown>): Record<string, number> {
  const entries = Object.entries(timings).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(entries);
}

/** `details` of an `ambiguous_question` error. */
export const ambiguitySchema = v.object({
  query_id: v.string(),
  interpretations: v.pipe(v.array(interpretationSchema), v.minLength(1)),
  words: listOf(wordSchema),
});

/** `details` of an `unanswerable_question` error. */
export const declineDetailsSchema = v.object({
  missing: listOf(v.string()),
  near: listOf(v.string()),
  words: listOf(wordSchema),
});
