import { CAPS, READING_LIMITS } from '../../caps.ts';
import type { ReadSource, SourceLine, SourceProblem } from '../../source-document.ts';
import { isReadByProgram, tellOcr } from './find-ocr.ts';
import { findScans } from './find-scans.ts';
import { layOutPage, type PageLine } from './lay-out-page.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import type { PageInk } from './page-ink.ts';
import { readPageInk } from './read-page-ink.ts';
import { shapeLines } from './shape-lines.ts';
import { isWholePdf, weighStreams } from './weigh-streams.ts';
import { tellUnseenWords } from '../words-unseen.ts';
import { refuseSource, tooLarge } from '../refuse-source.ts';

/** Reads the lines of a PDF in reading order. Headers, footers and page numbers are lines like others. */
export async function readPdf(bytes: Uint8Array): Promise<ReadSource> {
  if (!isWholePdf(bytes)) return broken('slutet av filen saknas');
  const { breach, isDamaged } = await weighStreams(bytes);
  if (breach !== undefined) return tooLarge(breach);
  const pdf = await openPdf(bytes);
  if (pdf === 'locked') return refuseSource({ code: 'source-locked', line: 1, details: { format: 'PDF' } });
  if (pdf === 'broken') return broken('den går inte att öppna');
  try {
    if (pdf.pages > CAPS.pdfPages.most) return tooLarge('pdfPages');
    const pages = await readPages(pdf);
    return 'problems' in pages ? pages : shape(pages.read, isDamaged);
  } finally {
    await pdf.close();
  }
}

function broken(reason: string): ReadSource {
  return refuseSource({ code: 'source-broken', line: 1, details: { format: 'PDF', reason } });
}

/** A page: its lines, and what else is known about it. */
interface ReadPage {
  readonly ink: Omit<PageInk, 'glyphs' | 'rules' | 'links'> & { readonly letters: number };
  readonly lines: readonly PageLine[];
  readonly isLost: boolean;
}

async function readPages(pdf: OpenPdf): Promise<{ readonly read: readonly ReadPage[] } | ReadSource> {
  const start = performance.now();
  const read: ReadPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.pages; number += 1) {
    const opened = await pdf.openPage(number);
    const { glyphs, rules, links, ...ink } = opened === undefined ? LOST_PAGE : readPageInk(number, opened);
    characters += glyphs.length;
    if (characters > CAPS.characters.most) return tooLarge('characters');
    if (performance.now() - start > READING_LIMITS.milliseconds)
      return refuseSource({ code: 'source-too-heavy', line: 1, details: { what: 'tid' } });
    read.push({
      ink: { ...ink, number, letters: glyphs.length },
      lines: layOutPage({ ...ink, glyphs, rules, links }),
      isLost: opened === undefined,
    });
  }
  return { read };
}

const LOST_PAGE: PageInk = {
  number: 0,
  width: 1,
  height: 1,
  glyphs: [],
  rules: { flat: [], upright: [] },
  links: [],
  pictures: 0,
  strokes: 0,
  nameless: 0,
  unread: [],
  droppedLinks: [],
  unseenSigns: [],
};

function shape(pages: readonly ReadPage[], isDamaged: boolean): ReadSource {
  const lines = shapeLines(pages.map((page) => page.lines));
  const lineOf = (page: number): number =>
    lines.find((line) => (line.page ?? 0) >= page)?.number ?? Math.max(1, lines.length);
  const scans = findScans(
    pages.map(({ ink }) => ink),
    lineOf,
  );
  const ocr = pages.filter(({ ink, lines: own }) => isReadByProgram(ink.pictures, own));
  if (scans.some(({ code }) => code === 'source-scanned')) return { document: undefined, problems: scans };
  const [letters, nameless] = [
    pages.reduce((sum, { ink }) => sum + ink.letters, 0),
    pages.reduce((sum, { ink }) => sum + ink.nameless, 0),
  ];
  if (nameless > letters * MOST_NAMELESS) return broken('den säger inte vilka bokstäver som visas');
  return {
    document: { format: 'pdf', lines },
    problems: [
      ...scans,
      ...tellOcr(
        ocr.map(({ ink }) => ink.number),
        lineOf,
      ),
      ...findLosses(pages, isDamaged, lineOf),
      ...findStrikes(lines),
      ...findUnseenLines(pages, lines, new Set(ocr)),
    ],
  };
}

/** With more of its letters unknown than this part, nothing in a file can be trusted. */
const MOST_NAMELESS = 0.3;

function findLosses(
  pages: readonly ReadPage[],
  isDamaged: boolean,
  lineOf: (page: number) => number,
): readonly SourceProblem[] {
  const losses = pages.flatMap(({ ink, isLost }): readonly SourceProblem[] => {
    const line = lineOf(ink.number);
    return [
      ...(isLost ? ['den'] : ink.unread).map(
        (what): SourceProblem => ({
          code: 'source-part-unread',
          line,
          details: { what: isLost ? `sidan ${ink.number}, som är skadad` : `${what} på sidan ${ink.number}` },
        }),
      ),
      ...ink.unseenSigns.map((details): SourceProblem => ({ code: 'unseen-signs', line, details })),
      ...ink.droppedLinks.map((url): SourceProblem => ({ code: 'link-dropped', line, details: { url } })),
    ];
  });
  return isDamaged
    ? [{ code: 'source-part-unread', line: 1, details: { what: 'en skadad del av filen' } }, ...losses]
    : losses;
}

/** The words that nobody sees, by their lines. On a scanned page, those that a program has read are its words. */
function findUnseenLines(
  pages: readonly ReadPage[],
  lines: readonly SourceLine[],
  ocr: ReadonlySet<ReadPage>,
): readonly SourceProblem[] {
  /* `shapeLines` gives one line for each line of a page. */
  const printed = pages.flatMap((page) => page.lines.map(({ unseen }) => ({ unseen, isRead: ocr.has(page) })));
  return printed.flatMap(({ unseen, isRead }, index) =>
    [...unseen].flatMap(([how, words]) =>
      isRead && how === 'drawn-unseen' ? [] : [tellUnseenWords(how, words, lines[index]?.number ?? 1)],
    ),
  );
}

function findStrikes(lines: readonly SourceLine[]): readonly SourceProblem[] {
  return lines.flatMap(({ number, text, drawnStrikes }) =>
    drawnStrikes.map(
      ({ start, end }): SourceProblem => ({
        code: 'strike-uncertain',
        line: number,
        details: { text: text.slice(start, end) },
      }),
    ),
  );
}
