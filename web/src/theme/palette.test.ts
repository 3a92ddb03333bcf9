import { describe, expect, test } from 'vitest';
import { contrast, linearRgb } from '../testing/contrast';
import { CATEGORY_COLOURS, CHART_INK, type Scheme } from './palette';

type Matrix = readonly (readonly [number, number, number])[];

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const DEFICIENCIES: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Distance in CIELAB as a person with the deficiency sees the colours. */
function distance(one: string, other: string, seen: Matrix): number {
  const [a, b] = [lab(apply(seen, linearRgb(one))), lab(apply(seen, linearRgb(other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function apply(matrix: Matrix, rgb: readonly number[]): number[] {
  return matrix.map((row) =>
    row.reduce((sum, factor, index) => sum + factor * (rgb[index] ?? 0), 0),
  );
}

function lab(rgb: readonly number[]): [number, number, number] {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Pairs nearer than a distance; about 2 is the least that is seen side by side. */
function tooNear(colours: readonly string[], seen: Matrix, least: number): string[] {
  return colours.flatMap((one, index) =>
    colours
      .slice(index + 1)
      .filter((other) => distance(one, other, seen) < least)
      .map((other) => `${one} ${other}`),
  );
}

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

describe.each(SCHEMES)('the %s charts', (scheme) => {
  const { background, text, muted } = CHART_INK[scheme];

  test.each(CATEGORY_COLOURS[scheme])('mark %s has 3:1 against its ground', (colour) => {
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
  });

  test('text has 4.5:1', () => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(muted, background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(DEFICIENCIES))('the marks stay apart under %s', (_, matrix) => {
    expect(tooNear(CATEGORY_COLOURS[scheme], matrix, 15)).toEqual([]);
    expect(tooNear(CATEGORY_COLOURS[scheme].slice(0, 5), matrix, 25)).toEqual([]);
  });
});
