import { describe, expect, test } from 'vitest';
import { GENERATORS } from '../../../../scripts/bench/builds/generators.ts';
import { prepareGenerator } from '../../../../scripts/bench/builds/prepare-generator.ts';
import { temporaryFolder } from '../../../samples/temporary-content.ts';

const MEETINGS = ['lov-2024-05-17', 'gran-2024-05-18'].map((id) => ({
  id,
  title: `Mötet ${id}`,
  text: `## 1. Val\n\nOrden av ${id}.\n`,
}));

describe.each(GENERATORS)('$name', ({ source, layOut }) => {
  test('gets each meeting once, whole, in a file with its id and title', () => {
    const files = layOut(MEETINGS);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { id, title, text } of MEETINGS) {
      const own = files.filter(({ name }) => name.includes(id));
      expect(own).toHaveLength(1);
      expect(own[0]?.text.endsWith(text)).toBe(true);
      expect(own[0]?.text.startsWith(`---\ntitle: "${title}"\n---\n`)).toBe(true);
      expect(files.filter((file) => file.text.includes(`Orden av ${id}`))).toHaveLength(1);
    }
  });

  test('is of an exact release, or the one of the machine', () => {
    const releases = source.kind === 'npm' ? Object.values(source.packages) : [];
    expect(releases.every((release) => /^\d+\.\d+\.\d+$/.test(release))).toBe(true);
    expect(releases.length > 0).toBe(source.kind === 'npm');
  });
});

test('each has a name of its own', () => {
  expect(new Set(GENERATORS.map(({ name }) => name)).size).toBe(GENERATORS.length);
});

test('a program that the machine lacks is told, and ends nothing', () => {
  const source = { kind: 'machine', program: 'finns-inte-här' } as const;
  expect(prepareGenerator({ source, args: [] }, temporaryFolder())).toEqual({
    kind: 'missing',
    reason: 'programmet finns-inte-här finns inte på datorn',
  });
});
