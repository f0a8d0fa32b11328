import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { WITH_AGENDA } from '../samples/agenda-folder.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import { attribute, findDeadLinks, loadPages, textOf, withAttribute, withTag } from './built-page.ts';

const MEETING = '/moten/norrlunda-2024-05-17/';

test('an agenda has a page beside the minutes, which lead to each other, and stands in no list', async () => {
  const site = path.join(temporaryFolder(), 'site');
  const said: string[] = [];
  const content = writeContent(WITH_AGENDA);
  expect(await buildSite({ content, output: site, say: (text) => said.push(text) }), said.join('')).toBe(true);
  const pages = loadPages(site);
  const [agenda, meeting] = [`${MEETING}dagordning/`, MEETING].map((address) =>
    pages.find(({ path: each }) => each === address),
  );
  if (!agenda || !meeting) throw new Error('A page is missing');
  const linksOf = (page: typeof agenda) => withTag(page, 'a').map((link) => attribute(link, 'href') ?? '');

  expect(withTag(agenda, 'h1').map(textOf)).toEqual(['Dagordning: Nätverket i Norrlunda 17 maj 2024']);
  expect(linksOf(agenda)).toContain(MEETING);
  expect(withTag(agenda, 'section').flatMap((section) => attribute(section, 'id') ?? [])).toEqual([
    'p1',
    'p2',
    'p3',
    'p4',
  ]);
  expect(withAttribute(agenda, 'data-punkt')).toEqual([]);
  const ids = withAttribute(agenda, 'id').map((element) => attribute(element, 'id'));
  expect(new Set(ids).size).toBe(ids.length);

  const having = pages.filter((page) => linksOf(page).some((href) => href.startsWith(`${MEETING}dagordning/`)));
  expect(having.map((page) => page.path)).toEqual([MEETING]);
  expect(findDeadLinks(pages, site)).toEqual([]);
  /* What the agenda alone says stands in no feed, list or file of data. */
  const saying = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(?:html|xml|json|jsonl|csv|ics)$/.test(file) && readFileSync(path.join(site, file)).includes('hyra lokalen'),
  );
  expect(saying).toEqual(['moten/norrlunda-2024-05-17/dagordning/index.html']);
});
