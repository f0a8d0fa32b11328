import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import { findHeavyPlace } from './heavy-text.ts';
import { PARSER_CAPS } from './parser-caps.ts';

/**
 * The limits on one file of the content, whoever reads it: the check, the build, the page that imports, and what it saves.
 * Ordinary minutes come to a hundredth of each. `what` and `limit`: the limit in Swedish, as the message says it.
 */
export const TEXT_CAPS = {
  /** Twice what the importer reads of a document, for signs of its own that it writes. */
  characters: { most: 4_000_000, what: 'antalet tecken', limit: '4 000 000' },
  lines: { most: 200_000, what: 'antalet rader', limit: '200 000' },
  /** A paragraph stands on one line; the importer reads no longer ones. */
  lineCharacters: { most: 200_000, what: 'antalet tecken på en rad', limit: '200 000' },
  /** White space in a row, which patterns over words may go through again and again. */
  spaces: { most: 2_000, what: 'antalet blanksteg i rad', limit: '2 000' },
} as const satisfies Readonly<Record<string, { readonly most: number; readonly what: string; readonly limit: string }>>;

/** More of a file than this is not read: every character takes at most four bytes. */
export const MOST_BYTES = TEXT_CAPS.characters.most * 4 + 4;

/** An editor mends some at a time; more are noise. */
const MOST_TOLD = 300;

/** The limit that a text exceeds, told at its line; undefined where it keeps within all. Takes one pass over the text. */
export function findOversize(text: string, file: string): Diagnostic | undefined {
  const tell = (cap: keyof typeof TEXT_CAPS, line: number) => tellSize(cap, { file, line });
  if (text.length > TEXT_CAPS.characters.most) return tell('characters', 1);
  const lines = text.split('\n');
  if (lines.length > TEXT_CAPS.lines.most) return tell('lines', TEXT_CAPS.lines.most);
  for (const [index, { length }] of lines.entries())
    if (length > TEXT_CAPS.lineCharacters.most) return tell('lineCharacters', index + 1);
  const spaces = LONG_SPACE.exec(text);
  return spaces ? tell('spaces', lineAt(text, spaces.index)) : undefined;
}

/** The same of text that the parser of MDX is to take, with the limits of that parser. */
export function findUnfitForParser(text: string, file: string): Diagnostic | undefined {
  const oversize = findOversize(text, file);
  if (oversize) return oversize;
  const heavy = findHeavyPlace(text);
  return (
    heavy && diagnose('text-too-large', { file, line: lineAt(text, heavy.index) }, capWords(PARSER_CAPS[heavy.cap]))
  );
}

function tellSize(cap: keyof typeof TEXT_CAPS, place: Place): Diagnostic {
  return diagnose('text-too-large', place, capWords(TEXT_CAPS[cap]));
}

function capWords({ what, limit }: { readonly what: string; readonly limit: string }) {
  return { what, limit };
}

/** The faults that are told of one file: all, or the first ones, errors before warnings, and that there are more. */
export function tellAtMost(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_TOLD) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const told = [...errors, ...warnings].slice(0, MOST_TOLD);
  const line = told.at(-1)?.line ?? 1;
  return [...told, diagnose('more-faults', { file, line }, { count: diagnostics.length - told.length })];
}

/** White space on one line: lines of their own, however many are empty, are counted as lines. */
const LONG_SPACE = new RegExp(String.raw`(?<![^\S\n])[^\S\n]{${TEXT_CAPS.spaces.most + 1}}`, 'u');

/** The line, from 1, that an offset lies on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
