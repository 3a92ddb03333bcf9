import { titleOf } from '../chart/spec';
import { capitalised } from '../format/words';
import type { Answer } from '../protocol/answer';

/** The heading of an answer: its analysis' own, the chart's, or the question. */
export function answerTitle(answer: Answer, question: string): string {
  return answer.intent?.title || titleOf(answer.chart_spec) || capitalised(question.trim());
}

/** The alternative text of its chart; made from the title where none came. */
export function chartDescription(answer: Answer, question: string): string {
  return answer.description || `Chart: ${answerTitle(answer, question)}. The table has the values.`;
}
