import { AnswerCard } from '../answer/AnswerCard';
import { ClarifyCard } from '../clarify/ClarifyCard';
import type { Conversation } from '../conversation/conversation';
import type { Turn } from '../conversation/turn';
import { DeclineCard } from '../decline/DeclineCard';
import { FailureCard, StoppedCard } from '../failure/FailureCard';
import { ProgressCard } from '../progress/ProgressCard';
import type { Word } from '../protocol/answer';

interface TurnCardProps {
  turn: Turn;
  conversation: Conversation;
  onAsk: (question: string) => void;
  onEditWord: (question: string, word: Word) => void;
}

/** A turn as the card of its state. */
export function TurnCard({ turn, conversation, onAsk, onEditWord }: TurnCardProps) {
  const { id, state } = turn;
  const editWord = (word: Word) => onEditWord(turn.question, word);
  switch (state.kind) {
    case 'running':
      return <ProgressCard turn={turn} state={state} onStop={() => conversation.stop(id)} />;
    case 'answered':
      return (
        <AnswerCard
          turn={turn}
          state={state}
          onAsk={onAsk}
          onEditWord={editWord}
          onEdited={(answer) => conversation.showEdited(id, answer)}
          onRate={(rating, comment) => conversation.rate(id, rating, comment)}
          onChoose={(reading) => conversation.choose(id, reading)}
          onReconsider={() => conversation.reconsider(id)}
        />
      );
    case 'asking_back':
      return (
        <ClarifyCard
          turn={turn}
          state={state}
          onChoose={(index) => conversation.choose(id, index)}
          onEditWord={editWord}
        />
      );
    case 'declined':
      return <DeclineCard turn={turn} state={state} onAsk={onAsk} onEditWord={editWord} />;
    case 'failed':
      return (
        <FailureCard turn={turn} problem={state.problem} onAgain={() => conversation.again(id)} />
      );
    case 'stopped':
      return <StoppedCard turn={turn} why={state.why} onAgain={() => conversation.again(id)} />;
  }
}
