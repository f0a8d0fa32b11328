import { blocksText } from '../archive/block-words.ts';
import type { AgendaItem } from '../archive/agenda-item.ts';
import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import { findPersonalData, type PersonalDatum } from '../swedish/personal-data/personal-data.ts';

/** Reports personal identity numbers anywhere in a content file. */
export function checkIdentityNumbers(text: string, file: string): readonly Diagnostic[] {
  return findAtLines(text, file).filter(({ code }) => IDENTITY_CODES.includes(code));
}

/**
 * Reports what may point out a private person: in the meeting's file as written, and in its items as read, where signs
 * of Markdown no longer divide what belongs together.
 */
export function checkPersonalData(text: string, items: readonly AgendaItem[], file: string): readonly Diagnostic[] {
  const written = findAtLines(text, file);
  const known = new Set(written.map(keyOf));
  const read = items.flatMap((item) =>
    findPersonalData([item.title, ...item.presenters, blocksText(item.blocks)].join('\n')).map((datum) =>
      describe(datum, { file, line: item.line }),
    ),
  );
  return [...written, ...read.filter((diagnostic) => !known.has(keyOf(diagnostic)))];
}

/**
 * The personal data in a text. What stands twice on a line is reported once, for example an address and the link to it.
 */
function findAtLines(text: string, file: string): readonly Diagnostic[] {
  let [line, offset] = [1, 0];
  const source = findSourceBlock(text);
  const found = findPersonalData(text).map((datum) => {
    line += text.slice(offset, datum.start).split('\n').length - 1;
    offset = datum.start;
    const inSource = datum.kind === 'personnummer' && datum.start >= source.start && datum.start < source.end;
    return inSource
      ? diagnose('identity-number-in-source', { file, line }, { masked: datum.masked })
      : describe(datum, { file, line });
  });
  return [...new Map(found.map((diagnostic) => [`${diagnostic.line} ${keyOf(diagnostic)}`, diagnostic])).values()];
}

const IDENTITY_CODES: readonly string[] = ['personal-identity-number', 'identity-number-in-source'];

/** Where the key `källa` of a meeting's frontmatter stands, with the lines below it that are indented. */
function findSourceBlock(text: string): { readonly start: number; readonly end: number } {
  const frontmatter = /^---\n[^]*?\n---(?:\n|$)/u.exec(text)?.[0] ?? '';
  const block = /^källa:.*\n(?:[ \t]+.*\n)*/mu.exec(frontmatter);
  return block ? { start: block.index, end: block.index + block[0].length } : { start: 0, end: 0 };
}

function keyOf({ code, details }: Diagnostic): string {
  return `${code} ${'masked' in details ? details.masked : ''}`;
}

function describe({ kind, masked }: PersonalDatum, place: Place): Diagnostic {
  return diagnose(CODES[kind], place, { masked });
}

const CODES = {
  personnummer: 'personal-identity-number',
  phone: 'phone-number',
  'private-email': 'private-email',
  'bank-account': 'bank-account',
  'street-address': 'street-address',
  property: 'property-designation',
} as const;
