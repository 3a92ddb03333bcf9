import { titleOf } from '../chart/spec';
import { capitalised } from '../format/words';
import type { Answer } from '../protocol/answer';

/** The heading of an answer: its analysis' own, the chart's, or the question. */
export function answerTitle(answer: Answer, question: string): string {
  return answer.intent?.title || titleOf(answer.chart_spec) || capitalised(question.trim());
}

/** Whether the heading says all that the explanation does, which then need not be said twice. */
export function isWholeExplanation(title: string, answer: Answer): boolean {
  return answer.explanation !== null && plain(title) === plain(answer.explanation);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The alternative text of its chart; made from the title where none came. */
export function chartDescription(answer: Answer, question: string): string {
  return answer.description || `Chart: ${answerTitle(answer, question)}. The table has the values.`;
}
