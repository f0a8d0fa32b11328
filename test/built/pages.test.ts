import { describe, expect, inject, test } from 'vitest';
import { findArchiveYears } from '../../src/archive/archive-years.ts';
import { topicsWithSums } from '../../src/archive/sum.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { attribute, findDeadLinks, loadPages, textOf, withAttribute, withTag } from './built-page.ts';

const site = inject('site');
const pages = loadPages(site);
const archive = loadShippedArchive();
const byPath = new Map(pages.map((page) => [page.path, page]));

const correctedSince = (id: string) => (archive.addresses.get(id)?.wordings.length ?? 0) > 1;

describe('every page', () => {
  test('has one h1, Swedish as its language, one main and a skip link that leads to it', () => {
    const faults = pages.filter((page) => {
      const [html] = withTag(page, 'html');
      const mains = withTag(page, 'main');
      const [firstLink] = withTag(page, 'a');
      return (
        withTag(page, 'h1').length !== 1 ||
        mains.length !== 1 ||
        !html ||
        attribute(html, 'lang') !== 'sv' ||
        !firstLink ||
        !mains[0] ||
        attribute(firstLink, 'href') !== `#${attribute(mains[0], 'id')}`
      );
    });
    expect(faults.map((page) => page.path)).toEqual([]);
  });

  test('has each id once', () => {
    const twice = pages.flatMap((page) => {
      const ids = withAttribute(page, 'id').map((element) => attribute(element, 'id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('has headings that skip no level', () => {
    const skips = pages.flatMap((page) => {
      const levels = withTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
      return levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1) ? [page.path] : [];
    });
    expect(skips).toEqual([]);
  });

  test('has a title of its own and a description within their lengths', () => {
    const titles = pages.map(
      (page) => `${textOf(withTag(page, 'title')[0] ?? never())} ${page.path.split('/')[1]} ${descriptionOf(page)}`,
    );
    expect(new Set(titles).size).toBe(pages.length);
    for (const page of pages) {
      expect(metaOf(page, 'og:title').length, page.path).toBeLessThanOrEqual(75);
      expect(descriptionOf(page).length, page.path).toBeLessThanOrEqual(200);
      expect(descriptionOf(page).length, page.path).toBeGreaterThan(10);
    }
  });

  test('holds no inline style, no inline script and no event handler', () => {
    const faults = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const inline =
          element.tagName === 'style' || (element.tagName === 'script' && attribute(element, 'src') === undefined);
        const handler = element.attrs.some(({ name }) => name === 'style' || name.startsWith('on'));
        return inline || handler ? [`${page.path} <${element.tagName}>`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has no reference left that nobody resolved', () => {
    expect(pages.filter((page) => withAttribute(page, 'data-ref').length > 0).map((page) => page.path)).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const foreign = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const source =
          attribute(element, 'src') ?? (element.tagName === 'link' ? attribute(element, 'href') : undefined);
        return source !== undefined && !source.startsWith('/') ? [`${page.path} ${source}`] : [];
      }),
    );
    expect(foreign).toEqual([]);
  });

  test('links only to pages and places that exist', () => {
    expect(findDeadLinks(pages, site)).toEqual([]);
  });
});

describe('nothing is missing', () => {
  test('every meeting, decision, topic and page of the design has its page', () => {
    const wanted = [
      '/',
      '/sok/',
      '/r/',
      '/data/',
      '/moten/',
      '/beslut/',
      '/amnen/',
      '/ordlista/',
      '/uppfoljning/',
      '/uppdrag/',
      '/luckor/',
      '/belopp/',
      '/bevakningar/',
      ...archive.watches.map(({ id }) => `/bevakningar/${id}/`),
      '/ar/',
      '/kontrollera/',
      '/om/',
      '/hjalp/',
      '/tillganglighet/',
      '/personuppgifter/',
      '/404.html',
      ...archive.meetings.flatMap(({ meeting: { id } }) => [
        `/moten/${id}/`,
        ...(correctedSince(id) ? [`/moten/${id}/rattelser/`] : []),
      ]),
      ...findArchiveYears(archive).flatMap((year) => [`/moten/${year}/`, `/beslut/${year}/`, `/ar/${year}/`]),
      ...archive.decisions.flatMap(({ decision: { id } }) => [
        `/b/${id}/`,
        ...(archive.addresses.get(id)?.wordings.slice(0, -1) ?? []).map((_each, index) => `/b/${id}/v${index + 1}/`),
      ]),
      ...archive.organs
        .filter(({ onlyMentioned }) => !onlyMentioned)
        .flatMap(({ id }) => [`/organ/${id}/`, `/organ/${id}/overlamning/`]),
      ...archive.topics.flatMap(({ topic }) => [`/amnen/${topic.id}/`, `/amnen/${topic.id}/akt/`]),
      ...topicsWithSums(archive).map(({ id }) => `/amnen/${id}/belopp/`),
    ];
    expect(pages.map((page) => page.path).toSorted()).toEqual(wanted.toSorted());
  });

  test('every item stands on its meeting’s page under its anchor', () => {
    for (const { meeting, items } of archive.meetings) {
      const page = byPath.get(`/moten/${meeting.id}/`) ?? never();
      const sections = withAttribute(page, 'data-punkt').map((element) => [element.tagName, attribute(element, 'id')]);
      expect(sections).toEqual(items.map(({ item }) => ['section', `p${item.number}`]));
    }
  });

  test('every decision stands on its meeting’s page and on its own, each clause under its fragment', () => {
    for (const { decision, item } of archive.decisions) {
      const marked = (address: string) =>
        withAttribute(byPath.get(address) ?? never(), 'data-beslut').map((element) =>
          attribute(element, 'data-beslut'),
        );
      expect(marked(`/moten/${item.meeting.id}/`)).toContain(decision.id);
      expect(marked(`/b/${decision.id}/`)).toEqual([decision.id]);
      const ids = withAttribute(byPath.get(`/b/${decision.id}/`) ?? never(), 'id').map((element) =>
        attribute(element, 'id'),
      );
      expect(ids).toEqual(expect.arrayContaining(decision.clauses.map((_clause, index) => `att-${index + 1}`)));
    }
  });

  test('a timeline shows each item of its topic once, the newest first', () => {
    for (const { topic, timeline } of archive.topics) {
      const page = byPath.get(`/amnen/${topic.id}/`) ?? never();
      expect(
        withAttribute(page, 'data-punkt-i-tidslinje').map((element) => attribute(element, 'data-punkt-i-tidslinje')),
      ).toEqual(newestFirst(timeline).map(({ item }) => item.id));
    }
  });
});

describe('what the site promises', () => {
  test('a sammandrag says so on its pages and in its previews, and names its source', () => {
    for (const { meeting, decisions } of archive.meetings) {
      expect(meeting.textForm).toBe('sammandrag');
      for (const address of [`/moten/${meeting.id}/`, ...decisions.map(({ decision }) => `/b/${decision.id}/`)]) {
        const page = byPath.get(address) ?? never();
        expect(descriptionOf(page)).toMatch(/^Sammandrag: /);
        expect(metaOf(page, 'og:description')).toMatch(/^Sammandrag: /);
        const body = textOf(withTag(page, 'main')[0] ?? never());
        if (address.startsWith('/moten/')) expect(body).toContain(meeting.source?.fileName);
        expect(body).toContain('Det är originalet som gäller');
        expect(body).toContain(meeting.source?.title);
      }
    }
  });

  test('the address of a decision is short and plain', () => {
    const paths = archive.decisions.map(({ decision }) => `/b/${decision.id}/`);
    expect(paths.filter((address) => address.length >= 70 || !/^\/b\/[a-z0-9-]+\/$/.test(address))).toEqual([]);
  });

  test('no address holds the name of a person', () => {
    const fold = (text: string) =>
      text
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^a-z]+/g, '-');
    const people = archive.meetings.flatMap(({ meeting }) =>
      meeting.attendance.flatMap(({ attendees }) => attendees.map(({ name }) => fold(name))),
    );
    expect(people.length).toBeGreaterThan(50);
    expect(pages.filter((page) => people.some((person) => page.path.includes(person)))).toEqual([]);
  });

  test('attendees stand inside the mark for attendance', () => {
    for (const { meeting } of archive.meetings) {
      const marked = withAttribute(byPath.get(`/moten/${meeting.id}/`) ?? never(), 'data-narvaro')
        .map(textOf)
        .join(' ');
      const missing = meeting.attendance
        .flatMap(({ attendees }) => attendees)
        .filter(({ name }) => !marked.includes(name));
      expect(missing).toEqual([]);
    }
  });
});

function descriptionOf(page: (typeof pages)[number]): string {
  return (
    attribute(
      withTag(page, 'meta').find((element) => attribute(element, 'name') === 'description') ?? never(),
      'content',
    ) ?? ''
  );
}

function metaOf(page: (typeof pages)[number], property: string): string {
  return (
    attribute(
      withTag(page, 'meta').find((element) => attribute(element, 'property') === property) ?? never(),
      'content',
    ) ?? ''
  );
}

/** The newest meeting first, its items in their own order. */
function newestFirst<Entry extends { readonly meeting: object }>(timeline: readonly Entry[]): readonly Entry[] {
  return [...Map.groupBy(timeline, ({ meeting }) => meeting).values()].toReversed().flat();
}

function never(): never {
  throw new Error('The page lacks what the test looks for');
}
