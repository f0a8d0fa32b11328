import { describe, expect, test } from 'vitest';
import { FEED_FORMATS } from '../../src/feeds/feed-formats.ts';
import { feedFilesAt } from '../../src/feeds/feed-files.ts';
import { NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';

describe('the formats of feeds', () => {
  test('have a file name each, whose ending tells Astro that it is a file', () => {
    const files = FEED_FORMATS.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^[a-z]+\.\w+$/);
  });

  test.each(FEED_FORMATS)(
    '$label: lies in every folder that can be followed in it, and holds what its type says',
    (format) => {
      const files = feedFilesAt(format.file, NASTY_ARCHIVE);
      const folders = files.map(({ folder }) => folder);
      expect(folders).toContain('/');
      expect(folders).toContain('/organ/lovrad/');
      expect(folders.some((folder) => folder.startsWith('/slag/'))).toBe(format.holds === 'entries');
      for (const { type, write } of files) {
        expect(type).toBe(format.type);
        expect(write(SITE)).not.toBe('');
      }
    },
  );
});

test('a name that is no format’s has no files', () => {
  expect(feedFilesAt('rss.xml', NASTY_ARCHIVE)).toEqual([]);
});
