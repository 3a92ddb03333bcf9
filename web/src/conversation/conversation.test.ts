import { expect, test } from 'vitest';
import { Connection } from '../connection/connection';
import { answer, wireAnswer } from '../testing/answers';
import { TestSurroundings } from '../testing/surroundings';
import { Conversation } from './conversation';
import type { TurnState } from './turn';

function started(storage: Storage = window.sessionStorage) {
  const world = new TestSurroundings();
  const connection = new Connection(world);
  connection.open();
  world.socket.welcome();
  const conversation = new Conversation(connection, storage, world);
  const newest = () => {
    const turn = conversation.snapshot().turns.at(-1);
    if (turn === undefined) {
      throw new Error('there is no turn');
    }
    return turn;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { world, conversation, newest, settled };
}

const AMBIGUOUS = {
  type: 'error',
  error: {
    type: 'ambiguous_question',
    message: 'Two readings.',
    details: {
      query_id: 'q-7',
      interpretations: [{ explanation: 'Revenue' }, { explanation: 'Orders', confidence: 0.4 }],
    },
  },
};

test('asks with session and database, shows the stages, then the answer', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('revenue by region', 'retail');
  const sent = world.socket.request('query');
  expect(sent).toMatchObject({
    query: 'revenue by region',
    database: 'retail',
    session_id: conversation.snapshot().sessionId,
  });
  world.socket.reply('query', {
    type: 'progress_update',
    stage: 'understanding',
    status: 'Reading',
    progress: 10,
  });
  world.socket.reply('query', {
    type: 'progress_update',
    stage: 'querying',
    status: 'Asking',
    progress: 40,
  });
  world.socket.reply('query', {
    type: 'progress_update',
    stage: 'querying',
    status: 'Still asking',
    progress: 30,
  });
  expect(newest().state).toMatchObject({
    kind: 'running',
    progress: 40,
    stages: [
      { name: 'understanding', status: 'Reading' },
      { name: 'querying', status: 'Still asking' },
    ],
  });
  world.socket.reply('query', wireAnswer());
  await settled();
  expect(newest().state).toMatchObject({ kind: 'answered', edited: null, rating: null });
});

test('an answer in an unknown form is a failure that names the key', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('revenue', null);
  world.socket.reply('query', { type: 'query_response', columns: 'none' });
  await settled();
  expect(newest().state).toMatchObject({ kind: 'failed', problem: { type: 'unreadable_reply' } });
  expect(JSON.stringify(newest().state)).toContain('columns');
});

test('a question back is answered by its index, and the choice can be taken back', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('best customers', null);
  world.socket.reply('query', AMBIGUOUS);
  await settled();
  expect(newest().state.kind).toBe('asking_back');
  conversation.choose(newest().id, 1);
  expect(world.socket.request('clarify')).toMatchObject({ query_id: 'q-7', choice: 1 });
  world.socket.reply('clarify', wireAnswer());
  await settled();
  expect(newest()).toMatchObject({ state: { kind: 'answered' }, choice: { index: 1 } });
  conversation.reconsider(newest().id);
  expect(newest()).toMatchObject({ state: { kind: 'asking_back' }, choice: null });
});

test('an ambiguity without readings is a failure, not an empty card', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('best', null);
  world.socket.reply('query', {
    type: 'error',
    error: { type: 'ambiguous_question', details: { query_id: 'q', interpretations: [] } },
  });
  await settled();
  expect(newest().state.kind).toBe('failed');
});

test.each<[string, TurnState['kind']]>([
  ['unanswerable_question', 'declined'],
  ['cancelled', 'stopped'],
  ['timeout', 'failed'],
  ['a_type_of_tomorrow', 'failed'],
])('an error of type %s makes the turn %s', async (type, kind) => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('x', null);
  world.socket.reply('query', { type: 'error', error: { type, message: 'm' } });
  await settled();
  expect(newest().state.kind).toBe(kind);
});

test('stopping cancels at the server, and a late answer changes nothing', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('slow', null);
  conversation.stop(newest().id);
  await settled();
  expect(world.socket.count('cancel')).toBe(1);
  expect(newest().state).toEqual({ kind: 'stopped', why: 'cancelled' });
  world.socket.reply('query', wireAnswer());
  await settled();
  expect(newest().state.kind).toBe('stopped');
});

test('asking again replaces the turn in its place', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('x', null);
  world.socket.reply('query', { type: 'error', error: { type: 'timeout', message: 'm' } });
  await settled();
  conversation.again(newest().id);
  expect(conversation.snapshot().turns).toHaveLength(1);
  expect(newest().state.kind).toBe('running');
  expect(world.socket.count('query')).toBe(2);
});

test('a rating that the server refuses does not stay', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('x', null);
  world.socket.reply('query', wireAnswer());
  await settled();
  const kept = conversation.rate(newest().id, 'down', 'wrong year');
  expect(world.socket.request('feedback')).toMatchObject({
    query_id: 'q-1',
    rating: 'down',
    comment: 'wrong year',
  });
  expect(newest().state).toMatchObject({ rating: 'down' });
  world.socket.reply('feedback', {
    type: 'error',
    error: { type: 'internal_error', message: 'm' },
  });
  expect(await kept).toBe(false);
  expect(newest().state).toMatchObject({ rating: null });
});

test('a reload keeps session, answers, choices and edits; what ran can be asked again', async () => {
  const { world, conversation, newest, settled } = started();
  conversation.ask('first', 'retail');
  world.socket.reply('query', wireAnswer());
  await settled();
  conversation.showEdited(newest().id, answer({ data: [['East', 1]] }));
  conversation.ask('second', null);
  const again = started();
  expect(again.conversation.snapshot().sessionId).toBe(conversation.snapshot().sessionId);
  expect(again.conversation.snapshot().turns.map((turn) => turn.state)).toMatchObject([
    { kind: 'answered', edited: { data: [['East', 1]] } },
    { kind: 'stopped', why: 'reloaded' },
  ]);
});

test('what the tab remembers in another form is left aside', () => {
  window.sessionStorage.setItem(
    'agentic-bi.conversation',
    '{"form":1,"sessionId":"s","turns":[{}]}',
  );
  expect(started().conversation.snapshot().turns).toEqual([]);
});

test('a full storage keeps the newest turns, and a page without storage works', async () => {
  const kept = new Map<string, string>();
  const small: Storage = Object.assign(Object.create(null), {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > 2_500) {
        throw new Error('quota');
      }
      kept.set(key, value);
    },
  });
  const { world, conversation, settled } = started(small);
  for (const question of ['one', 'two', 'three', 'four', 'five', 'six']) {
    conversation.ask(question, null);
    world.socket.reply('query', wireAnswer());
    await settled();
  }
  const questions = started(small)
    .conversation.snapshot()
    .turns.map((turn) => turn.question);
  expect(questions.at(-1)).toBe('six');
  expect(questions.length).toBeLessThan(6);
});

test('an answer too large to keep is asked again after a reload', async () => {
  const { world, conversation, settled } = started();
  conversation.ask('all', null);
  const rows = Array.from({ length: 20_000 }, (_, index) => [`region ${index}`, index]);
  world.socket.reply('query', wireAnswer({ data: rows }));
  await settled();
  expect(started().conversation.snapshot().turns[0]?.state).toEqual({
    kind: 'stopped',
    why: 'reloaded',
  });
});

test('starting over begins another session and cancels what runs', () => {
  const { world, conversation } = started();
  const before = conversation.snapshot().sessionId;
  conversation.ask('slow', null);
  conversation.startOver();
  expect(world.socket.count('cancel')).toBe(1);
  expect(conversation.snapshot().turns).toEqual([]);
  expect(conversation.snapshot().sessionId).not.toBe(before);
});
