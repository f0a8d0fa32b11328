import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { FILE, readSample, withFrontmatter } from '../samples/sample-meeting.ts';
import { paragraphs } from './swedish-prose.ts';

const RICH = `
Inledning på väg till Åmåla.

## 1. Beslut: Öppna ängar (Bilaga Å)

Föredragande: Åsa Påhittad; Örjan Exempel

<Punkt amnen="ängar" />

Möt våren, se 310301.

| Å | Ä |
| - | - |
| ö | é |

<Beslut av="Ängsrådet">

- att så på **ön**
- att slå i augusti

</Beslut>

### a) ~~Dialog: Ån~~
`;
const LINES =
  'plats: Ängåker\nnärvaro:\n  - organisation: Åmåla\n    närvarande: [Åsa Påhittad]\nhuvud: |\n  Två rader\n  på ön\n';
const SOURCE = withFrontmatter(RICH, LINES).normalize('NFC');

describe('the same meeting', () => {
  const expected = readMeeting(SOURCE, FILE);

  test('is read at all', () => {
    expect(expected.meeting?.items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Öppna ängar'],
      ['1a', 'Ån'],
    ]);
    expect(expected.meeting?.head).toBe('Två rader\npå ön\n');
  });

  test.each<[string, (source: string) => string]>([
    ['letters in two parts (NFD)', (source) => source.normalize('NFD')],
    ['line ends of Windows', (source) => source.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (source) => source.replaceAll('\n', '\r')],
    ['a byte order mark', (source) => `\uFEFF${source}`],
    ['all three', (source) => `\uFEFF${source.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('comes from a file with %s', (_what, change) => {
    expect(change(SOURCE)).not.toBe(SOURCE);
    expect(readMeeting(change(SOURCE), FILE)).toEqual(expected);
  });

  test('comes from any prose in either form of Unicode', () => {
    fc.assert(
      fc.property(paragraphs, (source) => {
        const body = `\n## 1. Rubrik\n\n${source.join('\n\n')}\n`;
        expect(readSample(body.normalize('NFD'))).toEqual(readSample(body.normalize('NFC')));
      }),
    );
  });

  test('keeps the lines of its faults, whatever the line ends', () => {
    const faulty = withFrontmatter('\n## 1. Rubrik\n\n{x}\n\n## 1. Rubrik\n');
    expect(readMeeting(faulty.replaceAll('\n', '\r\n'), FILE).diagnostics).toEqual(
      readMeeting(faulty, FILE).diagnostics,
    );
  });
});
