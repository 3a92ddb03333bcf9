import * as v from 'valibot';

export const completionSchema = v.object({
  text: v.string(),
  /** `measure`, `column`, `value`, `time` or `question`; another kind is shown under its own name. */
  kind: v.string(),
});

export type Completion = v.InferOutput<typeof completionSchema>;

/** `GET /api/suggestions`. */
export const suggestionsSchema = v.object({
  questions: v.array(v.string()),
  completions: v.optional(v.nullable(v.array(completionSchema)), null),
});
