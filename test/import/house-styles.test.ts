import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { describeFixture } from './describe-fixture.ts';
import { readExpectation } from './expectation.ts';
import { importAlone } from './import-into-folder.ts';
import { lettersOfMeeting, lettersOfText } from './letters-in-order.ts';

const FIXTURES = path.join(ROOT, 'test', 'fixtures', 'import');
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.slice(0, -'.expected.json'.length));

test('every text has its expectation', () => {
  expect(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))).toEqual(names.map((name) => `${name}.txt`));
});

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(path.join(FIXTURES, `${name}.txt`));
  const document = {
    fileName: `${name}.txt`,
    make: () => bytes,
    expected: readExpectation(path.join(FIXTURES, `${name}.expected.json`)),
  };
  describeFixture(document);

  test.runIf(document.expected.meeting)('keeps every letter in its order', async () => {
    const { report, text } = await importAlone(document);
    expect(lettersOfMeeting(text)).toBe(
      lettersOfText(
        bytes.toString('utf8'),
        report.leftOut.map(({ line }) => line),
      ),
    );
  });
});
