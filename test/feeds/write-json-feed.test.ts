import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedOfAll } from '../../src/feeds/archive-feeds.ts';
import { writeJsonFeed } from '../../src/feeds/write-json-feed.ts';
import { NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';

test('JSON Feed 1.1 names each entry by its permalink', () => {
  const text = writeJsonFeed(feedOfAll(NASTY_ARCHIVE), SITE);
  expect(text).toContain('"version": "https://jsonfeed.org/version/1.1"');
  const { feed_url: self, items = [] } = parseJsonFeed(text);
  expect(self).toBe('https://handlingar.example.se/feed.json');
  expect(items.map(({ id, url }) => [id, url])).toEqual(
    ['lovrad-2022', 'lovrad-2022-05-02', 'lovrad-2021-03-19'].map((meeting) => {
      const address = `https://handlingar.example.se/moten/${meeting}/`;
      return [address, address];
    }),
  );
});

test('who was there and who presented is in no feed', () => {
  expect(writeJsonFeed(feedOfAll(NASTY_ARCHIVE), SITE)).not.toContain('Stråth');
});
