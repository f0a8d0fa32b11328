import { describe, expect, test } from 'vitest';
import { looksLikeReference } from '../../src/find/looks-like-reference.ts';
import { MANGLINGS } from './manglings.ts';

describe('looks like a reference', () => {
  test.each([
    'SCHNV 2021-03-19 § 4',
    '210319',
    '210319 p.4',
    'SCHNV 19/3 2021',
    '21-03-19',
    '19 mars 2021',
    '19:e mars',
    '/b/xyz',
    'https://arkivet.example/moten/lov',
    'lov-skogen-2022',
    'lov–skogen–2022–3',
  ])('%s does', (text) => expect(looksLikeReference(text)).toBe(true));

  test.each([
    'minimaria',
    'budget 2021',
    'samverkan 2021-2024',
    'LSS 9 § punkt 8',
    'dnr 4711',
    '§ 41',
    '1 500 000 kr',
    '070-123 45 67',
    '24/7',
    'barn/unga',
    'mars 2026',
    '',
    '900101'.slice(0, 4),
  ])('%j does not, so nothing is fetched for it', (text) => expect(looksLikeReference(text)).toBe(false));

  test.each(Object.entries(MANGLINGS))('an address does: %s', (_name, mangle) => {
    expect(looksLikeReference(mangle('/b/lov-skogen-2021-03-19-4/'))).toBe(true);
  });
});
