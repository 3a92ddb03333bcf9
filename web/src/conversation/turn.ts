import * as v from 'valibot';
import {
  type Answer,
  ambiguitySchema,
  answerSchema,
  declineDetailsSchema,
} from '../protocol/answer';
import { type Problem, type Progress, problemSchema, readAs } from '../protocol/frames';
import { unreadableReply } from '../protocol/localProblem';

/** One step of the work, as it was announced. */
export interface Stage {
  name: string;
  status: string;
  startedAt: number;
}

const ambiguousStateSchema = v.object({
  kind: v.literal('asking_back'),
  message: v.string(),
  ambiguity: ambiguitySchema,
});

const declinedStateSchema = v.object({
  kind: v.literal('declined'),
  message: v.string(),
  details: declineDetailsSchema,
  suggestions: v.array(v.string()),
});

const ratingSchema = v.nullable(v.picklist(['up', 'down']));

const answeredStateSchema = v.object({
  kind: v.literal('answered'),
  answer: answerSchema,
  /** The answer to SQL that the person changed; shown in place of the first. */
  edited: v.nullable(answerSchema),
  rating: ratingSchema,
});

const failedStateSchema = v.object({ kind: v.literal('failed'), problem: problemSchema });

const stoppedStateSchema = v.object({
  kind: v.literal('stopped'),
  why: v.picklist(['cancelled', 'reloaded']),
});

/** The states of a turn that outlive a reload of the page. */
export const restingStateSchema = v.variant('kind', [
  ambiguousStateSchema,
  declinedStateSchema,
  answeredStateSchema,
  failedStateSchema,
  stoppedStateSchema,
]);

export type AskingBack = v.InferOutput<typeof ambiguousStateSchema>;
export type Declined = v.InferOutput<typeof declinedStateSchema>;
export type Answered = v.InferOutput<typeof answeredStateSchema>;
export type Rating = v.InferOutput<typeof ratingSchema>;
export type RestingState = v.InferOutput<typeof restingStateSchema>;

export interface Running {
  kind: 'running';
  messageId: string;
  startedAt: number;
  stages: readonly Stage[];
  progress: number;
}

export type TurnState = Running | RestingState;

/** Which reading the person chose, and what was shown before; kept so that it can be undone. */
export const choiceSchema = v.object({
  before: v.variant('kind', [ambiguousStateSchema, answeredStateSchema]),
  index: v.number(),
});

export type Choice = v.InferOutput<typeof choiceSchema>;

/** A question and what became of it. */
export interface Turn {
  id: string;
  question: string;
  database: string | null;
  askedAt: number;
  choice: Choice | null;
  state: TurnState;
}

export function running(messageId: string, now: number): Running {
  return { kind: 'running', messageId, startedAt: now, stages: [], progress: 0 };
}

/** A new stage is added; more news of the same stage replaces its words. */
export function withProgress(state: Running, news: Progress, now: number): Running {
  const last = state.stages.at(-1);
  const status = news.status ?? news.stage;
  const stages =
    last?.name === news.stage
      ? [...state.stages.slice(0, -1), { ...last, status }]
      : [...state.stages, { name: news.stage, status, startedAt: now }];
  return { ...state, stages, progress: Math.max(state.progress, news.progress ?? 0) };
}

export function answeredBy(body: unknown): RestingState {
  const reading = readAs(answerSchema, body);
  return reading.ok
    ? { kind: 'answered', answer: reading.value, edited: null, rating: null }
    : { kind: 'failed', problem: unreadableReply(reading.reason) };
}

/** An error is a question back, a decline, a stop, or a failure. */
export function endedBy(problem: Problem): RestingState {
  switch (problem.type) {
    case 'ambiguous_question':
      return askedBackBy(problem);
    case 'unanswerable_question':
      return declinedBy(problem);
    case 'cancelled':
      return { kind: 'stopped', why: 'cancelled' };
    default:
      return { kind: 'failed', problem };
  }
}

function askedBackBy(problem: Problem): RestingState {
  const reading = readAs(ambiguitySchema, problem.details);
  return reading.ok
    ? { kind: 'asking_back', message: messageOf(problem), ambiguity: reading.value }
    : { kind: 'failed', problem: unreadableReply(reading.reason) };
}

function declinedBy(problem: Problem): RestingState {
  const reading = readAs(declineDetailsSchema, problem.details);
  return reading.ok
    ? {
        kind: 'declined',
        message: messageOf(problem),
        details: reading.value,
        suggestions: problem.suggestions,
      }
    : { kind: 'failed', problem: unreadableReply(reading.reason) };
}

function messageOf(problem: Problem): string {
  return problem.message ?? '';
}

/** The answer that a turn shows: the edited one where there is one. */
export function shownAnswer(state: Answered): Answer {
  return state.edited ?? state.answer;
}

/** The id under which other readings of a turn can be chosen; null where there are none. */
export function readingsOf(state: TurnState): string | null {
  switch (state.kind) {
    case 'asking_back':
      return state.ambiguity.query_id;
    case 'answered':
      return state.answer.interpretations.length > 0 ? state.answer.query_id : null;
    case 'running':
    case 'declined':
    case 'failed':
    case 'stopped':
      return null;
  }
}
