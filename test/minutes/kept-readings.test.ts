import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { keepReadings } from '../../src/minutes/kept-readings.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { meetingText, temporaryFolder } from '../samples/temporary-content.ts';

const NOTHING = { ledger: NO_LEDGER, attached: new Set<string>() };
const FILE = 'moten/norrlunda/2024-05-17.mdx';
const TEXT = meetingText({ body: '## 1. Avtal\n\nAvtalet är klart.\n\n<Beslut>\n\n- att teckna avtalet\n\n</Beslut>' });
const FAULTY = meetingText({ body: '## 1. Avtal\n\n<Beslutt>\n\n- att\n\n</Beslutt>' });

const source = (text: string, file = FILE) => ({ file, bytes: Buffer.from(text) });

/** The only file that is kept of a meeting. */
function keptFile(home: string): string {
  const [name = ''] = readdirSync(home);
  return path.join(home, name);
}

describe('what was read of a meeting', () => {
  test('is the same when it comes from what was kept, its faults too', () => {
    for (const text of [TEXT, FAULTY]) {
      const home = temporaryFolder();
      keepReadings(home, 'p').read(source(text), NOTHING);
      const before = readFileSync(keptFile(home));
      expect(keepReadings(home, 'p').read(source(text), NOTHING)).toEqual(readMeeting(text, FILE));
      expect(readFileSync(keptFile(home)).equals(before)).toBe(true);
    }
  });

  test('tells each time what is odd in the bytes of its file', () => {
    const home = temporaryFolder();
    const bytes = Buffer.from(TEXT, 'latin1');
    const codes = () =>
      keepReadings(home, 'p')
        .read({ file: FILE, bytes }, NOTHING)
        .diagnostics.map(({ code }) => code);
    expect([codes(), codes()]).toEqual([['not-utf8'], ['not-utf8']]);
  });

  test('is read anew where the text, the file or the program is another', () => {
    const home = temporaryFolder();
    keepReadings(home, 'p').read(source(TEXT), NOTHING);
    const kept = (program: string, text: string, file: string) =>
      keepReadings(home, program).read(source(text, file), NOTHING);
    expect(kept('p', FAULTY, FILE)).toEqual(readMeeting(FAULTY, FILE));
    expect(kept('p', TEXT, 'moten/norrlunda/2024-05-18.mdx')).toEqual(
      readMeeting(TEXT, 'moten/norrlunda/2024-05-18.mdx'),
    );
    const before = readFileSync(keptFile(home));
    kept('another', FAULTY, FILE);
    expect(readFileSync(keptFile(home)).equals(before)).toBe(false);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one place',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, place) => (place === 100 ? byte ^ 1 : byte))),
    ],
  ])('is not believed where its file is %s', (_how, damage) => {
    const home = temporaryFolder();
    keepReadings(home, 'p').read(source(TEXT), NOTHING);
    const file = keptFile(home);
    writeFileSync(file, damage(readFileSync(file)));
    expect(keepReadings(home, 'p').read(source(TEXT), NOTHING)).toEqual(readMeeting(TEXT, FILE));
  });

  test('is read all the same where the disk does not take it', () => {
    const file = path.join(temporaryFolder(), 'fil');
    writeFileSync(file, '');
    expect(keepReadings(path.join(file, 'moten'), 'p').read(source(TEXT), NOTHING)).toEqual(readMeeting(TEXT, FILE));
  });

  test('is forgotten with the meeting', () => {
    const home = temporaryFolder();
    const first = keepReadings(home, 'p');
    first.read(source(TEXT), NOTHING);
    const file = keptFile(home);
    first.forgetOthers();
    expect(readdirSync(home)).toHaveLength(1);
    const later = keepReadings(home, 'p');
    later.read(source(TEXT, 'moten/norrlunda/2024-05-18.mdx'), NOTHING);
    later.forgetOthers();
    expect(readdirSync(home)).toHaveLength(1);
    expect(keptFile(home)).not.toBe(file);
  });
});
