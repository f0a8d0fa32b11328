import { describe, expect, test } from 'vitest';
import { wideMinutes } from '../fixtures/import/made/brett-protokoll.ts';
import { agenda } from '../fixtures/import/made/kallelse.ts';
import { ligaturesAndAccents } from '../fixtures/import/made/ligaturer.ts';
import { attendanceInColumns } from '../fixtures/import/made/narvaro-i-kolumner.ts';
import { lockedMinutes, scannedMinutes } from '../fixtures/import/made/olaslig-pdf.ts';
import { drawnStrikes } from '../fixtures/import/made/ritade-streck.ts';
import { furnitureInSentences } from '../fixtures/import/made/sidfot-mitt-i-mening.ts';
import { twoColumns } from '../fixtures/import/made/tva-spalter.ts';
import { describeFixture } from './describe-fixture.ts';
import { importAlone } from './import-into-folder.ts';
import { letters, lettersOfMeeting } from './letters-in-order.ts';

const documents = [
  twoColumns,
  furnitureInSentences,
  drawnStrikes,
  ligaturesAndAccents,
  attendanceInColumns,
  wideMinutes,
  agenda,
  scannedMinutes,
  lockedMinutes,
];

describe.each(documents)('$fileName', (document) => {
  describeFixture(document);

  test.runIf(document.expected.meeting)('keeps every letter in its order', async () => {
    expect(lettersOfMeeting((await importAlone(document)).text)).toBe(letters(document.printed));
  });
});
