import { expect, test } from 'vitest';
import { answer, wireAnswer } from '../testing/answers';
import { answerSchema } from './answer';
import { databasesSchema, readAs, readFrame } from './frames';

test('tells the frames apart, whatever the case of their type', () => {
  expect(readFrame('{"type":"HEARTBEAT","message_id":"h"}')).toEqual({
    kind: 'heartbeat',
    messageId: 'h',
  });
  expect(readFrame('{"type":"ping"}').kind).toBe('heartbeat');
  expect(readFrame('{"type":"heartbeat_response"}').kind).toBe('heartbeat_response');
  expect(readFrame('{"type":"connection_established"}').kind).toBe('welcome');
  expect(readFrame('{"type":"Query_Response","response_to":"m"}')).toMatchObject({
    kind: 'reply',
    type: 'query_response',
    responseTo: 'm',
  });
});

test('whatever comes is a value and never an exception', () => {
  for (const text of ['', 'x', '[]', '7', 'null', '{}', '{"type":null}', '{"type":"error"}']) {
    expect(readFrame(text).kind).toBe('unreadable');
  }
});

test('an unreadable frame still says whom it answers and names the key', () => {
  const frame = readFrame('{"type":"progress_update","response_to":"m","stage":7}');
  expect(frame).toMatchObject({ kind: 'unreadable', responseTo: 'm' });
  expect(JSON.stringify(frame)).toContain('stage');
});

test('an answer without optional keys is read, with empty lists', () => {
  const reading = readAs(answerSchema, { columns: [{ name: 'n' }], data: [[1]] });
  expect(reading).toMatchObject({
    ok: true,
    value: { words: [], alternatives: [], insights: [], suggestions: [], timings: {}, path: null },
  });
});

test('nulls stand for what is absent', () => {
  const nulls = { words: null, chart_spec: null, timings: null, suggestions: null, intent: null };
  expect(answer(nulls)).toMatchObject({
    words: [],
    chart_spec: null,
    timings: {},
    suggestions: [],
  });
});

test.each([
  ['columns', undefined],
  ['data', 'rows'],
  ['data', [1, 2]],
  ['words', [{ text: 'x', use: 'guessed' }]],
  ['columns', [{ type: 'text' }]],
])('an answer whose %s is wrong is refused and the key is named', (key, value) => {
  const reading = readAs(answerSchema, wireAnswer({ [key]: value }));
  expect(reading.ok).toBe(false);
  expect(reading.ok ? '' : reading.reason).toContain(key);
});

test('structured cells become text and undefined ones become null', () => {
  const rows = answer({ columns: [{ name: 'a' }], data: [[{ x: 1 }], [[1, 2]], [null]] }).data;
  expect(rows).toEqual([['{"x":1}'], ['[1,2]'], [null]]);
});

test('reads the databases with what they hold', () => {
  const reading = readAs(databasesSchema, {
    databases: [{ name: 'retail', dialect: 'duckdb', tables: 12 }],
    selected: 'retail',
  });
  expect(reading).toMatchObject({
    ok: true,
    value: { databases: [{ name: 'retail', tables: 12, description: null }], selected: 'retail' },
  });
});
