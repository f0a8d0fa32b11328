import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findUnseenSigns, wordsAround } from '../swedish/unseen-signs.ts';

/**
 * Warns of signs in a content file that nobody sees and that change what is read, written as themselves or by their
 * number, as YAML (`"\u202E"`) and Markdown (`&#8238;`) allow: once a line for each thing that they do.
 */
export function checkUnseenSigns(text: string, file: string): readonly Diagnostic[] {
  return text.split('\n').flatMap((written, index) => {
    const line = readNumbers(written);
    const found = new Map(findUnseenSigns(line).map((signs) => [signs.does, signs]));
    return [...found.values()].map((signs) =>
      diagnose('unseen-signs', { file, line: index + 1 }, { does: signs.does, words: wordsAround(line, signs) }),
    );
  });
}

const NUMBERED =
  /\\u(?<short>[0-9a-fA-F]{4})|\\U(?<long>[0-9a-fA-F]{8})|&#[xX](?<hex>[0-9a-fA-F]{1,6});|&#(?<decimal>\d{1,7});|&(?:ZeroWidthSpace|NoBreak|zwn?j);/gu;

function readNumbers(line: string): string {
  if (!/[\\&]/.test(line)) return line;
  return line.replaceAll(NUMBERED, (written, ...rest) => {
    const groups: unknown = rest.at(-1);
    const code = numberIn(groups);
    return code === undefined ? '\u200B' : code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

function numberIn(groups: unknown): number | undefined {
  if (typeof groups !== 'object' || groups === null) return undefined;
  for (const [name, digits] of Object.entries(groups))
    if (typeof digits === 'string') return Number.parseInt(digits, name === 'decimal' ? 10 : 16);
  return undefined;
}
