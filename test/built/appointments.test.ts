import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { publishedFolder } from '../samples/ledger-folder.ts';
import { meetingText, temporaryFolder } from '../samples/temporary-content.ts';
import { attribute, findDeadLinks, loadPages, textOf, withAttribute, withTag, type BuiltPage } from './built-page.ts';

const PAGE = '/uppdrag/';

function pageOf(pages: readonly BuiltPage[], address: string): BuiltPage {
  const page = pages.find((each) => each.path === address);
  if (!page) throw new Error(`${address} is missing`);
  return page;
}

const linksOf = (page: BuiltPage) => withTag(page, 'a').map((link) => attribute(link, 'href') ?? '');
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the page of the shipped archive', () => {
  const pages = loadPages(inject('site'));

  test('has vacancies first, then each network with its bodies, and links to what says so', () => {
    const page = pageOf(pages, PAGE);
    expect(withTag(page, 'h2').map((heading) => flat(textOf(heading)))[0]).toBe('Platser där ingen var utsedd');
    expect(withTag(page, 'h3').map((heading) => flat(textOf(heading)))).toEqual([
      'BIRK',
      'Kommunal processgrupp inom samsjuklighet',
      'LPO Primärvårdsråd',
      'dialogen med NU-sjukvården',
      'Projektgruppen för Framtidens färdtjänst',
      'Projektgrupp (namn sägs inte, punkten Liggande transporter)',
      'Styrgruppen för MiniMaria Fyrbodal',
      'NSK-S',
    ]);
    expect(linksOf(page)).toEqual(
      expect.arrayContaining(['/b/schnv-dalarna-2021-03-19-7/', '/moten/schnv-fyrbodal-2022-03-04/#p13']),
    );
  });

  test('is led to from the foot of every page, and no address names a person', () => {
    for (const page of pages.filter(({ path: address }) => address.endsWith('/')))
      expect(linksOf(page), page.path).toContain(PAGE);
    const addresses = pages.flatMap((page) => [page.path, ...linksOf(page)]).filter((each) => each.startsWith('/'));
    expect(
      addresses.filter((each) => /granath|gardtman|granat(?!h)|berggren|dahlgren|petersson|sirene/i.test(each)),
    ).toEqual([]);
  });
});

test('an archive in which nobody is appointed says so, concludes nothing from it, and does not lead there', async () => {
  const pages = await built(await publishedFolder());
  const page = pageOf(pages, PAGE);
  expect(flat(textOf(withTag(page, 'main')[0] ?? never()))).toContain(
    'Inget uppdrag är utmärkt i arkivet. Det betyder inte att ingen sitter för nätverken någonstans.',
  );
  expect(withAttribute(page, 'data-uppdragsfilter')).toEqual([]);
  expect(pages.filter((each) => linksOf(each).includes(PAGE))).toEqual([]);
});

test('an erased name is gone from page, data and calendar, and the place is still told', async () => {
  const body = [
    '## 1. Val',
    '<Beslut>\n\n- att utse Maja Ek till styrgruppen\n\n</Beslut>',
    '<Uppdrag sats="1" person="Maja Ek" kommun="Ekby" roll="ledamot" i="Styrgruppen" till="2030-12-31" />',
    '<Uppdrag person="Bo Vik" i="Styrgruppen" efter="Maja Ek">\n\nBo Vik tar över efter Maja Ek.\n\n</Uppdrag>',
  ].join('\n\n');
  const folder = await publishedFolder({ 'moten/norrlunda/2024-06-17.mdx': meetingText({ date: '2024-06-17', body }) });
  const erased = await erasePerson({ folder, name: 'Maja Ek', reason: 'På begäran.', date: '2027-01-02' });
  expect(erased.kind).toBe('erased');
  const site = path.join(temporaryFolder(), 'site');
  const pages = await built(folder, site);
  const [row] = withAttribute(pageOf(pages, PAGE), 'data-uppdrag').filter(
    (each) => attribute(each, 'data-uppdrag') === 'norrlunda-2024-06-17-1-uppdrag-1',
  );
  expect(flat(textOf(row ?? never()))).toMatch(/^\[namn borttaget\] Ekby Ledamot .*Namnet är borttaget/);
  const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
  for (const file of ['data/uppdrag.json', 'data/uppdrag.csv', 'organ/norrlunda/kalender.ics', 'uppdrag/index.html'])
    expect(read(file), file).not.toMatch(/Maja\s+Ek/);
  expect(read('organ/norrlunda/kalender.ics')).toContain('Ett uppdrag går ut: ledamot\\, Styrgruppen');
  expect(read('organ/norrlunda/kalender.ics')).not.toContain('Bo Vik');
  expect(findDeadLinks(pages, site)).toEqual([]);
});

async function built(content: string, output = path.join(temporaryFolder(), 'site')): Promise<readonly BuiltPage[]> {
  const said: string[] = [];
  if (!(await buildSite({ content, output, say: (text) => said.push(text) }))) throw new Error(said.join(''));
  return loadPages(output);
}

function never(): never {
  throw new Error('The site lacks what the test looks for');
}
