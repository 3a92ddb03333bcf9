import { MantineProvider } from '@mantine/core';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Connection } from '../connection/connection';
import { Conversation } from '../conversation/conversation';
import { column, MONEY, wireAnswer } from '../testing/answers';
import { TestSurroundings } from '../testing/surroundings';
import { theme } from '../theme/theme';
import { App } from './App';

const SUGGESTIONS = {
  questions: ['revenue by region', 'orders per month'],
  completions: [
    { text: 'revenue', kind: 'measure' },
    { text: 'region', kind: 'column' },
  ],
};

let asked: { path: string; body: unknown }[] = [];
let replies: Record<string, unknown> = {};

beforeEach(() => {
  asked = [];
  replies = { '/api/suggestions': SUGGESTIONS };
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push({ path, body: init?.body === undefined ? null : JSON.parse(String(init.body)) });
    const name = path.split('?')[0] ?? '';
    return new Response(JSON.stringify(replies[name] ?? {}), { status: 200 });
  });
});

async function opened() {
  const world = new TestSurroundings();
  const connection = new Connection(world);
  const conversation = new Conversation(connection, window.sessionStorage, world);
  connection.open();
  render(
    <MantineProvider theme={theme} env="test">
      <App
        connection={connection}
        conversation={conversation}
        storage={window.localStorage}
        user="u-1"
      />
    </MantineProvider>,
  );
  await act(async () => world.socket.welcome());
  await act(async () =>
    world.socket.reply('get_databases', {
      type: 'get_databases_response',
      databases: [{ name: 'retail', dialect: 'duckdb', tables: 12 }, { name: 'other' }],
      selected: 'retail',
    }),
  );
  const user = userEvent.setup();
  const ask = async (question: string) => {
    await user.type(screen.getByTestId('question-box'), `${question}{Enter}`);
  };
  const reply = (body: Record<string, unknown>, to = 'query') =>
    act(async () => world.socket.reply(to, body));
  return { world, connection, user, ask, reply };
}

test('the empty page offers questions that work; a click asks', async () => {
  const { world, user } = await opened();
  await user.click(screen.getByRole('button', { name: 'orders per month' }));
  expect(world.socket.request('query')).toMatchObject({
    query: 'orders per month',
    database: 'retail',
  });
  expect(asked.map((call) => call.path)).toContain(
    '/api/suggestions?on_behalf_of=u-1&database=retail',
  );
});

test('Enter asks, the stages appear, and the answer follows', async () => {
  const { ask, reply } = await opened();
  await ask('revenue by region');
  await reply({
    type: 'progress_update',
    stage: 'understanding',
    status: 'Reading the question',
    progress: 5,
  });
  const stage = screen.getAllByTestId('stage')[0];
  expect(stage?.textContent).toBe('Reading the question');
  expect(screen.getByTestId('announcer').textContent).toBe('Reading the question');
  await reply(wireAnswer());
  expect(screen.getByTestId('answer-explanation').textContent).toBe(
    'Total revenue by region, highest first.',
  );
  expect(within(screen.getByTestId('answer-table')).getByText('$1,234.50')).toBeTruthy();
  expect(screen.getByTestId('answer-sql').textContent).toContain("status = 'paid'");
  expect(screen.getByTestId('announcer').textContent).toContain('Answered: 2 rows');
});

test('Shift+Enter makes a new line, and an empty question is not asked', async () => {
  const { world, user } = await opened();
  await user.type(screen.getByTestId('question-box'), '   {Enter}');
  await user.type(screen.getByTestId('question-box'), 'a{Shift>}{Enter}{/Shift}b');
  expect(world.socket.count('query')).toBe(0);
});

test('words are told apart by text, and a chip opens the question at its word', async () => {
  const { user, ask, reply } = await opened();
  await ask('revenue by region');
  await reply(wireAnswer());
  const chips = screen.getAllByTestId('word-chip');
  expect(chips.map((chip) => chip.textContent)).toEqual([
    'revenue, used: the measure Revenue; edit the question',
    'assumedpaid orders: part of Revenue; edit the question',
  ]);
  await user.click(chips[0] as HTMLElement);
  const box = screen.getByTestId<HTMLTextAreaElement>('question-box');
  await waitFor(() => expect([box.selectionStart, box.selectionEnd]).toEqual([0, 7]));
  expect(box.value).toBe('revenue by region');
});

test('a question back is answered by a digit, and the choice can be taken back', async () => {
  const { world, user, ask, reply } = await opened();
  await ask('best customers');
  await reply({
    type: 'error',
    error: {
      type: 'ambiguous_question',
      message: 'Two readings.',
      details: {
        query_id: 'q-7',
        interpretations: [{ explanation: 'Revenue' }, { explanation: 'Orders' }],
      },
    },
  });
  const choices = screen.getAllByTestId('clarify-choice');
  expect(choices).toHaveLength(2);
  act(() => choices[0]?.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(choices[1]);
  await user.keyboard('2');
  expect(world.socket.request('clarify')).toMatchObject({ query_id: 'q-7', choice: 1 });
  await reply(wireAnswer(), 'clarify');
  await user.click(screen.getByRole('button', { name: /choose another/i }));
  expect(screen.getAllByTestId('clarify-choice')).toHaveLength(2);
});

test('another reading is computed in the card, and the first can be had back', async () => {
  const { world, user, ask, reply } = await opened();
  await ask('sales by region');
  const interpretations = [
    { explanation: 'Total revenue by region, highest first.', sql_query: 'SELECT 1' },
    { explanation: 'Number of orders by region.', sql_query: 'SELECT 2' },
  ];
  await reply(wireAnswer({ interpretations }));
  await user.click(screen.getByTestId('other-reading'));
  expect(world.socket.request('clarify')).toMatchObject({ query_id: 'q-1', choice: 1 });
  await reply(wireAnswer({ explanation: 'Number of orders by region.' }), 'clarify');
  expect(screen.getByTestId('answer-explanation').textContent).toBe('Number of orders by region.');
  await user.click(screen.getByRole('button', { name: 'Back to the first' }));
  expect(screen.getByTestId('answer-explanation').textContent).toContain('Total revenue');
});

test('changed SQL runs for this person, in this conversation', async () => {
  const { user, ask, reply } = await opened();
  replies['/api/sql'] = wireAnswer({ data: [['East', 5]] });
  await ask('x');
  await reply(wireAnswer());
  await user.click(screen.getByTestId('sql-toggle'));
  await user.click(await screen.findByRole('button', { name: 'Run' }));
  expect(await screen.findByText(/1 row of the SQL that you changed/)).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({
    path: '/api/sql',
    body: { on_behalf_of: 'u-1', database: 'retail', sql_query: expect.stringContaining("'paid'") },
  });
  expect(within(screen.getByTestId('answer-table')).getByText('East')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'The result of your SQL' })).toBeTruthy();
  expect(screen.queryByText('Total revenue by region, highest first.')).toBeNull();
});

test('a decline says what is missing and offers questions that work', async () => {
  const { world, user, ask, reply } = await opened();
  await ask('weather');
  await reply({
    type: 'error',
    error: {
      type: 'unanswerable_question',
      message: 'No weather here.',
      details: { missing: ['weather'], near: ['stores.region'] },
      suggestions: ['revenue by store'],
    },
  });
  const card = within(screen.getByTestId('decline-card'));
  expect(card.getByText('No weather here.')).toBeTruthy();
  expect(card.getByText('stores.region')).toBeTruthy();
  await user.click(card.getByRole('button', { name: 'revenue by store' }));
  expect(world.socket.request('query').query).toBe('revenue by store');
});

test('Escape cancels the running question, which can be asked again', async () => {
  const { world, user, ask } = await opened();
  await ask('slow');
  await user.keyboard('{Escape}');
  expect(world.socket.count('cancel')).toBe(1);
  await user.click(await screen.findByRole('button', { name: 'Ask again' }));
  expect(world.socket.count('query')).toBe(2);
});

test('a failure shows message, advice and incident, and can be tried again', async () => {
  const { world, user, ask, reply } = await opened();
  await ask('x');
  await reply({
    type: 'error',
    error: {
      type: 'internal_error',
      message: 'It broke.',
      suggestions: ['Tell us.'],
      incident_id: 'i-9',
    },
  });
  const card = within(screen.getByTestId('failure-card'));
  for (const text of ['It broke.', 'Tell us.', 'i-9']) {
    expect(card.getByText(text)).toBeTruthy();
  }
  await user.click(card.getByRole('button', { name: 'Ask again' }));
  expect(world.socket.count('query')).toBe(2);
});

test('a single number stands large, and t shows the table in its place', async () => {
  const { user, ask, reply } = await opened();
  await ask('revenue');
  await reply(
    wireAnswer({
      columns: [column('revenue', MONEY)],
      data: [[18_429_113.47]],
      row_count: 1,
      chart_type: 'kpi',
      chart_spec: { mark: 'text' },
    }),
  );
  expect(screen.getByTestId('kpi-value').textContent).toBe('$18,429,113');
  act(() => screen.getAllByTestId('answer-card').at(-1)?.focus());
  await user.keyboard('t');
  expect(screen.queryByTestId('kpi-value')).toBeNull();
  await user.keyboard('t');
  expect(screen.getByTestId('kpi-value')).toBeTruthy();
});

test('t in the question box is a letter', async () => {
  const { user, ask, reply } = await opened();
  await ask('x');
  await reply(wireAnswer());
  await user.type(screen.getByTestId('question-box'), 'total');
  expect(screen.getByTestId<HTMLTextAreaElement>('question-box').value).toBe('total');
});

test('completions wait for an arrow key; Enter then takes one instead of asking', async () => {
  const { world, user } = await opened();
  const box = screen.getByTestId<HTMLTextAreaElement>('question-box');
  await user.type(box, 'orders by reg');
  const list = within(screen.getByRole('listbox', { name: 'Completions' }));
  expect(list.getAllByRole('option').map((option) => option.textContent)).toEqual(['regioncolumn']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(box.value).toBe('orders by region ');
  expect(world.socket.count('query')).toBe(0);
  await user.keyboard('{Enter}');
  expect(world.socket.request('query').query).toBe('orders by region');
});

test('the database that is chosen is asked, told and remembered', async () => {
  const { world, user, ask } = await opened();
  await user.selectOptions(screen.getByTestId('database-select'), 'other');
  expect(world.socket.request('database_select').database).toBe('other');
  expect(window.localStorage.getItem('agentic-bi.database')).toBe('other');
  await ask('x');
  expect(world.socket.request('query').database).toBe('other');
});

test('a lost connection says why, and comes back by a button', async () => {
  const { world, user } = await opened();
  act(() => world.socket.cut());
  const badge = screen.getByTestId('connection-state');
  expect(badge.dataset.state).toBe('waiting');
  expect(badge.textContent).toContain('The connection was lost');
  await user.click(within(badge).getByRole('button', { name: 'Try now' }));
  act(() => world.socket.welcome());
  expect(badge.dataset.state).toBe('connected');
});

test('what stands in the data is text', async () => {
  const { ask, reply } = await opened();
  const hostile = '<img src=x onerror=alert(1)>';
  await ask(hostile);
  await reply(wireAnswer({ explanation: hostile, data: [[hostile, 1]], suggestions: [hostile] }));
  expect(document.querySelector('img[src="x"]')).toBeNull();
  expect(screen.getByTestId('answer-explanation').textContent).toBe(hostile);
});

test('feedback is sent with the answer it is about', async () => {
  const { world, user, ask, reply } = await opened();
  await ask('x');
  await reply(wireAnswer());
  await user.click(screen.getByRole('button', { name: 'This answer is right' }));
  expect(world.socket.request('feedback')).toMatchObject({ query_id: 'q-1', rating: 'up' });
  expect(
    screen.getByRole('button', { name: 'This answer is right' }).getAttribute('aria-pressed'),
  ).toBe('true');
});

test('earlier answers stay, and the list jumps to them', async () => {
  const { user, ask, reply } = await opened();
  await ask('first');
  await reply(wireAnswer());
  await ask('second');
  await reply(wireAnswer());
  expect(screen.getAllByTestId('answer-card')).toHaveLength(2);
  const [first] = screen.getAllByTestId('turn');
  await user.click(first as HTMLElement);
  expect(first?.getAttribute('aria-current')).toBe('true');
  expect(document.activeElement).toBe(screen.getAllByTestId('answer-card')[0]);
});
