import { expect, test } from 'vitest';
import { isPageKey, pageKey } from '../../src/import-page/page-key.ts';

test('the page’s key is one for as long as the server runs, and too long to guess', () => {
  expect(pageKey()).toBe(pageKey());
  expect(pageKey()).toMatch(/^[\w-]{43}$/);
});

test('it alone is the key', () => {
  const key = pageKey();
  expect(isPageKey(key, key)).toBe(true);
  for (const other of [undefined, '', [key], `${key}x`, key.slice(1), 'å'.repeat(43)])
    expect(isPageKey(other, key)).toBe(false);
});
