import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeId } from '../../src/archive/identifier.ts';
import { readHeading } from '../../src/minutes/read-heading.ts';
import { runs } from '../runs.ts';

describe('the number of a heading', () => {
  test.each([
    ['4. Ekar', '4', '4'],
    ['10) Ekar', '10', '10'],
    ['4 Ekar', '4', '4'],
    ['4: Ekar', '4', '4'],
    ['§ 41 Ekar', '41', '§ 41'],
    ['§41. Ekar', '41', '§41'],
    ['6.2 Ekar', '6-2', '6.2'],
    ['§ 6.2 Ekar', '6-2', '§ 6.2'],
    ['6 a) Ekar', '6a', '6 a'],
    ['6a) Ekar', '6a', '6a'],
    ['6a Ekar', '6a', '6a'],
    ['6a. Ekar', '6a', '6a'],
    ['  4.\n Ekar ', '4', '4'],
  ])('in “%s” is %s, printed %s', (heading, number, printedNumber) => {
    expect(readHeading(heading, undefined)).toMatchObject({ number, printedNumber, title: 'Ekar' });
  });

  test.each(['a) Ekar', 'a. Ekar'])('in “%s” takes its parent’s', (heading) => {
    expect(readHeading(heading, '6')).toMatchObject({ number: '6a', printedNumber: '6 a' });
    expect(readHeading(heading, undefined)).toBe('sub-item-without-parent');
  });

  test('is that of its heading alone where the heading prints it whole', () => {
    expect(readHeading('6 a) Ekar', '6')).toMatchObject({ number: '6a', printedNumber: '6 a' });
    expect(readHeading('7. Ekar', '6')).toMatchObject({ number: '7' });
  });

  test.each(['Ekar', '', '4.', '4', 'a', 'ab) Ekar', 'Ekar 4', '12345. Ekar', '- 4. Ekar', 'å) Ekar'])(
    'is missing in “%s”',
    (heading) => {
      expect(readHeading(heading, '6')).toBe('item-without-number');
    },
  );

  test('leaves a word of one letter to the title', () => {
    expect(readHeading('4 I skogen', undefined)).toMatchObject({ number: '4', title: 'I skogen' });
    expect(readHeading('4. I skogen', undefined)).toMatchObject({ number: '4', title: 'I skogen' });
  });

  test('is safe in an id, whatever the heading', () => {
    const piece = fc.oneof(
      fc.constantFrom('4', '§', ' ', '.', ')', ':', 'a', 'b) ', '6.2', 'Beslut: ', 'Ekar', '(Bilaga A)', '-', 'å'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(undefined, '6', '6-2a'), (pieces, parent) => {
        const heading = readHeading(pieces.join(''), parent);
        if (typeof heading === 'string') return;
        expect(isSafeId(heading.number)).toBe(true);
        expect(heading.title).not.toBe('');
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('the title of a heading', () => {
  test.each<[string, readonly string[], string | undefined, string]>([
    ['4. Beslut: Ekar', ['beslut'], undefined, 'Ekar'],
    ['4. Beslut – Ekar', ['beslut'], undefined, 'Ekar'],
    ['4. Information/Dialog: Ekar', ['information', 'dialog'], undefined, 'Ekar'],
    ['4. Information och beslut: Ekar', ['information', 'beslut'], undefined, 'Ekar'],
    ['4. BESLUTSÄRENDE: Ekar', ['beslut'], undefined, 'Ekar'],
    ['4. UTGÅR: Ekar', [], 'utgår', 'Ekar'],
    ['4. UTGÅR: Beslut: Ekar', ['beslut'], 'utgår', 'Ekar'],
    ['4. Bordläggs – Ekar', [], 'bordlagd', 'Ekar'],
    ['4. Flyttas: Ekar', [], 'flyttad', 'Ekar'],
    ['4. Ekar: beslut', [], undefined, 'Ekar: beslut'],
  ])('of “%s” loses its kinds %j and its status %s', (heading, kinds, status, title) => {
    expect(readHeading(heading, undefined)).toMatchObject({ kinds, status, title });
  });

  test.each([
    'Beslut om ekar',
    'Dialog med skogsbruket',
    'Information till alla',
    'Beslut',
    'Informationsplan: ekar',
    'Beslut-ekar',
    'Utgår ekarna?',
  ])('of “4. %s” is kept whole', (title) => {
    expect(readHeading(`4. ${title}`, undefined)).toEqual({
      number: '4',
      printedNumber: '4',
      title,
      references: { before: '', behind: '' },
      withReferences: { title, printedTitle: title, kinds: [], status: undefined },
      kinds: [],
      status: undefined,
    });
  });

  test.each([
    ['4. Ekar (Bilaga C)', 'Ekar'],
    ['4. Ekar, Bil C 1-2.', 'Ekar'],
    ['4. Bilaga C', 'Bilaga C'],
  ])('of “%s” loses attachments but never everything', (heading, title) => {
    expect(readHeading(heading, undefined)).toMatchObject({ title });
  });
});
