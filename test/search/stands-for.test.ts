import { describe, expect, test } from 'vitest';
import { NAME_KINDS, readStandsFor, writeStandsFor } from '../../src/search/stands-for.ts';

describe('what the words of a text stand for, kept with a record', () => {
  test.each(NAME_KINDS)('is read as it was written: %s', (kind) => {
    const known = { kind, stands: 'LÖR', names: ['Lövrådet i Ekvik', 'rådet'] };
    expect(readStandsFor(writeStandsFor(known))).toEqual(known);
  });

  test('leaves out names that no longer fit, so that another archive is never refused for its length', () => {
    const names = Array.from({ length: 100 }, (_each, index) => `namn nummer ${index}`);
    const written = writeStandsFor({ kind: 'namn', stands: 'LÖR', names });
    const read = readStandsFor(written)?.names ?? [];
    expect(written.length).toBeLessThan(500);
    expect(read.length).toBeGreaterThan(10);
    expect(names.slice(0, read.length)).toEqual(read);
  });

  test.each(['', 'LÖR', ' = ', 'LÖR = ', ' ∈ Lövrådet'])('is nothing where another archive sent %j', (sent) => {
    expect(readStandsFor(sent)).toBeUndefined();
  });
});
