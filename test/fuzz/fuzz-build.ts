import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { blocksText } from '../../src/archive/block-words.ts';
import { loadContent, type ContentFolder } from '../../src/minutes/load-content.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { loadPages, textOf, withAttribute } from '../built/built-page.ts';
import { findCode, findUnshown } from '../built/shown-faults.ts';
import { anyChanges, changeContent, copyShippedContent } from './mutated-content.ts';
import { draw, type Played, type Target } from './target.ts';

const OLD = 'Den gamla webbplatsen\n';

/** Whole builds of changed folders: refused with a reason and the old site whole, or built with every word and no code. */
export const fuzzBuild: Target = {
  play: async (seed) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-build-'));
    try {
      const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
      copyShippedContent(content, seed % 6 === 0);
      mkdirSync(site);
      writeFileSync(path.join(site, 'index.html'), OLD);
      changeContent(content, draw(anyChanges, seed));
      const read = loadContent(content);
      const said: string[] = [];
      const built = await buildSite({ content, output: site, say: (text) => said.push(text) });
      return built ? playBuilt(read, site, said) : playRefused(read, site, said.join(''));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function playRefused({ diagnostics }: ContentFolder, site: string, said: string): Played {
  const passed = !hasErrors(diagnostics);
  /* A prose page is code, of which the check tells and which only the build can try. */
  const isTold = diagnostics.some(({ code }) => code === 'page-runs-code' || code === 'unknown-component');
  return {
    findings: [
      ...(readFileSync(path.join(site, 'index.html'), 'utf8') === OLD ? [] : ['the old site is gone']),
      ...(/[a-zåäö]{3}.*[.!]\n/u.test(said) ? [] : [`refused without a sentence: ${said.slice(0, 300)}`]),
      ...(passed && !isTold ? [`passes the check and is not built: ${said.slice(0, 600)}`] : []),
    ],
    ends: [passed ? 'failed on a page that runs code' : 'refused'],
  };
}

function playBuilt({ archive, diagnostics }: ContentFolder, site: string, said: readonly string[]): Played {
  const pages = new Map(loadPages(site).map((page) => [page.path, page]));
  const unshown = archive.meetings.flatMap(({ meeting, items }) => {
    const page = pages.get(`/moten/${meeting.id}/`);
    const sections = page ? withAttribute(page, 'data-punkt') : [];
    return items.flatMap(({ item }, place) => {
      const section = sections[place];
      const lost = findUnshown(`${item.title} ${blocksText(item.blocks)}`, section ? textOf(section) : '');
      return lost === undefined ? [] : [`${item.id} lacks ${lost}`];
    });
  });
  const meetings = [...pages.values()].filter(({ path: address }) => /^\/(?:moten|b)\/./.test(address));
  return {
    findings: [
      ...(hasErrors(diagnostics) ? ['built with errors'] : []),
      ...(said.join('').includes('Klart:') ? [] : ['built without a word']),
      ...unshown,
      ...meetings.flatMap(findCode),
      ...(existsSync(path.join(site, 'sok/index.html')) ? [] : ['no page to search']),
    ],
    ends: ['built'],
  };
}
