import { expect, test } from 'vitest';
import { reconnectDelay } from './backoff';

test('doubles from half a second to half a minute', () => {
  const delays = [0, 1, 2, 3, 4, 5, 6, 7, 50].map((attempt) => reconnectDelay(attempt, 0));
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
});

test('chance takes off up to half', () => {
  expect(reconnectDelay(2, 0.999)).toBeGreaterThanOrEqual(1000);
  expect(reconnectDelay(2, 0.999)).toBeLessThan(1010);
  expect(reconnectDelay(2, 0.5)).toBe(1500);
});
