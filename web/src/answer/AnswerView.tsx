import { Chart } from '../chart/Chart';
import type { Answer } from '../protocol/answer';
import { ResultTable } from '../table/ResultTable';
import { KpiTiles } from './KpiTiles';
import { answerTitle, chartDescription } from './title';
import type { View } from './views';

interface AnswerViewProps {
  view: View;
  answer: Answer;
  question: string;
}

/** An answer in one of its views. */
export function AnswerView({ view, answer, question }: AnswerViewProps) {
  switch (view.kind) {
    case 'number':
      return <KpiTiles columns={answer.columns} row={answer.data[0] ?? []} />;
    case 'chart':
      return (
        <Chart
          key={view.chartType}
          spec={view.spec}
          columns={answer.columns}
          rows={answer.data}
          description={chartDescription(answer, question)}
        />
      );
    case 'table':
      return (
        <ResultTable
          columns={answer.columns}
          rows={answer.data}
          caption={answerTitle(answer, question)}
        />
      );
  }
}
