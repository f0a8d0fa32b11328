import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { countMeetingPages } from '../../../../scripts/bench/builds/count-meeting-pages.ts';
import { countElements, weighPages, weighSite } from '../../../../scripts/bench/builds/weigh-site.ts';
import { writeContent } from '../../../samples/temporary-content.ts';

const PAGE =
  '<!doctype html><html lang="sv"><head><title>å &lt;b&gt;</title><style>a { color: red }</style></head><body><p>ett<br>två</p></body></html>';
const ODD = `${PAGE.replace('</body>', '')}<!-- <b>nej</b> --><noscript><p>nej</p></noscript><script>"<i>"</script><IMG alt="x"></body></html>`;

function elementsOf(node: DefaultTreeAdapterTypes.Node): number {
  const own = 'tagName' in node ? 1 : 0;
  return 'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + elementsOf(child), own) : own;
}

test('the elements of a page are those that a parser of HTML finds, not what comments, scripts and styles say', () => {
  expect(elementsOf(parse(ODD))).toBe(10);
  for (const page of [PAGE, ODD]) expect(countElements(page)).toBe(elementsOf(parse(page)));
});

test('a site weighs what its files hold, those of folders within folders too', () => {
  const site = writeContent({ 'index.html': PAGE, 'b/x-1/index.html': PAGE, 'data/beslut.json': 'åå' });
  expect(weighSite(site)).toEqual({ files: 3, bytes: 2 * Buffer.byteLength(PAGE) + 4, pages: 2 });
});

test('pages are told by kind: by ids, years and their parts, and what stands below an id', () => {
  const site = writeContent({
    'index.html': PAGE,
    '404.html': PAGE,
    'moten/lov-2024-05-17/index.html': PAGE,
    'moten/gran-2024-05-17/index.html': ODD,
    'moten/2024/index.html': PAGE,
    'amnen/jour/2024/index.html': PAGE,
    'amnen/jour/2024/1/index.html': PAGE,
    'amnen/jour/2024/12/index.html': PAGE,
    'amnen/jour/akt/index.html': PAGE,
    'moten/lov-2024-05-17/index.md': 'ord',
  });
  const kinds = weighPages(site);
  expect(kinds.find(({ kind }) => kind === '/moten/…/')).toMatchObject({ pages: 2, mostElements: 10 });
  expect(kinds.map(({ pages }) => pages)).toEqual([2, 2, 1, 1, 1, 1, 1]);
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(
    ['/', '/404.html', '/moten/…/', '/moten/ÅR/', '/amnen/…/ÅR/', '/amnen/…/ÅR/DEL/', '/amnen/…/akt/'].toSorted(),
  );
  const packed = kinds.find(({ kind }) => kind === '/')?.mostPacked ?? 0;
  expect(packed).toBe(gzipSync(PAGE, { level: 9 }).length);
});

test('a site that lacks a meeting, or the end of one, is found out, however its addresses end', () => {
  const meetings = ['lov-2024-05-17', 'gran-2024-05-17', 'alm-2024-05-17', 'ask-2024-05-17'].map((id) => ({
    id,
    title: id,
    text: `Början av mötet om ${id}.\n\n- att avsätta 387 tkr till slutordet med 5 kr.\n`,
  }));
  const site = writeContent({
    'moten/lov-2024-05-17/index.html': '<p>att avsätta 387 tkr till slutordet med 5 kr.</p>',
    'gran-2024-05-17.html': '<p>slutordet</p>',
    'moten/alm-2024-05-17/index.html': '<p>Början av mötet om</p>',
    'index.html': '<a href="ask-2024-05-17">slutordet</a>',
  });
  expect(countMeetingPages(site, meetings)).toBe(2);
});
