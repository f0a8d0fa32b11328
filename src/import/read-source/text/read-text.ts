import { CAPS } from '../../caps.ts';
import { plainLine, type ReadSource, type SourceLine } from '../../source-document.ts';
import type { Span } from '../../../swedish/span.ts';
import { editText } from '../edit-text.ts';
import { refuseSource, tooLarge } from '../refuse-source.ts';
import { tellUnseenSigns } from '../tell-unseen-signs.ts';
import { decodeText } from './decode-text.ts';
import { findWhiteSpace, looksLikeColumns } from './find-white-space.ts';
import { readMarkup, type MarkedLine } from './read-markup.ts';
import { splitLines, type TextLine } from './split-lines.ts';
import { spansOf } from './styled-text.ts';

/** Reads plain text and Markdown. Each line of the file is a line of the document. */
export function readText(bytes: Uint8Array): ReadSource {
  /* No encoding uses more than three bytes for one of JavaScript's characters. */
  if (bytes.length > CAPS.characters.most * 3) return tooLarge('characters');
  const decoded = decodeText(bytes);
  if (!('text' in decoded))
    return refuseSource({
      code: 'source-unknown',
      line: decoded.line,
      details: { found: decoded.found, next: decoded.found === undefined ? 'itsProgram' : 'letters' },
    });
  if (decoded.text.length > CAPS.characters.most) return tooLarge('characters');
  const lines = splitLines(decoded.text);
  if (lines.length > CAPS.lines.most) return tooLarge('lines');
  const long = lines.find(({ text }) => text.length > CAPS.lineCharacters.most);
  if (long !== undefined) return tooLarge('lineCharacters', long.number);
  const lost = lines.find(({ text }) => text.includes('\uFFFD'));
  return {
    document: { format: 'text', lines: shapeLines(readBlocks(lines)) },
    problems: [
      ...(lost === undefined
        ? []
        : [
            {
              code: 'source-part-unread' as const,
              line: lost.number,
              details: { what: 'ett tecken som gått förlorat (�)' },
            },
          ]),
      ...lines.flatMap(({ raw, number }) => tellUnseenSigns(raw, number)),
    ],
  };
}

/** A line of a block with its markup read. */
interface BlockLine extends MarkedLine {
  readonly source: TextLine;
  readonly gapBefore: number;
}

function readBlocks(lines: readonly TextLine[]): readonly BlockLine[] {
  const read: BlockLine[] = [];
  let block: TextLine[] = [];
  let gap = 0;
  let tables = 0;
  const close = (): void => {
    const marked = readMarkup(block.map(({ text }) => text));
    for (const [index, line] of marked.entries()) {
      const source = block[index];
      if (source === undefined || line.isRule || !/\S/.test(line.text)) continue;
      read.push({
        ...line,
        source,
        table: line.table === undefined ? undefined : tables + line.table + 1,
        gapBefore: read.length === 0 ? 0 : gap,
      });
      gap = 0;
    }
    tables += (marked.findLast(({ table }) => table !== undefined)?.table ?? -1) + 1;
    block = [];
  };
  for (const line of lines) {
    if (/\S/.test(line.text)) block.push(line);
    else {
      if (block.length > 0) close();
      gap += 1;
    }
  }
  close();
  return read;
}

function shapeLines(lines: readonly BlockLine[]): readonly SourceLine[] {
  const columns = lines.map(({ text }) => looksLikeColumns(text));
  return lines.map((line, index) => {
    const { text, move } = editText(
      line.text,
      findWhiteSpace(line.text, {
        isColumns: columns[index - 1] === true || columns[index + 1] === true,
        isCells: line.table !== undefined,
      }),
    );
    const parts = move(line.parts);
    return plainLine(line.source.number, text, {
      printed: line.source.text.trim() === text ? undefined : line.source.text.trim(),
      page: line.source.page,
      indent: measureIndent(line.table === undefined ? line.source.text : line.text),
      gapBefore: line.gapBefore,
      bold: isWithin(text, spansOf(parts, 'bold')),
      heading: line.heading,
      strikes: spansOf(parts, 'strike'),
      links: parts.flatMap((part) =>
        part.style === 'link' ? [{ start: part.start, end: part.end, url: part.url }] : [],
      ),
      table: line.table,
    });
  });
}

/** The white space at the start of a line, in characters; a tab counts as four. */
function measureIndent(text: string): number {
  return text.slice(0, text.search(/[^ \t]/)).replaceAll('\t', '    ').length;
}

/** Whether the spans cover all letters of the text, or all digits where it has no letters. */
function isWithin(text: string, spans: readonly Span[]): boolean {
  if (spans.length === 0) return false;
  let done = 0;
  const outside =
    spans
      .map(({ start, end }) => {
        const part = text.slice(done, start);
        done = end;
        return part;
      })
      .join('') + text.slice(done);
  return !(/\p{L}/u.test(text) ? /\p{L}/u : /\p{N}/u).test(outside);
}
