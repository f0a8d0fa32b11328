import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { feedOfAll, feedOfOrgan, feedOfTopic, organsWithFeeds } from '../../src/feeds/archive-feeds.ts';
import { MAX_ENTRIES } from '../../src/feeds/feed.ts';
import { writeAtom } from '../../src/feeds/write-atom.ts';
import { archiveOf, CORRECTED_ARCHIVE, NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';

test('a feed of nasty words is well-formed XML, and its HTML holds the words as words', () => {
  const text = writeAtom(feedOfAll(NASTY_ARCHIVE), SITE);
  expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  const { entries = [] } = parseAtomFeed(text);
  const content = entries.at(-1)?.content?.value ?? '';
  expect(content).toContain(
    'att &lt;b&gt;”&amp;amp;”&lt;/b&gt; ]]&gt; &quot;citat&quot; \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD slut; a,b\\c',
  );
  expect(content).not.toContain('<b>');
});

test('an entry is named by its permalink, and dated by its meeting, never by the clock', () => {
  const { id, updated, links, entries = [] } = parseAtomFeed(writeAtom(feedOfAll(NASTY_ARCHIVE), SITE));
  expect([id, updated, links?.map(({ href, rel }) => [rel, href])]).toEqual([
    'https://handlingar.example.se/atom.xml',
    '2022-12-31T12:00:00Z',
    [
      ['self', 'https://handlingar.example.se/atom.xml'],
      ['alternate', 'https://handlingar.example.se/'],
    ],
  ]);
  expect(entries.map((entry) => [entry.id, entry.links?.[0]?.href, entry.published, entry.updated])).toEqual(
    [
      ['https://handlingar.example.se/moten/lovrad-2022/', '2022-12-31'],
      ['https://handlingar.example.se/moten/lovrad-2022-05-02/', '2022-05-02'],
      ['https://handlingar.example.se/moten/lovrad-2021-03-19/', '2021-03-19'],
    ].map(([address, day]) => [address, address, `${day}T12:00:00Z`, `${day}T12:00:00Z`]),
  );
});

test('without SITE_URL every id is a UUID of its own, the same each time, and links begin at the root', () => {
  const write = () => parseAtomFeed(writeAtom(feedOfAll(NASTY_ARCHIVE), undefined));
  const { id, entries = [] } = write();
  const ids = [id, ...entries.map((entry) => entry.id)];
  for (const one of ids)
    expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(4);
  expect(write().entries?.map((entry) => entry.id)).toEqual(ids.slice(1));
  expect(entries[0]?.links?.[0]?.href).toBe('/moten/lovrad-2022/');
});

test('a topic has an entry a decision, and one for an item that decided nothing', () => {
  const [topic] = NASTY_ARCHIVE.topics;
  const { entries = [] } = parseAtomFeed(writeAtom(feedOfTopic(topic ?? never(), NASTY_ARCHIVE), SITE));
  expect(entries.map((entry) => entry.id)).toEqual([
    'https://handlingar.example.se/b/lovrad-2022-1/',
    'https://handlingar.example.se/moten/lovrad-2021-03-19/#p2',
    'https://handlingar.example.se/b/lovrad-2021-03-19-1/',
  ]);
});

test('a meeting that only follows procedure lists its items, not its formulas', () => {
  const { entries = [] } = parseAtomFeed(
    writeAtom(feedOfAll(archiveOf({ date: '2024-05-17', items: [{ number: '1', title: 'Öppnande' }] })), SITE),
  );
  expect(entries[0]?.content?.value).toContain('Öppnande');
});

test('a feed holds the newest and no more than its share', () => {
  const many = archiveOf(...Array.from({ length: MAX_ENTRIES + 9 }, (_, index) => ({ date: `${1950 + index}-01-02` })));
  const { entries } = feedOfAll(many);
  expect([entries.length, entries[0]?.published, entries.at(-1)?.published]).toEqual([
    MAX_ENTRIES,
    '2008-01-02',
    '1959-01-02',
  ]);
});

test('a correction puts an entry first, with its day and its reason; what was withdrawn or has moved is gone', () => {
  const text = writeAtom(feedOfAll(CORRECTED_ARCHIVE), SITE);
  const { updated, entries = [] } = parseAtomFeed(text);
  expect(updated).toBe('2024-02-20T12:00:00Z');
  expect(entries.map((entry) => [entry.id, entry.published, entry.updated])).toEqual([
    ['https://handlingar.example.se/moten/lovrad-2021-03-19/', '2024-01-10T12:00:00Z', '2024-02-20T12:00:00Z'],
    ['https://handlingar.example.se/moten/lovrad-2022-05-02/', '2024-01-10T12:00:00Z', '2024-01-10T12:00:00Z'],
  ]);
  expect(entries[0]?.content?.value).toContain('<p>Rättat 2024-02-20: Beloppet var fel.</p>');
  expect(text).not.toContain('lovrad-2020');
});

test('an organ without meetings has no feed; an archive without any has an empty one', () => {
  expect(organsWithFeeds(NASTY_ARCHIVE).map(({ id }) => id)).toEqual(['lovrad']);
  const [organ] = NASTY_ARCHIVE.organs;
  expect(feedOfOrgan(organ ?? never(), NASTY_ARCHIVE).entries).toHaveLength(3);
  expect(parseAtomFeed(writeAtom(feedOfAll(archiveOf()), SITE)).updated).toBe('1970-01-01T12:00:00Z');
});

function never(): never {
  throw new Error('The sample lacks what the test looks for');
}
