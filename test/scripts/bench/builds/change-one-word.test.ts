import { expect, test } from 'vitest';
import { readMadeMeetings } from './read-made-meetings.ts';
import { changeOneWord } from '../../../../scripts/bench/builds/change-one-word.ts';

test('one word of a sentence is another, and nothing else of the file', () => {
  for (const file of readMadeMeetings(6)) {
    const [before, after] = [file.split('\n'), changeOneWord(file).split('\n')];
    const changed = before.flatMap((line, place) => (line === after[place] ? [] : [place]));
    expect(after).toHaveLength(before.length);
    expect(changed).toHaveLength(1);
    const place = changed[0] ?? 0;
    expect(before[place]).toMatch(/^\p{L}/u);
    expect(before.indexOf('---', 1)).toBeLessThan(place);
    const [old, fresh] = [before[place]?.split(' ') ?? [], after[place]?.split(' ') ?? []];
    expect(fresh).toHaveLength(old.length);
    expect(fresh.filter((word, index) => word !== old[index])).toHaveLength(1);
  }
});

test('a meeting without a sentence is refused', () => {
  expect(() =>
    changeOneWord('---\norgan: lov\n---\n\n## 1. Val\n\n<Beslut>\n\n- att välja den som sitter.\n'),
  ).toThrow();
});
