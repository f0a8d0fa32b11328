import type { ReportedItem } from '../../../src/import/import-report.ts';
import type { FieldReading, ItemPair } from './field-score.ts';
import type { StyleExpectation } from './style-expectation.ts';

/** Clause by clause. One that nobody wrote, or under another item, is a fault as well. */
export function judgeDecisions(
  pairs: readonly ItemPair[],
  found: readonly ReportedItem[],
  expected: StyleExpectation['decisions'],
): FieldReading {
  const readings = pairs.flatMap(({ number, item }): readonly FieldReading[] => {
    const wanted = expected[number] === undefined ? [] : expected[number];
    if (wanted === null) return [];
    const got = (item?.decisions ?? []).flatMap(({ clauses }) => clauses);
    return [compareClauses(number, wanted, got)];
  });
  const strangers = found
    .filter((item) => !pairs.some((pair) => pair.item === item))
    .flatMap((item) => item.decisions.map(({ clauses }) => compareClauses(item.number, [], clauses)));
  const all = [...readings, ...strangers];
  return {
    asked: all.reduce((sum, { asked }) => sum + asked, 0),
    right: all.reduce((sum, { right }) => sum + right, 0),
    faults: all.flatMap(({ faults }) => faults),
    rightWords: all.flatMap(({ rightWords = [] }) => rightWords),
  };
}

function compareClauses(number: string, wanted: readonly string[] | string, got: readonly string[]): FieldReading {
  if (typeof wanted === 'string') {
    const isRight = core(got.join(' ')) === core(wanted);
    return {
      asked: 1,
      right: isRight ? 1 : 0,
      faults: isRight ? [] : [faultOf(number, wanted, got)],
      rightWords: isRight ? got.map(core) : [],
    };
  }
  const left = got.map(core);
  const missing = wanted.filter((clause) => {
    const place = left.indexOf(core(clause));
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
  const extra = left.slice(missing.length);
  return {
    rightWords: wanted.filter((clause) => !missing.includes(clause)).map(core),
    asked: wanted.length + extra.length,
    right: wanted.length - missing.length,
    faults: [
      ...missing.map((clause) => faultOf(number, clause, got)),
      ...extra.map((clause) => `beslut ${number}: ”${clause}” är inget beslut`),
    ],
  };
}

/** Without what stands between clauses: `att A, att B samt att C` has the same clauses with its commas and without. */
function core(clause: string): string {
  return clause
    .replace(/^(?:dels|och|samt|[-–•]|[a-z]\))\s+/, '')
    .replace(/(?:[\s,.;]|\b(?:dels|och|samt)$)+$/, '')
    .replaceAll(/\s+/g, ' ');
}

function faultOf(number: string, clause: string, got: readonly string[]): string {
  return `beslut ${number} ”${clause}”: ${got.length === 0 ? 'inget' : `”${got.join(' | ')}”`}`;
}
