import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { blocksText } from '../../src/archive/block-words.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { urls } from '../../src/site/addresses/urls.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { attribute, loadPages, withTag, type BuiltPage } from './built-page.ts';

const site = inject('site');
const archive = loadShippedArchive();
const pages = loadPages(site);

/** The address of the twin that a page announces. */
function twinOf(page: BuiltPage): string | undefined {
  const link = withTag(page, 'link').find((own) => attribute(own, 'type') === 'text/markdown');
  return link && attribute(link, 'href');
}

const withTwin = pages.flatMap((page) => {
  const twin = twinOf(page);
  return twin === undefined ? [] : [{ page: page.path, twin }];
});

function readTwin(address: string): string {
  return readFileSync(path.join(site, address), 'utf8');
}

/** The words of a text, without the signs that Markdown needs. */
function wordsOf(text: string): readonly string[] {
  return text.replaceAll('\\', '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('the twins in Markdown', () => {
  test('stand beside each meeting, topic, network and prose page, and beside no decision', () => {
    const kinds = new Set(withTwin.map(({ page }) => page.split('/')[1]));
    expect([...kinds].toSorted()).toEqual(
      ['moten', 'amnen', 'organ', 'om', 'hjalp', 'kontrollera', 'personuppgifter', 'tillganglighet'].toSorted(),
    );
    const expected = [
      ...archive.meetings.map(({ meeting }) => urls.meeting(meeting.id)),
      ...archive.topics.map(({ topic }) => urls.topic(topic.id)),
    ];
    expect(withTwin.map(({ page }) => page)).toEqual(expect.arrayContaining(expected));
    expect(withTwin.filter(({ twin }) => !existsSync(path.join(site, twin)))).toEqual([]);
  });

  test('are smaller than half of their pages, and those of prose pages, which are little but words, than three quarters', () => {
    const size = (file: string) => statSync(path.join(site, file)).size;
    const isProse = (page: string) => page.split('/').filter(Boolean).length === 1;
    const large = withTwin.filter(
      ({ page, twin }) => size(twin) >= size(path.join(page, 'index.html')) * (isProse(page) ? 3 / 4 : 1 / 2),
    );
    expect(large).toEqual([]);
  });

  test('are sent as Markdown in UTF-8, and llms.txt as text', async () => {
    const serving = await serveSite(site, 0);
    try {
      const type = async (place: string) =>
        (await fetch(new URL(place, serving.address))).headers.get('content-type')?.toLowerCase();
      expect(await type(withTwin[0]?.twin ?? '')).toBe('text/markdown; charset=utf-8');
      expect(await type('llms.txt')).toBe('text/plain; charset=utf-8');
    } finally {
      await serving.close();
    }
  });

  test('of networks and topics link to addresses that the site has', () => {
    const dead = withTwin.flatMap(({ twin }) =>
      [...readTwin(twin).matchAll(/(?<!`)\]\((\/[^)#?]*)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !existsSync(path.join(site, address)))
        .map((address) => `${twin} → ${address}`),
    );
    expect(dead).toEqual([]);
  });
});

describe.each(archive.meetings.map((archived) => [archived.meeting.id, archived] as const))(
  'the twin of %s',
  (id, archived) => {
    const twin = readTwin(urls.twin(urls.meeting(id)));

    test('has every word of its items in their order, with the address of each item and each decision', () => {
      let from = 0;
      for (const { item, decisions } of archived.items) {
        const start = twin.indexOf(`${urls.item(id, item.number)}`, from);
        expect(start, item.number).toBeGreaterThan(from);
        const next = archived.items[archived.items.findIndex((own) => own.item === item) + 1]?.item.number;
        const end = next === undefined ? twin.length : twin.indexOf(urls.item(id, next), start);
        const told = wordsOf(twin.slice(start, end));
        let place = 0;
        for (const word of wordsOf(blocksText(item.blocks))) {
          place = told.indexOf(word, place) + 1;
          expect(place, `${item.number}: ${word}`).toBeGreaterThan(0);
        }
        for (const decision of decisions) expect(twin).toContain(urls.decision(decision.id));
        from = start;
      }
    });

    test('names nobody of the attendance or among the presenters whom the text itself does not name', () => {
      const text = archived.items.map(({ item }) => `${item.title}\n${blocksText(item.blocks)}`).join('\n');
      const owners = [...archive.followUps].map(({ followUp }) => followUp.owner ?? '').join('\n');
      const named = [
        ...archived.meeting.attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name)),
        ...archived.items.flatMap(({ item }) => item.presenters.map((presenter) => presenter.split(',')[0] ?? '')),
      ].filter((name) => !text.includes(name) && !owners.includes(name) && name !== 'Samtliga');
      expect(named.filter((name) => twin.includes(name))).toEqual([]);
    });
  },
);

test('llms.txt names the data, their description and the twins', () => {
  const text = readTwin('llms.txt');
  expect(text).toMatch(/^# Till handlingarna\n\n> /);
  for (const address of [urls.data, urls.dataFile('datapackage.json'), urls.meetings, urls.topics])
    expect(text).toContain(`](${address})`);
  expect(text).toContain('index.md');
});
