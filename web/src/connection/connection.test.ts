import { expect, test } from 'vitest';
import type { Progress } from '../protocol/frames';
import { TestSurroundings } from '../testing/surroundings';
import { Connection, type Outcome } from './connection';

function opened() {
  const world = new TestSurroundings();
  const connection = new Connection(world);
  connection.open();
  return { world, connection };
}

const query = { type: 'query', query: 'revenue', session_id: 's-1' } as const;

test('is connected only when the server has said welcome', () => {
  const { world, connection } = opened();
  expect(connection.state().kind).toBe('connecting');
  world.socket.welcome();
  expect(connection.state()).toEqual({ kind: 'connected', server: 'backend', version: '1.0.0' });
});

test('what is asked before the welcome is sent after it', () => {
  const { world, connection } = opened();
  connection.request(query);
  expect(world.socket.sent).toEqual([]);
  world.socket.welcome();
  expect(world.socket.request('query')).toMatchObject({ query: 'revenue', session_id: 's-1' });
});

test('matches replies to requests whatever their order', async () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const first = connection.request(query);
  const second = connection.request({ type: 'get_databases' });
  world.socket.say({ type: 'b', response_to: second.messageId, value: 2 });
  world.socket.say({ type: 'a', response_to: first.messageId, value: 1 });
  expect(await first.outcome).toMatchObject({ ok: true, body: { value: 1 } });
  expect(await second.outcome).toMatchObject({ ok: true, body: { value: 2 } });
});

test('progress reaches the one who asked', () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const heard: Progress[] = [];
  connection.request(query, (news) => heard.push(news));
  world.socket.reply('query', {
    type: 'progress_update',
    stage: 'querying',
    status: 'Asking',
    progress: 40,
  });
  world.socket.say({ type: 'progress_update', response_to: 'another', stage: 'x', progress: 1 });
  expect(heard).toEqual([{ stage: 'querying', status: 'Asking', progress: 40 }]);
});

test('an error frame ends its request with the problem', async () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const { outcome } = connection.request(query);
  world.socket.reply('query', { type: 'error', error: { type: 'timeout', message: 'Too slow.' } });
  expect(await outcome).toMatchObject({
    ok: false,
    problem: { type: 'timeout', message: 'Too slow.' },
  });
});

test('an unreadable reply ends its request and says which key is wrong', async () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const { outcome } = connection.request(query);
  world.socket.reply('query', { type: 'error', error: { message: 'no type' } });
  const ended = await outcome;
  expect(ended.ok).toBe(false);
  expect(JSON.stringify(ended)).toContain('error.type');
});

test('frames that are no message change nothing', () => {
  const { world, connection } = opened();
  world.socket.welcome();
  for (const text of ['', '{', '[]', 'null', '{"type":7}', '"x"']) {
    world.socket.sayText(text);
  }
  expect(connection.state().kind).toBe('connected');
});

test('answers the heartbeats of the server and sends its own', () => {
  const { world } = opened();
  world.socket.welcome(10_000);
  world.socket.say({ type: 'heartbeat', message_id: 'h-1' });
  expect(world.socket.request('heartbeat_response').response_to).toBe('h-1');
  world.pass(10_000);
  expect(world.socket.count('heartbeat')).toBe(1);
});

test('gives a silent connection up after three intervals', () => {
  const { world, connection } = opened();
  const silent = world.socket;
  silent.welcome(10_000);
  world.pass(30_000);
  expect(silent.closedWith).toBe(4000);
  expect(connection.state()).toMatchObject({
    kind: 'waiting',
    reason: 'The server stopped answering',
  });
});

test('a connection that is heard from is kept', () => {
  const { world, connection } = opened();
  world.socket.welcome(10_000);
  for (let beat = 0; beat < 10; beat += 1) {
    world.pass(10_000);
    world.socket.say({ type: 'heartbeat_response' });
  }
  expect(connection.state().kind).toBe('connected');
  expect(world.sockets).toHaveLength(1);
});

test('connects again with growing pauses, and begins anew once it was connected', () => {
  const { world, connection } = opened();
  world.socket.cut();
  expect(connection.state()).toMatchObject({
    kind: 'waiting',
    retryAt: world.now() + 500,
    attempt: 1,
  });
  world.pass(500);
  world.socket.cut();
  expect(connection.state()).toMatchObject({ retryAt: world.now() + 1000, attempt: 2 });
  world.pass(1000);
  world.socket.welcome();
  world.socket.cut(1001);
  expect(connection.state()).toMatchObject({
    retryAt: world.now() + 500,
    reason: 'The server is shutting down or restarting',
  });
});

test('a server that never says welcome is left', () => {
  const { world, connection } = opened();
  world.pass(10_000);
  expect(connection.state().kind).toBe('waiting');
});

test('a request that was cut off is sent once more, and only once', async () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const { outcome } = connection.request(query);
  world.socket.cut();
  world.pass(500);
  world.socket.welcome();
  expect(world.socket.count('query')).toBe(1);
  world.socket.cut();
  expect(await outcome).toMatchObject({ ok: false, problem: { type: 'unavailable' } });
  world.pass(500);
  world.socket.welcome();
  expect(world.socket.count('query')).toBe(0);
});

test('cancelling tells the server and ends the request at once', async () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const { messageId, outcome } = connection.request(query);
  connection.cancel(messageId);
  expect(world.socket.request('cancel').target).toBe(messageId);
  expect(await outcome).toMatchObject({ ok: false, problem: { type: 'cancelled' } });
});

test('a request cancelled before it was sent is never sent', async () => {
  const { world, connection } = opened();
  const { messageId, outcome } = connection.request(query);
  connection.cancel(messageId);
  world.socket.welcome();
  expect(world.socket.count('query')).toBe(0);
  expect((await outcome).ok).toBe(false);
});

test('closing ends everything', async () => {
  const { world, connection } = opened();
  world.socket.welcome();
  const { outcome } = connection.request(query);
  connection.close();
  world.pass(60_000);
  const ended: Outcome = await outcome;
  expect(ended.ok).toBe(false);
  expect(world.sockets).toHaveLength(1);
  expect(connection.state().kind).toBe('closed');
});

test('listeners hear every change until they leave', () => {
  const { world, connection } = opened();
  const heard: string[] = [];
  const leave = connection.subscribe(() => heard.push(connection.state().kind));
  world.socket.welcome();
  world.socket.cut();
  leave();
  world.pass(500);
  expect(heard).toEqual(['connected', 'waiting']);
});
