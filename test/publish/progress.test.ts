import { expect, test } from 'vitest';
import { buildProgress } from '../../src/publish/progress.ts';

/** A build in seconds that the test counts itself. */
function watch(isTerminal: boolean) {
  const said: string[] = [];
  let time = 0;
  const progress = buildProgress({ write: (text) => said.push(text), isTerminal, now: () => time * 1000 });
  const at = (second: number, act: () => void = progress.tick) => {
    time = second;
    act();
  };
  return { progress, said, at };
}

test.each([
  [true, 9],
  [false, 29],
])('a short build is quiet, on a terminal (%s) and in a log', (isTerminal, seconds) => {
  const { progress, said, at } = watch(isTerminal);
  progress.begin('content');
  for (let second = 1; second < seconds; second += 1) at(second);
  at(seconds, () => progress.begin('pages', 100, () => 50));
  at(seconds, progress.end);
  expect(said).toEqual([]);
});

test('on a terminal one line says what, how many and how long still, and is gone at the end', () => {
  const { progress, said, at } = watch(true);
  progress.begin('content');
  at(10);
  at(40, () => progress.begin('pages', 12_000, () => 6000));
  at(40.5);
  at(80);
  at(90, () => progress.begin('search'));
  at(100, progress.end);
  expect(said.map((line) => line.replace('\r\u001B[K', '').replaceAll('\u00A0', ' '))).toEqual([
    'Läser och kontrollerar innehållet …',
    'Gör sidorna: 6 000 av 12 000, omkring 40 sekunder kvar',
    'Gör sidorna: 6 000 av 12 000, omkring 80 sekunder kvar',
    'Gör sökningen, omkring 40 sekunder kvar',
    '',
  ]);
});

test('of a part that cannot be counted the time left falls, and does not end before it', () => {
  const { progress, said, at } = watch(true);
  progress.begin('content');
  at(33, () => progress.begin('pages', 100, () => 100));
  at(71, () => progress.begin('rest'));
  at(77, () => progress.begin('search'));
  for (const second of [85, 90, 95, 100, 200]) at(second);
  at(201, progress.end);
  const seconds = said.flatMap((line) => / (\d+) sekunder kvar$/.exec(line)?.[1] ?? []).map(Number);
  /* At 77, 85, 90, 95, 100 and 200 seconds. */
  expect(seconds.slice(2)).toEqual([30, 20, 10, 10, 10, 10]);
});

test('a log gets a line each half minute, and no sign that steers a terminal', () => {
  const { progress, said, at } = watch(false);
  progress.begin('content');
  at(20, () => progress.begin('pages', 10, () => 5));
  for (let second = 21; second <= 95; second += 1) at(second);
  at(96, progress.end);
  expect(said).toHaveLength(3);
  expect(said.join('')).not.toMatch(/[\r\u001B]/);
});
