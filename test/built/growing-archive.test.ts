import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archived.ts';
import { sumsOf } from '../../src/archive/sum.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { attribute, findDeadLinks, loadPages, withAttribute, withTag, type BuiltPage } from './built-page.ts';
import { writeGrowingContent } from './growing-content.ts';

/* What a page may be at the most, in elements and in compressed bytes. */
const MOST_ELEMENTS = 5_000;
const MOST_BYTES = 60_000;

interface Grown {
  readonly site: string;
  readonly archive: Archive;
  readonly pages: readonly BuiltPage[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-vaxande-'));
const grown = new Map<number, Grown>();
/** The same two years, with twice as many meetings in them. */
const SMALL = 150;
const LARGE = 300;

beforeAll(async () => {
  for (const meetings of [SMALL, LARGE]) {
    const [content, site] = [path.join(folder, `content-${meetings}`), path.join(folder, `site-${meetings}`)];
    writeGrowingContent(content, meetings);
    const said: string[] = [];
    if (!(await buildSite({ content, output: site, say: (text) => said.push(text) })))
      throw new Error(`The meetings were refused:\n${said.join('')}`);
    grown.set(meetings, { site, archive: loadContent(content).archive, pages: loadPages(site) });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function of(meetings: number): Grown {
  const found = grown.get(meetings);
  if (!found) throw new Error(`Nothing was built of ${meetings} meetings`);
  return found;
}

describe.each([SMALL, LARGE])('a site of %i meetings', (meetings) => {
  test('has no page of more elements or bytes than a reader’s browser carries', () => {
    const heavy = of(meetings).pages.flatMap(({ path: address, html, elements }) => {
      const bytes = gzipSync(html).length;
      return elements.length > MOST_ELEMENTS || bytes > MOST_BYTES ? [`${address} ${elements.length} ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('parts every list that is too large for a page', () => {
    const { pages } = of(meetings);
    const parted = ['/beslut/', '/moten/', '/uppfoljning/', '/uppdrag/', '/belopp/', '/luckor/', '/amnen/bostod/'];
    for (const list of parted) expect(pages.filter((page) => isPartOf(list, page)).length, list).toBeGreaterThan(1);
    expect(pages.some((page) => page.path === '/beslut/2030/1/')).toBe(true);
  });

  test('links only to pages and places that exist, also from part to part', () => {
    const { pages, site } = of(meetings);
    expect(findDeadLinks(pages, site)).toEqual([]);
  });

  test('has every page within reach of its start page by links alone', () => {
    const { pages } = of(meetings);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set(['/']);
    for (const address of reached)
      for (const link of withTag(byPath.get(address) ?? never(), 'a')) {
        const target = (attribute(link, 'href') ?? '').replace(/[?#].*$/, '');
        if (byPath.has(target)) reached.add(target);
      }
    const alone = pages.map((page) => page.path).filter((address) => !reached.has(address) && address.endsWith('/'));
    expect(alone).toEqual(['/r/']);
  });

  test('has every entry of a list on one page of its year', () => {
    const { pages, archive } = of(meetings);
    const shown = (list: string, mark: string) =>
      pages
        .filter((page) => isPartOf(list, page))
        .flatMap((page) => withAttribute(page, mark).map((element) => attribute(element, mark) ?? ''))
        .toSorted();
    expect(shown('/beslut/', 'data-beslut')).toEqual(archive.decisions.map(({ decision }) => decision.id).toSorted());
    expect(shown('/uppfoljning/', 'data-uppfoljning')).toEqual(archive.followUps.map(({ id }) => id).toSorted());
    expect(shown('/uppdrag/', 'data-uppdrag')).toEqual(archive.appointments.map(({ id }) => id).toSorted());
    expect(shown('/belopp/', 'data-belopp')).toEqual(
      sumsOf(archive)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { topic, timeline } of archive.topics)
      expect(shown(`/amnen/${topic.id}/`, 'data-punkt-i-tidslinje')).toEqual(
        timeline.map(({ item }) => item.id).toSorted(),
      );
    const linked = pages
      .filter((page) => isPartOf('/moten/', page))
      .flatMap((page) => withTag(page, 'h3').flatMap(linksIn));
    expect(linked.toSorted()).toEqual(archive.meetings.map(({ meeting }) => `/moten/${meeting.id}/`).toSorted());
    const lacking = new Set(
      pages
        .filter((page) => isPartOf('/luckor/', page))
        .flatMap((page) => withAttribute(page, 'id').map((element) => attribute(element, 'id'))),
    );
    expect(archive.gaps.filter(({ id }) => !lacking.has(id))).toEqual([]);
  });
});

test('a page that is no part of a list is as large with twice as many meetings in the same years', () => {
  const sizes = (meetings: number) =>
    new Map(
      of(meetings)
        .pages.filter(({ path: address }) => !/^\/(?:b\/|moten\/[a-z])|\/\d{4}\//.test(address))
        .map((page) => [page.path, page.elements.length]),
    );
  const [small, large] = [sizes(SMALL), sizes(LARGE)];
  expect([...large.keys()].toSorted()).toEqual([...small.keys()].toSorted());
  /* The newest entries are others, and so have a few elements more or fewer. */
  const grew = [...large].filter(([address, size]) => size > (small.get(address) ?? 0) * 1.1 + 10);
  expect(grew).toEqual([]);
});

test('twice as many meetings give more parts and no larger ones', () => {
  const largest = (meetings: number) =>
    Math.max(
      ...of(meetings)
        .pages.filter(({ path: address }) => /\/\d{4}\//.test(address))
        .map(({ elements }) => elements.length),
    );
  expect(of(LARGE).pages.length).toBeGreaterThan(of(SMALL).pages.length);
  expect(largest(LARGE)).toBeLessThanOrEqual(MOST_ELEMENTS);
  expect(largest(SMALL)).toBeLessThanOrEqual(MOST_ELEMENTS);
});

/** `/beslut/2030/` and `/beslut/2030/1/` of `/beslut/`. */
function isPartOf(list: string, { path: address }: BuiltPage): boolean {
  return address.startsWith(list) && /^\d{4}\/(?:\d+\/)?$/.test(address.slice(list.length));
}

function linksIn(heading: BuiltPage['elements'][number]): readonly string[] {
  return heading.childNodes.flatMap((node) =>
    'tagName' in node && node.tagName === 'a' ? [attribute(node, 'href') ?? ''] : [],
  );
}

function never(): never {
  throw new Error('The site lacks what the test looks for');
}
