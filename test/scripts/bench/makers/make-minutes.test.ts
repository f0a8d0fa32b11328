import { expect, test } from 'vitest';
import { importDocument } from '../../../../src/import/import-document.ts';
import {
  makeMinutes,
  minutesAsDocx,
  minutesAsPdf,
  minutesAsText,
  type MadeMinutes,
} from '../../../../scripts/bench/makers/make-minutes.ts';

const read = async (bytes: Uint8Array, name: string) =>
  (
    await importDocument(bytes, name, {
      organ: 'lovrad',
      names: { own: ['Lövrådet'], others: [] },
      members: [],
      date: undefined,
      dayLetter: undefined,
    })
  ).report;

test.each([0, 1, 77])(
  'made minutes are of the usual size, and one meeting in whatever format they come: %i',
  async (number) => {
    const minutes = makeMinutes(number);
    const text = await read(Buffer.from(minutesAsText(minutes)), 'a.txt');
    expect(text.words.source).toBeGreaterThan(1_600);
    expect(text.words.source).toBeLessThan(2_200);
    for (const report of [
      text,
      await read(minutesAsDocx(minutes), 'a.docx'),
      await read(await minutesAsPdf(minutes), 'a.pdf'),
    ]) {
      expect(report.meeting?.date, JSON.stringify(report.diagnostics)).toBe(minutes.date);
      expect(report.meeting?.attendance.map(({ name, body }) => ({ name, body }))).toEqual(minutes.attendance);
      expect(
        report.meeting?.items.map(({ title, kinds, presenters, decisions }) => ({
          title,
          kinds,
          presenters,
          clauses: decisions.flatMap(({ clauses }) => clauses),
        })),
      ).toEqual(expectedItems(minutes));
    }
  },
);

function expectedItems({ items }: MadeMinutes): readonly unknown[] {
  return items.map(({ title, presenter, clauses }) => ({
    title: title.replace(/^(?:Beslut|Information): /, ''),
    kinds: title.startsWith('Beslut: ') ? ['beslut'] : title.startsWith('Information: ') ? ['information'] : [],
    presenters: presenter === undefined ? [] : [presenter],
    clauses,
  }));
}
