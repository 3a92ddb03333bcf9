import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Answered, Choice, Turn } from '../conversation/turn';
import { shownAnswer } from '../conversation/turn';
import { ExportMenu } from '../exporting/ExportMenu';
import { counted } from '../format/words';
import { Card } from '../layout/Card';
import type { Answer, Word } from '../protocol/answer';
import { SqlPanel } from '../sql/SqlPanel';
import { WordChips } from '../words/WordChips';
import classes from './AnswerCard.module.css';
import { AnswerView } from './AnswerView';
import { FeedbackButtons } from './FeedbackButtons';
import { Insights } from './Insights';
import { OtherReadings } from './OtherReadings';
import { QuestionButtons } from './QuestionButtons';
import { Receipt } from './Receipt';
import { answerTitle, isWholeExplanation } from './title';
import { useView } from './useView';
import { ViewSwitch } from './ViewSwitch';
import { viewsOf } from './views';

interface AnswerCardProps {
  turn: Turn;
  state: Answered;
  onAsk: (question: string) => void;
  onEditWord: (word: Word) => void;
  onEdited: (answer: Answer | null) => void;
  onRate: (rating: 'up' | 'down', comment?: string) => Promise<boolean>;
  onChoose: (reading: number) => void;
  onReconsider: () => void;
}

/** An answer: the picture or the table, what was computed and how each word was read, and the proof. */
export function AnswerCard(props: AnswerCardProps) {
  const { turn, state } = props;
  const answer = shownAnswer(state);
  const views = useMemo(() => viewsOf(answer), [answer]);
  const { shown, show, toggleTable } = useView(views);
  const view = views[shown] ?? views[0];
  // The analysis describes its own statement and says nothing of a changed one.
  const ownTitle = answerTitle(state.answer, turn.question);
  const title = state.edited === null ? ownTitle : 'The result of your SQL';
  return (
    <Card
      testId="answer-card"
      overline={turn.question}
      title={title}
      titleTestId={isWholeExplanation(title, state.answer) ? 'answer-explanation' : undefined}
      onTableKey={toggleTable}
      actions={
        <>
          {state.answer.query_id !== null && (
            <FeedbackButtons rating={state.rating} onRate={props.onRate} />
          )}
          <ExportMenu
            title={title}
            columns={answer.columns}
            rows={answer.data}
            spec={view.kind === 'chart' ? view.spec : null}
          />
        </>
      }
    >
      {state.edited === null ? <Reading {...props} /> : <EditedNote answer={state.edited} />}
      <div className={classes.view}>
        <ViewSwitch views={views} shown={shown} onShow={show} onToggleTable={toggleTable} />
        <AnswerView view={view} answer={answer} question={turn.question} />
        {answer.truncated && <TruncationNote answer={answer} />}
      </div>
      <Insights insights={answer.insights} />
      {state.answer.sql_query !== null && (
        <SqlPanel
          answer={state.answer}
          edited={state.edited}
          database={state.answer.database ?? turn.database}
          onEdited={props.onEdited}
        />
      )}
      <Receipt answer={answer} />
      {turn.choice === null && state.edited === null && (
        <OtherReadings answer={state.answer} onChoose={props.onChoose} />
      )}
      <QuestionButtons heading="Ask next" questions={answer.suggestions} onAsk={props.onAsk} />
    </Card>
  );
}

/** What was computed, and how each word led there. */
function Reading({ turn, state, onEditWord, onReconsider }: AnswerCardProps) {
  const { explanation, words } = state.answer;
  const said = isWholeExplanation(answerTitle(state.answer, turn.question), state.answer);
  return (
    <>
      {explanation !== null && !said && (
        <p className={classes.explanation} data-testid="answer-explanation">
          {explanation}
        </p>
      )}
      {turn.choice !== null && <ChoiceNote choice={turn.choice} onReconsider={onReconsider} />}
      <WordChips words={words} onEdit={onEditWord} />
    </>
  );
}

function ChoiceNote({ choice, onReconsider }: { choice: Choice; onReconsider: () => void }) {
  const [said, back] =
    choice.before.kind === 'asking_back'
      ? [
          `You chose this of ${counted(choice.before.ambiguity.interpretations.length, 'reading')}.`,
          'Choose another',
        ]
      : ['You chose this reading instead of the first.', 'Back to the first'];
  return (
    <p className={classes.note}>
      {said}
      <UnstyledButton className={classes.undo} onClick={onReconsider}>
        <IconArrowBackUp size={15} aria-hidden /> {back}
      </UnstyledButton>
    </p>
  );
}

function EditedNote({ answer }: { answer: Answer }) {
  return (
    <p className={classes.note} role="status">
      <IconPencil size={15} aria-hidden />
      These are the {counted(answer.data.length, 'row')} of the SQL that you changed.
    </p>
  );
}

function TruncationNote({ answer }: { answer: Answer }) {
  return (
    <p className={classes.note}>
      Only the first {counted(answer.data.length, 'row')} are shown; there are more. Narrow the
      question to see all of them.
    </p>
  );
}
