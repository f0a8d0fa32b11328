import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { LEDGER_PLACES, PLACES, SITE_FILES } from '../../../src/site/addresses/places.ts';
import { writeContent } from '../../samples/temporary-content.ts';

/** Names of folders of the content too, as they begin the path of a file there: `moten/norrlunda/2024-05-17.mdx`. */
const IN_CONTENT: readonly string[] = [PLACES.meetings, PLACES.topics, PLACES.organs];

const PLACE = Object.values(PLACES).join('|');
const PLACE_OF_SITE = Object.values(PLACES)
  .filter((name) => !IN_CONTENT.includes(name))
  .join('|');
const FILE = Object.values(SITE_FILES)
  .map((name) => name.replaceAll('.', String.raw`\.`))
  .join('|');
const FOLDERS = Object.values(LEDGER_PLACES);

/** What an address of the site's own looks like where a program writes it, or takes it apart. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  'begins at the root': new RegExp(String.raw`["'\`>]/(?:(?:${PLACE})(?=[/.#?"'\`<])|(?:${FILE}))`),
  'begins with a folder of the site': new RegExp(String.raw`["'\`](?:\.\./)*(?:${PLACE_OF_SITE})/(?!/)`),
  'ends with a folder of the site': new RegExp(String.raw`\}/?(?:${PLACE})/`),
  'is a file of the site': new RegExp(`["'\`](?:${FILE})["'\`]`),
  'is a link that begins at the root': /(?:href|src|action|path|folder)[\^*$]?=["']\//,
  'lists the folders': new RegExp(
    `\\b(?:${FOLDERS.join(String.raw`\|`)}|${FOLDERS.toReversed().join(String.raw`\|`)})\\b`,
  ),
  'is taken apart by position': /pathname\s*\.\s*(?:split|slice|startsWith|replace|match)|\/\.exec\([^)]*pathname/,
  'names the folder of the index': new RegExp(`["'\`](?:${PLACES.searchIndex}|${PLACES.addressFiles})["'\`]`),
};

const HOME = 'src/site/addresses/';
/** A page with the name of a folder of the site is refused: `minutes` may not call `site`, and the test below holds its list. */
const ALSO: readonly string[] = ['src/minutes/check-across-files.ts'];

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.(?:ts|astro)$/.test(name)),
);

/** What a file does, without what it says about itself and whom it calls. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$|<!--.*?-->|from '[^']+'|import\('[^']+'\)/gms, '');
}

describe('an address of the site', () => {
  test.each(Object.entries(WRITTEN))('that %s stands in the room of addresses alone', (_what, written) => {
    const elsewhere = files
      /* Lower rooms keep the name from pages; the room of addresses has it from there. */
      .filter((name) => name !== 'src/archive/search-engine.ts')
      .filter((name) => !name.startsWith(HOME) && !name.startsWith('scripts/bench/plain-') && !ALSO.includes(name))
      .filter((name) => written.test(withoutComments(readFileSync(path.join(ROOT, name), 'utf8'))));
    expect(elsewhere).toEqual([]);
  });

  test.each([
    ['begins at the root', '`/moten/…/`'],
    ['begins at the root', "'/adresser'"],
    ['begins at the root', '"/data/beslut.json"'],
    ['begins at the root', "'/ikon.svg'"],
    ['begins at the root', '<code>/b/</code>'],
    ['begins with a folder of the site', "'sok/index.html'"],
    ['begins with a folder of the site', '`../beslut/index.html`'],
    ['begins with a folder of the site', '`b/…`'],
    ['ends with a folder of the site', '…address}sok/?…'],
    ['ends with a folder of the site', '…origin}/moten/…'],
    ['is a file of the site', "'404.html'"],
    ['is a link that begins at the root', '<a href="/om/">'],
    ['is a link that begins at the root', `'a[href^="/b/"]'`],
    ['lists the folders', '/(?:b|moten)/'],
    ['is taken apart by position', "pathname.split('/')[2]"],
    ['names the folder of the index', "'pagefind'"],
  ])('that %s like %s would be found', (what, code) => {
    expect(WRITTEN[what]?.test(withoutComments(code))).toBe(true);
  });
});

describe('the folders and files of the site', () => {
  test('are those of its routes', () => {
    const known: readonly string[] = [...Object.values(PLACES), ...Object.values(SITE_FILES)];
    const routes = readdirSync(path.join(ROOT, 'src', 'pages'))
      .filter((name) => !/^(?:[_[]|(?:index|404)\.)/.test(name))
      .map((name) => name.replace(/\.(?:astro|ts)$/, ''));
    expect(routes.filter((name) => !known.includes(name))).toEqual([]);
    expect(routes.length).toBeGreaterThan(5);
  });

  test.each(Object.values(PLACES))('leave no page of prose the name %s', (name) => {
    const folder = writeContent({ [`sidor/${name}.mdx`]: '---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\nOm.\n' });
    expect(loadContent(folder).diagnostics.map(({ code }) => code)).toContain('reserved-page');
  });
});
