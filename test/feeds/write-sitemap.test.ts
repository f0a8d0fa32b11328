import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { writeSitemap } from '../../src/feeds/write-sitemap.ts';
import { loadContent } from '../../src/minutes/load-content.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const SITE = new URL('https://handlingar.example.se/');
const addressesIn = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);

test('every meeting and decision is listed once, with the day when it last changed', () => {
  const [only, ...others] = writeSitemap(archive, ['om'], SITE);
  expect(others).toEqual([]);
  expect(only?.name).toBe('sitemap.xml');
  const listed = addressesIn(only?.text ?? '');
  expect(new Set(listed).size).toBe(listed.length);
  for (const { meeting } of archive.meetings)
    expect(only?.text).toContain(
      `<loc>https://handlingar.example.se/moten/${meeting.id}/</loc><lastmod>${archive.addresses.get(meeting.id)?.wordings.at(-1)?.date}</lastmod>`,
    );
  for (const { decision } of archive.decisions)
    expect(listed).toContain(`https://handlingar.example.se/b/${decision.id}/`);
  expect(listed).toContain('https://handlingar.example.se/om/');
});

test('a long list is parted, and the first file lists the parts', () => {
  const [whole] = writeSitemap(archive, [], SITE);
  const [index, ...parts] = writeSitemap(archive, [], SITE, 40);
  expect(addressesIn(index?.text ?? '')).toEqual(parts.map(({ name }) => `https://handlingar.example.se/${name}`));
  expect(index?.text).toContain('<sitemapindex');
  expect(parts.flatMap(({ text }) => addressesIn(text))).toEqual(addressesIn(whole?.text ?? ''));
  expect(parts.every(({ text }) => addressesIn(text).length <= 40)).toBe(true);
});
