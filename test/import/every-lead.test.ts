import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importHouseStyle } from '../../scripts/bench/house-styles/import-house-style.ts';
import { loadHouseStyles } from '../../scripts/bench/house-styles/load-house-styles.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import type { ImportResult } from '../../src/import/import-document.ts';
import { checkUnmarkedDecisions } from '../../src/minutes/check-unmarked-decisions.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { findLead } from '../../src/swedish/decision-lead.ts';
import { makeOrgan } from '../samples/sample-archive.ts';
import { FILE } from '../samples/sample-meeting.ts';
import { importText } from './import-text.ts';

interface Names {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/**
 * The words that lead in a decision of the meeting and have become neither a mark nor a message: in the head of what was
 * written, and in its items. A table's heading `Beslut` leads in nothing by itself.
 */
function vanishedLeads({ text, report }: ImportResult, { own, others }: Names): readonly string[] {
  if (text === undefined) return [];
  const messages = report.diagnostics.flatMap(({ code, message }) => (code.includes('decision') ? [message] : []));
  const isTold = (words: string) => messages.some((message) => message.includes(words.slice(0, SEEN)));
  const meeting = readMeeting(text, FILE);
  const organ = /^organ: "?(?<id>[a-z-]+)/mu.exec(text)?.groups?.['id'] ?? '';
  const organs = [makeOrgan(organ, own), ...others.map((name, place) => makeOrgan(`annat-${place}`, [name]))];
  const inHead = headOf(text).filter((line) => !line.includes('\t') && findLead(line)?.kind === 'decision');
  const unmarked = checkUnmarkedDecisions([meeting], organs).map(({ details }) =>
    'found' in details && typeof details.found === 'string' ? details.found : '',
  );
  return [...inHead, ...unmarked].filter((words) => !isTold(words));
}

/** In characters: enough to know the words again in a message. */
const SEEN = 30;

/** The lines of `huvud`. */
function headOf(text: string): readonly string[] {
  const head = /^huvud: [|>][^\n]*\n(?<lines>(?: {2}[^\n]*\n|\n)*)/mu.exec(text)?.groups?.['lines'] ?? '';
  return head.split('\n').map((line) => line.trim());
}

const FOLDER = path.join(ROOT, 'test', 'fixtures', 'import');

describe('every lead of a decision ends in a mark or is told', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('in %s', async (name) => {
    const result = await importText(readFileSync(path.join(FOLDER, name), 'utf8'));
    expect(vanishedLeads(result, { own: [], others: [] })).toEqual([]);
  });

  test.each(loadHouseStyles())('in $name, as text and Word', async (styleCase) => {
    const { organ, others, formats } = styleCase.expected;
    const vanished: string[] = [];
    for (const format of formats.filter((each) => each !== 'pdf')) {
      const { asked, numbered } = await importHouseStyle(styleCase, format);
      for (const words of vanishedLeads(numbered ?? asked, { own: organ, others }))
        vanished.push(`${format}: ${words}`);
    }
    expect(vanished).toEqual([]);
  });

  test('one that stands in the head is told', async () => {
    const { report } = await importText(
      'Protokoll\n2031-04-02\nNärvarande: Siv Torn\nStyrelsen beslutade att anta planen.\n\n1. Ekar\nEkarna växer.\n\n2. Avslut\nTack.\n',
    );
    expect(report.diagnostics.map(({ code }) => code)).toContain('decision-before-items');
  });
});
