import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../../../src/command-line/folders.ts';
import { ENCODINGS, textFile, type Encoding } from '../makers/make-text.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { mutateLines, MUTATION_KINDS, WHOLE, type Mutation } from './mutate-lines.ts';
import { loadStartingTexts, type StartingTexts } from './starting-texts.ts';

/** How a document was made: small to print, and the less of it the simpler. */
export interface MutatedDocument {
  /** The name of the text that it starts from. */
  readonly start: string;
  readonly part: number;
  readonly mutations: readonly Mutation[];
  readonly lineEnd: LineEnd;
  readonly encoding: Encoding;
  /** As `--datum`. */
  readonly date: string | undefined;
  readonly dayLetter: string | undefined;
}

const LINE_ENDS = {
  '\\n': ['\n'],
  '\\r\\n': ['\r\n'],
  '\\r': ['\r'],
  mixed: ['\n', '\r\n', '\n\n'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type LineEnd = keyof typeof LINE_ENDS;

/** Those that are always there, and alone decide what `mutatedDocument` draws. */
const FIXTURES = loadStartingTexts(path.join(ROOT, 'test', 'fixtures', 'import'));

const place = fc.nat({ max: WHOLE - 1 });
const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 2, maxLength: 4 })
      .map((texts) => texts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...MUTATION_KINDS),
  at: place,
  to: place,
  words,
});

export const mutatedDocument = mutatedFrom(FIXTURES);

export function mutatedFrom(texts: StartingTexts): fc.Arbitrary<MutatedDocument> {
  return fc.record({
    start: fc.constantFrom(...texts.keys()),
    part: place,
    mutations: fc.array(mutation, { maxLength: 6, size: 'max' }),
    lineEnd: fc.oneof(
      { weight: 6, arbitrary: fc.constant<LineEnd>('\\n') },
      fc.constantFrom<LineEnd>('\\r\\n', '\\r', 'mixed'),
    ),
    encoding: fc.oneof({ weight: 12, arbitrary: fc.constant<Encoding>('utf-8') }, fc.constantFrom(...ENCODINGS)),
    date: fc.option(fc.constantFrom('2031-04-02', '2031-04', '2031'), { freq: 2, nil: undefined }),
    dayLetter: fc.option(fc.constant('b'), { freq: 10, nil: undefined }),
  });
}

export function textOf({ start, part, mutations, lineEnd }: MutatedDocument, texts = FIXTURES): string {
  const lines = mutations.reduce(mutateLines, takePart(texts.get(start) ?? [], part));
  const ends: readonly string[] = LINE_ENDS[lineEnd];
  return lines.map((line, index) => `${line}${ends[index % ends.length] ?? ''}`).join('');
}

export function bytesOf(document: MutatedDocument, texts = FIXTURES): Uint8Array {
  const text = textOf(document, texts);
  return textFile(
    text,
    document.encoding === 'windows-1252' && !IN_WINDOWS_1252.test(text) ? 'utf-8' : document.encoding,
  );
}

/** What the maker of that encoding can write. */
const IN_WINDOWS_1252 = /^[\t\n\v\f\r -~\u00A0-\u00FF€…•–—”’]*$/u;

/** Of a long text the top and one stretch, so that many documents are made in little time. */
function takePart(lines: readonly string[], part: number): readonly string[] {
  const from = TOP + Math.floor((part / WHOLE) * Math.max(0, lines.length - TOP - STRETCH));
  return lines.length <= TOP + STRETCH ? lines : [...lines.slice(0, TOP), ...lines.slice(from, from + STRETCH)];
}

const TOP = 14;
const STRETCH = 20;
