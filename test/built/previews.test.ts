import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import { attribute, loadPages, withAttribute, withTag, type BuiltPage } from './built-page.ts';

function metaOf(page: BuiltPage, name: string): string | undefined {
  const found = withTag(page, 'meta').find((element) =>
    [attribute(element, 'property'), attribute(element, 'name')].includes(name),
  );
  return found && attribute(found, 'content');
}

describe('a site that knows its address', () => {
  const before = process.env['SITE_URL'];
  afterAll(() => {
    if (before === undefined) delete process.env['SITE_URL'];
    else process.env['SITE_URL'] = before;
  });

  test('gives every page a picture that is there, words for it, and a code for paper to each decision', async () => {
    process.env['SITE_URL'] = 'https://arkivet.example';
    const output = path.join(temporaryFolder(), 'site');
    const content = writeContent({
      'organ/norrlunda.yaml': ORGAN,
      'moten/norrlunda/2024-05-17.mdx': meetingText({
        body: '## 1. Beslut: Avtal\n\n<Beslut>\n\n- att teckna avtalet.\n\n</Beslut>\n',
      }),
    });
    const said: string[] = [];
    expect(await buildSite({ content, output, say: (text) => said.push(text) }), said.join('')).toBe(true);
    const pages = loadPages(output);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const image = new URL(metaOf(page, 'og:image') ?? '');
      expect(image.origin, page.path).toBe('https://arkivet.example');
      expect(existsSync(path.join(output, image.pathname)), `${page.path}: ${image.pathname}`).toBe(true);
      expect(metaOf(page, 'og:image:alt')?.length, page.path).toBeGreaterThan(5);
      expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual(['1200', '630']);
    }
    const app = JSON.parse(readFileSync(path.join(output, 'webbapp.webmanifest'), 'utf8'));
    expect([app.lang, app.start_url, app.icons.length]).toEqual(['sv', '/', 3]);
    for (const { src, sizes } of app.icons) {
      const picture = readFileSync(path.join(output, src));
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
    }
    for (const page of pages) {
      const named = withTag(page, 'link').filter((link) =>
        ['manifest', 'apple-touch-icon'].includes(attribute(link, 'rel') ?? ''),
      );
      expect(
        named.map((link) => existsSync(path.join(output, attribute(link, 'href') ?? ''))),
        page.path,
      ).toEqual([true, true]);
    }
    const decision = pages.find((page) => page.path.startsWith('/b/'));
    expect(metaOf(decision!, 'og:image')).toBe(
      `https://arkivet.example/bilder${decision?.path.replace(/\/$/, '.png')}`,
    );
    expect(decision?.elements.some((element) => attribute(element, 'class') === 'qr')).toBe(true);
    expect(
      withTag(decision!, 'link').some(
        (element) =>
          attribute(element, 'itemprop') === 'isPartOf' &&
          attribute(element, 'href') === 'https://arkivet.example/moten/norrlunda-2024-05-17/',
      ),
    ).toBe(true);
  });
});

test('a site that does not know its address names no picture and draws no code, for both would lead nowhere', () => {
  const pages = loadPages(inject('site'));
  expect(pages.filter((page) => metaOf(page, 'og:image') !== undefined)).toEqual([]);
  expect(
    pages.flatMap((page) => withAttribute(page, 'class')).filter((element) => attribute(element, 'class') === 'qr'),
  ).toEqual([]);
  expect(existsSync(path.join(inject('site'), 'bilder'))).toBe(false);
});
