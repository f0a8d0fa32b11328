import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { minutesInTable } from '../fixtures/import/made/allt-i-tabell.ts';
import { automaticNumbers } from '../fixtures/import/made/automatisk-numrering.ts';
import { lockedWord, oldWord } from '../fixtures/import/made/gammal-office.ts';
import { softLineBreaks } from '../fixtures/import/made/mjuka-radbrytningar.ts';
import { numberedHeadings } from '../fixtures/import/made/numrerade-rubriker.ts';
import { commentsLeft, trackedChanges } from '../fixtures/import/made/oavgjort-i-word.ts';
import { struckAttendees } from '../fixtures/import/made/overstrukna-i-tabell.ts';
import { numberedParagraphs } from '../fixtures/import/made/paragrafer-i-lista.ts';
import { describeFixture } from './describe-fixture.ts';
import { importAlone } from './import-into-folder.ts';
import { extraLetters, letters, lettersOfMeeting } from './letters-in-order.ts';

const documents = [
  automaticNumbers,
  numberedParagraphs,
  struckAttendees,
  minutesInTable,
  softLineBreaks,
  numberedHeadings,
  trackedChanges,
  commentsLeft,
  oldWord,
  lockedWord,
];

describe.each(documents)('$fileName', (document) => {
  describeFixture(document);

  /* Another reader of Word files, which leaves out headers, footers and the numbers that Word adds. */
  test.runIf(document.expected.meeting)(
    'keeps every letter in its order, and adds the numbers of Word alone',
    async () => {
      const { text } = await importAlone(document);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await document.make()) });
      expect(extraLetters(lettersOfMeeting(text), letters(value))).toEqual(
        letters(document.automatic).split('').toSorted(),
      );
    },
  );
});

test('a link leads where it led, and words struck out in a text stay so', async () => {
  expect((await importAlone(softLineBreaks)).text).toContain('[Länsförbundets webbplats](https://exempel.se/handbok)');
  expect((await importAlone(struckAttendees)).text).toContain('~~Ossian Prytz~~ och Ylva Tegel');
});
