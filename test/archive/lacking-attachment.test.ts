import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../src/archive/attachment.ts';
import { findLackingAttachments } from '../../src/archive/lacking-attachment.ts';
import { makeMeeting, prose, type ItemSketch } from '../samples/sample-archive.ts';

const listed = (label: string, rest: Partial<Attachment> = {}): Attachment => ({
  label,
  name: undefined,
  items: ['1'],
  document: undefined,
  link: undefined,
  ...rest,
});

/** What is lacking, as label or sentence with its items. */
function lacking(items: readonly ItemSketch[], attachments: readonly Attachment[] = []): readonly string[] {
  return findLackingAttachments(makeMeeting({ organ: 'lovrad', date: '2031-04-02', items, attachments })).map(
    ({ label, sentence, items: numbers }) => `${label ?? sentence}: ${numbers.join(', ')}`,
  );
}

describe('the archive lacks', () => {
  test('what is listed and nobody can read here or elsewhere', () => {
    expect(lacking([], [listed('A'), listed('B', { link: 'https://example.se/b.pdf' })])).toEqual(['A: 1']);
  });

  test('a label that items name and the list does not have, once', () => {
    const naming = (number: string) => ({ number, attachments: ['Bilaga D 3'] });
    expect(lacking([naming('1'), naming('2')])).toEqual(['D3: 1, 2']);
    expect(lacking([naming('1')], [listed('D3', { link: 'https://example.se/d.pdf' })])).toEqual([]);
    expect(lacking([{ number: '1', attachments: ['Bil C'] }], [listed('C1'), listed('C2')])).toEqual([
      'C1: 1',
      'C2: 1',
    ]);
  });

  test('what an item calls attached without a name, in its own words', () => {
    const text = 'Namnen står i ett bifogat bildspel. Rådet tackade.';
    expect(lacking([{ number: '3', blocks: [prose(text)] }])).toEqual(['Namnen står i ett bifogat bildspel.: 3']);
    /* Which of them a sentence means is not known where the item names others. */
    expect(lacking([{ number: '1', blocks: [prose(text)] }], [listed('A')])).toEqual(['A: 1']);
  });
});
