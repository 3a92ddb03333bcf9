const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;

/**
 * How long to wait before connecting again: doubles from 0.5 s to 30 s, with up to half of it taken
 * off at random, so that many pages do not come back in the same moment after a restart.
 *
 * @param attempt failed attempts so far, from 0
 * @param random a number in [0, 1)
 */
export function reconnectDelay(attempt: number, random: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempt, 10));
  return Math.round(longest * (1 - random / 2));
}
