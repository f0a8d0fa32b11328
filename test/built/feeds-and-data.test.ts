import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { itemText } from '../../src/archive/item-text.ts';
import { DATA_FILES } from '../../src/data/data-files.ts';
import { DATABASE_FILE, OPEN_DATA_FILE } from '../../src/data/data-package.ts';
import { decisionRecord, decisionRecords } from '../../src/data/decision-record.ts';
import { outcomeSlug } from '../../src/archive/outcome.ts';
import { kindsWithFeeds, organsWithFeeds } from '../../src/feeds/archive-feeds.ts';
import { findAltered } from '../../src/safekeeping/check-manifest.ts';
import { urls } from '../../src/site/addresses/urls.ts';
import { validateDataPackage } from '../data/data-package-profile.ts';
import { oparlFaults } from '../data/oparl-faults.ts';
import { readRecordTable } from '../data/read-record-table.ts';
import { attribute, loadPages, withTag } from './built-page.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';

const site = inject('site');
const archive = loadShippedArchive();
const read = (name: string) => readFileSync(path.join(site, name), 'utf8');
const FOLDERS = [
  '',
  ...organsWithFeeds(archive).map(({ id }) => `organ/${id}/`),
  ...archive.topics.map(({ topic }) => `amnen/${topic.id}/`),
];

test.each(kindsWithFeeds(archive))(
  'the feed of the kind %s holds the newest of just its items, read by a parser that is not ours',
  (kind) => {
    const { entries = [] } = parseAtomFeed(read(`slag/${outcomeSlug(kind)}/atom.xml`));
    const own = new Set(
      archive.items
        .filter(({ outcomes }) => outcomes.includes(kind))
        .flatMap(({ item, meeting, decisions }) => [
          urls.item(meeting.id, item.number),
          ...decisions.map(({ id }) => urls.decision(id)),
        ]),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const { links: [link] = [] } of entries) expect(own).toContain(link?.href);
  },
);

describe.each(FOLDERS)('the feeds in /%s', (folder) => {
  test('are read by parsers that are not ours, and every entry leads to a page', () => {
    const atom = parseAtomFeed(read(`${folder}atom.xml`));
    const json = parseJsonFeed(read(`${folder}feed.json`));
    const links = (atom.entries ?? []).map(({ links: [link] = [] }) => link?.href);
    expect(links).toEqual((json.items ?? []).map(({ url }) => url));
    expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
    for (const link of links)
      expect(existsSync(path.join(site, (link ?? '').replace(/#.*$/, ''), 'index.html')), link).toBe(true);
  });

  test('have a calendar whose events have names of their own', () => {
    const events = new ICAL.Component(ICAL.parse(read(`${folder}kalender.ics`))).getAllSubcomponents('vevent');
    const names = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(names).size).toBe(names.length);
  });

  test('hold the links to one’s own page and nothing about who was there', () => {
    const people = archive.meetings.flatMap(({ meeting }) =>
      meeting.attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name)),
    );
    const printed = archive.items.flatMap((each) => [itemText(each), each.item.title]).join('\n');
    for (const file of ['atom.xml', 'feed.json', 'kalender.ics']) {
      const text = read(`${folder}${file}`).replaceAll('\r\n ', '');
      expect(
        people.filter((name) => text.includes(name) && !printed.includes(name)),
        file,
      ).toEqual([]);
    }
  });
});

test('whoever looks for feeds finds them from the pages that they follow', () => {
  const found = loadPages(site).map(
    (page) =>
      [
        page.path,
        withTag(page, 'link')
          .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'type') !== 'text/markdown')
          .map((link) => attribute(link, 'href')),
      ] as const,
  );
  const of = (address: string) => found.find(([path_]) => path_ === address)?.[1];
  const files = (folder: string) => ['atom.xml', 'feed.json', 'kalender.ics'].map((name) => `${folder}${name}`);
  for (const address of ['/', '/beslut/', '/moten/', '/data/']) expect(of(address), address).toEqual(files('/'));
  for (const { topic } of archive.topics) expect(of(`/amnen/${topic.id}/`)).toEqual(files(`/amnen/${topic.id}/`));
  for (const { meeting, organ } of archive.meetings)
    expect(of(`/moten/${meeting.id}/`)).toEqual(files(`/organ/${organ.id}/`));
  for (const [, links] of found)
    for (const link of links) expect(existsSync(path.join(site, link ?? '')), link).toBe(true);
});

describe('open data', () => {
  test.each(DATA_FILES)('$name.json keeps the schema that lies beside it', ({ name }) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(read(`data/schema/${name}.json`)),
    );
    expect(validate(JSON.parse(read(`data/${name}.json`))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the table and the JSON tell the same, every å ä ö included', () => {
    const records: unknown = JSON.parse(read('data/beslut.json'));
    expect(readRecordTable(decisionRecord, read('data/beslut.csv'))).toEqual(records);
    expect(records).toEqual(decisionRecords(archive, undefined));
    expect(read('data/beslut.csv')).toMatch(/å.*ä.*ö/su);
  });

  test('one file holds all of them packed, and a database of the same records', () => {
    const packed = unzipSync(readFileSync(path.join(site, 'data', OPEN_DATA_FILE)));
    const names = Object.keys(packed).filter((name) => name !== DATABASE_FILE);
    expect(names).toEqual(
      expect.arrayContaining(['datapackage.json', 'liggare.jsonl', ...DATA_FILES.map(({ name }) => `${name}.json`)]),
    );
    for (const name of names)
      expect(Buffer.from(packed[name] ?? []).equals(readFileSync(path.join(site, 'data', name))), name).toBe(true);
    const named = [...read('data/datapackage.json').matchAll(/"(?:path|jsonSchema)": "([^":]+)"/g)];
    expect(named.filter(([, name = '']) => !names.includes(name))).toEqual([]);
    expect(Buffer.from(packed[DATABASE_FILE] ?? []).toString('latin1', 0, 15)).toBe('SQLite format 3');
    expect(existsSync(path.join(site, 'data', DATABASE_FILE))).toBe(false);
  });

  test('the data package keeps its standard, and names files that are there', () => {
    const text = read('data/datapackage.json');
    expect(validateDataPackage(JSON.parse(text)), JSON.stringify(validateDataPackage.errors)).toBe(true);
    const named = [...text.matchAll(/"(?:path|jsonSchema)": "([^":]+)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((name) => !existsSync(path.join(site, 'data', name)))).toEqual([]);
  });

  test('the OParl objects are whole', () => {
    const home = path.join(site, 'data', 'oparl');
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        name: name.replaceAll(path.sep, '/').replace(/\.json$/, ''),
        content: JSON.parse(readFileSync(path.join(home, name), 'utf8')) as unknown,
      }));
    const held = files.flatMap(({ name, content }) => (name.startsWith('meeting/') ? Object(content).agendaItem : []));
    expect(held).toHaveLength(archive.items.length);
    expect(oparlFaults(files, '/')).toEqual([]);
  });
});

test('every published file is as the manifest says', () => {
  expect(findAltered(site)).toEqual([]);
  expect(read('manifest-sha256.txt')).toContain('  data/beslut.json\n');
});
