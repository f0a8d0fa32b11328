import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { AGENDA, AGENDA_FILE, MINUTES, WITH_AGENDA } from '../samples/agenda-folder.ts';
import { edit, FILE, register } from '../samples/ledger-folder.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import { attribute, findDeadLinks, loadPages, textOf, withAttribute, withTag } from './built-page.ts';

const MEETING = '/moten/norrlunda-2024-05-17/';

test('an agenda has a page beside the minutes, which lead to each other, and stands in no list but that of what is unsettled', async () => {
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
  const fates = withAttribute(agenda, 'data-utfall').map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim());
  expect(
    fates.map(
      (each) => /(Bifölls|Nämns inte i minnesanteckningarna|finns i minnesanteckningarna, utan beslut)/.exec(each)?.[0],
    ),
  ).toEqual([
    'finns i minnesanteckningarna, utan beslut',
    'Bifölls',
    'Nämns inte i minnesanteckningarna',
    'finns i minnesanteckningarna, utan beslut',
  ]);
  expect(linksOf(agenda)).toContain('/b/norrlunda-2024-05-17-2/');
  expect(meeting.html.replaceAll(/<[^>]*>/g, '')).toContain(
    'Dagordningen inför mötet: 2 förslag: 1 bifölls, 1 nämns inte',
  );
  const ids = withAttribute(agenda, 'id').map((element) => attribute(element, 'id'));
  expect(new Set(ids).size).toBe(ids.length);

  const having = pages.filter((page) => linksOf(page).some((href) => href.startsWith(`${MEETING}dagordning/`)));
  /* The handover tells what it proposed and no minutes settle. */
  expect(having.map((page) => page.path).toSorted()).toEqual([MEETING, '/organ/norrlunda/overlamning/']);
  expect(findDeadLinks(pages, site)).toEqual([]);
  /* What the agenda alone says stands in no feed, list or file of data. */
  const saying = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(?:html|xml|json|jsonl|csv|ics)$/.test(file) && readFileSync(path.join(site, file)).includes('hyra lokalen'),
  );
  expect(saying.toSorted()).toEqual([
    'moten/norrlunda-2024-05-17/dagordning/index.html',
    'organ/norrlunda/overlamning/index.html',
  ]);
});

test('an agenda that was published first is told with its minutes as two papers, and its address answers for good', async () => {
  const content = writeContent({ ...WITH_AGENDA, [FILE]: AGENDA });
  rmSync(path.join(content, AGENDA_FILE));
  await register(content, { date: '2024-05-10' });
  edit(content, FILE, (text) => text.replace('hyra lokalen', 'hyra salen'));
  await register(content, { date: '2024-05-12', reason: 'Fel ord.' });
  renameSync(path.join(content, FILE), path.join(content, AGENDA_FILE));
  writeFileSync(path.join(content, FILE), MINUTES);
  await register(content, { date: '2024-05-20' });
  const come = await build(content);
  expect(come(MEETING)).toMatch(/Dagordningen publicerades .*10 maj 2024.*minnesanteckningarna .*20 maj 2024/);
  expect(come(MEETING)).not.toMatch(/Rättad|Rättat/);
  expect(come(`${MEETING}dagordning/`)).toMatch(/Publicerat i arkivet .*10 maj 2024/);
  /* What was put right in the agenda was told at the meeting's address until then. */
  expect(come(`${MEETING}rattelser/`)).toContain(`href="${MEETING}dagordning/rattelser/"`);
  expect(come(`${MEETING}dagordning/rattelser/`)).toMatch(/<del>[^]*lokalen[^]*<ins>[^]*salen/);

  for (const file of [FILE, AGENDA_FILE]) {
    const there = file.replace('2024-05-17', '2024-05-18');
    renameSync(path.join(content, file), path.join(content, there));
    edit(content, there, (text) => text.replace('2024-05-17', '2024-05-18'));
  }
  const moves = [{ from: 'norrlunda-2024-05-17', to: 'norrlunda-2024-05-18' }];
  await register(content, { moves, reason: 'Fel datum.' });
  const there = MEETING.replace('17', '18');
  const moved = await build(content);
  expect(moved(`${MEETING}dagordning/`)).toContain(`url=${there}dagordning/`);
  expect(moved(`${MEETING}rattelser/`)).toContain(`url=${there}rattelser/`);
  expect(moved(`${MEETING}dagordning/rattelser/`)).toContain(`url=${there}dagordning/rattelser/`);
  expect(moved('/vardregler/nginx.conf')).toContain(`${there}dagordning/`);
  expect(moved(there)).toMatch(/Dagordningen publicerades .*10 maj 2024/);

  rmSync(path.join(content, AGENDA_FILE.replace('17', '18')));
  await register(content, { withdrawals: ['norrlunda-2024-05-18-dagordning'], reason: 'Den gällde ett annat möte.' });
  const withdrawn = await build(content);
  for (const address of [there, MEETING].flatMap((meeting) => [
    `${meeting}dagordning/`,
    `${meeting}dagordning/rattelser/`,
  ]))
    expect(withdrawn(address)).toMatch(/Dagordningen är indragen ur arkivet[^]*Den gällde ett annat möte/);
});

async function build(content: string): Promise<(address: string) => string> {
  const output = path.join(temporaryFolder(), 'site');
  const said: string[] = [];
  expect(await buildSite({ content, output, say: (text) => said.push(text) }), said.join('')).toBe(true);
  return (address) => readFileSync(path.join(output, address, address.endsWith('/') ? 'index.html' : ''), 'utf8');
}
