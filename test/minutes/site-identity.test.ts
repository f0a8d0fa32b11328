import { expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const LAW_PAGES = {
  'sidor/tillganglighet.mdx':
    '---\ntitel: Tillgänglighet\nbeskrivning: Hur tillgänglig webbplatsen är.\n---\n\nText.\n',
  'sidor/personuppgifter.mdx': '---\ntitel: Personuppgifter\nbeskrivning: Vilka uppgifter som finns.\n---\n\nText.\n',
};

function load(site: string | undefined, pages: Readonly<Record<string, string>> = LAW_PAGES) {
  return loadContent(
    writeContent({
      'organ/norrlunda.yaml': ORGAN,
      ...pages,
      ...(site === undefined ? {} : { 'webbplats.yaml': site }),
    }),
  );
}

function told(site: string, pages?: Readonly<Record<string, string>>) {
  return load(site, pages).diagnostics.map(({ code, line, severity }) => [code, line, severity]);
}

test('an archive is called what it says, and has the stamp of its name', () => {
  const { archive, diagnostics } = load(
    'namn: Socialchefsnätverket i Norrlunda\nbeskrivning: Möten i Norrlunda.\nfärg: "#1b4965"\ninbäddas: ["https://intra.example.se/sidor/"]\n',
  );
  expect(diagnostics).toEqual([]);
  expect(archive.identity).toMatchObject({
    name: 'Socialchefsnätverket i Norrlunda',
    stamp: 'SIN',
    description: 'Möten i Norrlunda',
    accent: { light: '#1b4965' },
    licence: undefined,
    embeddedBy: ['https://intra.example.se'],
  });
});

test('one that says nothing of itself has a plain name, and no licence', () => {
  expect(load(undefined).archive.identity).toMatchObject({ name: 'Till handlingarna', licence: undefined });
});

test.each([
  ['namn: A\nfärg: "#ffcc00"\n', [['colour-contrast', 2, 'error']]],
  ['namn: A\nfärg: "#1b4965"\nfärgMörk: "#1b4965"\n', [['colour-contrast', 3, 'error']]],
  ['namn: A\nfärg: röd\n', [['invalid-value', 2, 'error']]],
  ['namn: A\nstampel: TH\n', [['unknown-key', 2, 'error']]],
  ['namn: A\nadress: https://example.se/arkiv/\n', []],
  ['namn: A\nadress: handlingar.example.se\n', [['invalid-value', 2, 'error']]],
  ['namn: A\nadress: https://example.se/Arkiv/\n', [['invalid-value', 2, 'error']]],
  ['namn: A\nformat: 1\n', []],
  ['namn: A\nformat: 2\n', [['newer-format', 2, 'error']]],
  [
    'namn: A\nformat: 2\nnytt: ja\n',
    [
      ['newer-format', 2, 'error'],
      ['unknown-key', 3, 'error'],
    ],
  ],
  ['namn: A\nformat: ett\n', [['invalid-value', 2, 'error']]],
  ['stämpel: TH\n', [['missing-key', 1, 'error']]],
  ['namn: A\nkontakt: "[FYLL I: en adress]"\n', [['blank-left', 2, 'warning']]],
] as const)('%j is told of', (site, expected) => {
  expect(told(site)).toEqual(expected);
});

test('pages that the law asks for and blanks that nobody filled in are told of', () => {
  const page = '---\ntitel: Tillgänglighet\nbeskrivning: Hur det är.\n---\n\nSkriv till [FYLL I: en adress].\n';
  expect(told('namn: A\n', { 'sidor/tillganglighet.mdx': page })).toEqual([
    ['blank-left', 6, 'warning'],
    ['law-page-missing', 1, 'warning'],
  ]);
});
