import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { blocksText } from '../../src/archive/block-words.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { HOSTILE_TEXTS } from '../import/mutations/hostile-text.ts';
import { importMutated } from '../import/mutations/import-faults.ts';
import { WHOLE, type Mutation } from '../import/mutations/mutate-lines.ts';
import { mutatedDocument } from '../import/mutations/mutated-document.ts';
import { attribute, loadPages, textOf, withAttribute, withTag } from './built-page.ts';
import { findCode, findUnshown } from './shown-faults.ts';

const MEETINGS = 200;
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-muterat-'));
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');

beforeAll(async () => {
  write('organ/lovrad.yaml', 'namn: Lövrådet\nkortnamn: Lövrådet\nalias: [Nätverket]\nmedlemmar: [Ekvik, Sjöby]\n');
  for (const [file, text] of Object.entries(await importMeetings())) write(file, text);
  const said: string[] = [];
  if (!(await buildSite({ content, output: site, say: (text) => said.push(text) })))
    throw new Error(`The meetings were refused:\n${said.join('')}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
}

/** Mutated documents that were accepted, a day for each so that each has its own file. A hostile text stands near the end of each, and a refused document leaves its text to the next. */
async function importMeetings(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const document of fc.sample(mutatedDocument, MEETINGS * 2)) {
    const place = Object.keys(files).length;
    if (place === MEETINGS) break;
    const date = new Date(Date.UTC(2001, 0, 1 + place * 37)).toISOString().slice(0, 10);
    const last: Mutation = { kind: 'put apart', at: WHOLE * 0.8, to: 0, words: HOSTILE_TEXTS[place] ?? '' };
    const { report, text } = await importMutated({
      ...document,
      date,
      dayLetter: undefined,
      mutations: [...document.mutations, last],
    });
    if (text !== undefined && report.output !== null) files[report.output] = text;
  }
  return files;
}

describe('a site of two hundred meetings made from mutated documents', () => {
  const load = once(() => {
    const { archive } = loadContent(content);
    return { archive, pages: new Map(loadPages(site).map((page) => [page.path, page])) };
  });

  test('has a page for each meeting with each of its items, and one for each decision', () => {
    const { archive, pages } = load();
    expect(archive.meetings.length).toBe(MEETINGS);
    expect(archive.decisions.length).toBeGreaterThan(MEETINGS);
    for (const { meeting, items } of archive.meetings) {
      const page = pages.get(`/moten/${meeting.id}/`);
      expect(page && withAttribute(page, 'data-punkt').map((element) => attribute(element, 'id'))).toEqual(
        items.map(({ item }) => `p${item.number}`),
      );
    }
    expect(
      archive.decisions.filter(({ decision }) => !pages.has(`/b/${decision.id}/`)).map(({ decision }) => decision.id),
    ).toEqual([]);
  });

  test('shows the words of every item in their order', () => {
    const { archive, pages } = load();
    for (const { meeting, items } of archive.meetings) {
      const page = pages.get(`/moten/${meeting.id}/`);
      const sections = page ? withAttribute(page, 'data-punkt') : [];
      for (const [index, { item }] of items.entries()) {
        const section = sections[index];
        expect(
          findUnshown(`${item.title} ${blocksText(item.blocks)}`, section ? textOf(section) : ''),
          item.id,
        ).toBeUndefined();
      }
    }
  });

  test('holds no element and no attribute that runs, loads or draws anything of its own', () => {
    const { pages } = load();
    expect([...pages.values()].flatMap(findCode)).toEqual([]);
    /* Every page brings the script of the search; one with a list of items, the script that follows the reading; one with a decision in substance, the script that cites it; and no page any other. */
    const scripts = [...pages]
      .filter(([address]) => address.startsWith('/moten/lovrad'))
      .map(([, page]) => {
        const cites = page.elements.some((element) => attribute(element, 'class') === 'beslut');
        const lists = page.elements.some((element) => attribute(element, 'class') === 'punktlista');
        return withTag(page, 'script').length - (cites ? 1 : 0) - (lists ? 1 : 0);
      });
    expect(new Set(scripts)).toEqual(new Set([1]));
  });

  test('shows what would be code as the words that they are', () => {
    const { pages } = load();
    const shown = [...pages]
      .filter(([address]) => address.startsWith('/moten/lovrad'))
      .map(([, page]) => withTag(page, 'main').map(textOf).join(''))
      .join('\n');
    for (const words of [
      '<script>',
      '{process.exit()}',
      'export const x = 1',
      '</Beslut>',
      '<Beslut>',
      '&#123;',
      '[x](javascript:alert(1))',
    ])
      expect(shown).toContain(words);
  });
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
