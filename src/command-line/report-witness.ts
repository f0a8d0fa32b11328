import { diagnosticMessage, hasErrors } from '../archive/diagnostic.ts';
import type { LedgerRecord } from '../archive/ledger.ts';
import type { WitnessAnswer } from '../minutes/check-witness.ts';
import { count } from '../site/words/words.ts';

/** The fewest characters of a hash that are taken for one. */
const SHORTEST = 8;

/** A hash as it was written off a page: `1CCB bf98 0e7d`, `Vittne: 1ccbbf980e7d`. Throws where it is none. */
export function readWitness(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const hash = text
    .replace(/^\s*vittne:?/iu, '')
    .replaceAll(/[\s-]+/g, '')
    .toLowerCase();
  if (hash.length < SHORTEST || !/^[0-9a-f]{1,64}$/.test(hash))
    throw new Error(
      `--vittne är ”${text}”. Väntat: minst ${SHORTEST} tecken 0–9 och a–f, så som de står på utskriften, till exempel 1ccbbf980e7dd5d625d8.`,
    );
  return hash;
}

/** For a person: whether everything that stood in the archive then is there still. */
export function reportWitness({ line, isJoined, diagnostics }: WitnessAnswer, { lines }: LedgerRecord): string {
  const told = diagnostics.map((each) => `${each.file}:${each.line}  ${diagnosticMessage(each)}\n`);
  if (line === undefined) return told.join('');
  const day = lines[line - 1]?.date ?? '';
  const later = lines.length - line;
  const sum = hasErrors(diagnostics)
    ? `Nej: vittnet är rad ${line} i liggaren (${day}), men arkivet är inte längre som det var. Se ovan.`
    : `Ja: allt som stod i arkivet vid vittnet, rad ${line} i liggaren (${day}), finns kvar${diagnostics.length > 0 ? ', utom det som är tömt enligt ovan' : ''}. ${later === 0 ? 'Inget har förts in sedan dess.' : `${count(later, 'rad', 'rader')} har förts in sedan dess.`}`;
  const joined = isJoined
    ? ['Vittnet är från en liggare som sedan har förenats med en annan. Raderna finns här, med nya kontrollsummor.']
    : [];
  return `${[...told, ...joined, sum].join('\n')}\n`;
}
