import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { DIAGNOSTICS } from '../../src/archive/diagnostics/diagnostics.ts';
import { LEDGER_CODES } from '../samples/ledger-codes.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { FAULTY_ATTACHMENTS } from './faulty-attachments.ts';
import { FAULTY_DATES } from './faulty-dates.ts';
import { FAULTY_FRONTMATTER } from './faulty-frontmatter.ts';
import { FAULTY_MARKS } from './faulty-marks.ts';
import { FAULTY_NUMBERS } from './faulty-numbers.ts';
import { FAULTY_PEOPLE } from './faulty-people.ts';
import { FAULTY_TEXT } from './faulty-text.ts';
import { faultsOf, readMarkers } from './marked-sample.ts';
import { FILE } from '../samples/sample-meeting.ts';

const SAMPLES = {
  ...FAULTY_FRONTMATTER,
  ...FAULTY_TEXT,
  ...FAULTY_MARKS,
  ...FAULTY_NUMBERS,
  ...FAULTY_ATTACHMENTS,
  ...FAULTY_DATES,
  ...FAULTY_PEOPLE,
};

/** What is told of no single line, or only the whole folder can tell: see `size-of-text.test.ts`, `check-unseen-signs.test.ts`, `check-across-files.test.ts`, `load-content.test.ts` and the tests of the checks between files. */
const ACROSS_FILES = [
  'dead-link',
  'attachment-missing',
  'attachment-kind',
  'attachment-size',
  'attachment-is-other',
  'attachment-unnamed',
  'original-is-other',
  'attachment-unread',
  'attachment-cut',
  'identity-number-in-attachment',
  'blank-left',
  'newer-format',
  'colour-contrast',
  'law-page-missing',
  'duplicate-meeting',
  'agenda-kept',
  'agenda-beside',
  'agenda-alone',
  'agenda-twice',
  'agenda-type',
  'agenda-differs',
  'agenda-decides',
  'duplicate-term',
  'unknown-organ',
  'unknown-topic',
  'unknown-decision',
  'unknown-topic-in-glossary',
  'not-nfc',
  'not-utf8',
  'duplicate-address',
  'reserved-page',
  'page-runs-code',
  'unknown-component',
  'unread-file',
  'text-too-large',
  'more-faults',
  'unseen-signs',
  'meeting-not-held',
  'item-not-held',
  'relation-to-itself',
  'relation-to-later',
  'relation-ring',
  'alias-matches-nothing',
  'unmarked-decision',
  'position-without-organ',
  'position-outdated',
  'position-denies',
  'gap-untold',
  'unknown-answer',
  'answer-before',
  'unknown-clause',
  'misspelled-predecessor',
  'period-unmarked',
  'period-words-unfound',
  'period-ends-soon',
  'search-word-taken',
  'duplicate-watch',
];

describe('a faulty meeting', () => {
  test.each(Object.entries(SAMPLES))('%s', (_sentence, sample) => {
    const { text, faults } = readMarkers(sample);
    expect(faultsOf(readMeeting(text, FILE).diagnostics)).toEqual(faults);
  });

  test.each(Object.entries(SAMPLES))('is no meeting where an error is among its faults: %s', (_sentence, sample) => {
    const { meeting, diagnostics } = readMeeting(readMarkers(sample).text, FILE);
    expect(meeting === undefined).toBe(hasErrors(diagnostics));
  });

  test('is shown here for every fault that a meeting can have', () => {
    const shown = new Set(
      Object.values(SAMPLES).flatMap((sample) => readMarkers(sample).faults.map(({ code }) => code)),
    );
    expect([...shown, ...ACROSS_FILES, ...LEDGER_CODES].toSorted()).toEqual(Object.keys(DIAGNOSTICS).toSorted());
  });

  test('tells the file that each fault stands in', () => {
    const { diagnostics } = readMeeting(readMarkers(Object.values(SAMPLES).join('\n')).text, 'moten/annan/fil.mdx');
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['moten/annan/fil.mdx']));
  });
});
