import { expect } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { checkUnmarkedDecisions } from '../../src/minutes/check-unmarked-decisions.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { makeOrgan } from '../samples/sample-archive.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';

const OWN = ['Nätverket Lövdalen', 'Lövdalsnätverket'];
const OTHERS = ['Barrådet', 'Mossdirektionen'];

/** Whether a document with the phrase alone under a heading is brought in with a decision there. */
export async function isImportedAsDecision(phrase: string, own = OWN): Promise<boolean> {
  const { decisions } = await importPhrase(phrase, own);
  return decisions.length > 0;
}

/** What becomes of an item with these words alone: its decisions, and what is told of its file by whoever checks it. */
export async function importPhrase(phrase: string, own = OWN) {
  const text = `Minnesanteckningar\n${own[0]}\n2031-04-02\nNärvarande: Ebba Roth, Sten Malm\n\n1. Plan\n\n${phrase}\n\n2. Mål\n\nLäget gicks igenom.\n`;
  const { report, text: written = '' } = await importDocument(new TextEncoder().encode(text), 'anteckningar.txt', {
    organ: 'lovrad',
    members: [],
    date: undefined,
    dayLetter: undefined,
    names: { own, others: OTHERS },
  });
  const [item, ...others] = report.meeting?.items ?? [];
  expect(others).toHaveLength(1);
  return {
    decisions: item?.decisions ?? [],
    codes: report.diagnostics.map(({ code }) => code),
    told: checkUnmarkedDecisions([readMeeting(written, FILE)], organsOf(own)).length,
  };
}

/** Whether the same words, written by hand and unmarked, are told of. */
export function isTold(phrase: string, own = OWN): boolean {
  const { text, file } = { text: withFrontmatter(`\n## 1. Plan\n\n${phrase}\n`), file: FILE };
  return checkUnmarkedDecisions([readMeeting(text, file)], organsOf(own)).length > 0;
}

function organsOf(own: readonly string[]) {
  return [makeOrgan('lovrad', own), ...OTHERS.map((name, index) => makeOrgan(`annat-${index}`, [name]))];
}
