import { expect, test } from 'vitest';
import { reportReadability } from '../../src/command-line/report-readability.ts';
import { readPage } from '../../src/minutes/read-entry.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';

const archiveOf = (textForm: 'sammandrag' | 'ordagrann') =>
  buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [
      makeMeeting({
        organ: 'lovrad',
        date: '2031-01-01',
        textForm,
        items: [{ number: '1', blocks: [prose('Vi går hem.')] }],
      }),
    ],
    topics: [],
    glossary: [],
  });
const guide = readPage(
  '---\ntitel: A\nbeskrivning: B\n---\n\n# Gör så\n\nSkriv rakt på. Läs om.\n\n```yaml\nlångsamma: nycklar\n```\n\n| långa | tabeller |\n| --- | --- |\n| är | inte med |\n',
  'sidor/hjalp.mdx',
);

test('the archive’s own texts are measured, and what they should be is told', () => {
  expect(reportReadability({ archive: archiveOf('sammandrag'), pages: [guide] })).toBe(
    'Läsbarhet (LIX) hos arkivets egna texter: sammandragen 3 (mål högst 40), vägledningen 2 (mål högst 30).\n',
  );
});

test('the words of a document are not measured', () => {
  expect(reportReadability({ archive: archiveOf('ordagrann'), pages: [] })).toBe('');
});
