import { PLAIN_IDENTITY } from '../../src/archive/identity.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { buildCards, MOST_DECISION_CARDS, type Card } from '../../src/previews/card.ts';
import { CARD_HEIGHT, CARD_WIDTH, drawCard } from '../../src/previews/card-svg.ts';
import { readFontWidths } from '../../src/previews/font-widths.ts';
import { buildDecisionPreviews } from '../../src/previews/preview-of.ts';
import { wrapText } from '../../src/previews/wrap-text.ts';
import { writePreviews } from '../../src/previews/write-previews.ts';
import { decision, makeMeeting, makeOrgan, makeTopic } from '../samples/sample-archive.ts';
import { runs } from '../runs.ts';

const meeting = makeMeeting({
  organ: 'lov',
  date: '2021-03-19',
  textForm: 'sammandrag',
  attendance: [
    { body: undefined, attendees: [{ name: 'Maja Exempel', role: undefined, part: undefined, present: true }] },
  ],
  head: 'Maja Exempel',
  signature: 'Maja Exempel',
  items: [{ number: '4', title: 'häckar', presenters: ['Maja Exempel'], blocks: [decision(['att ansa häcken'])] }],
});
const archive = buildArchive({
  organs: [makeOrgan('lov', ['Lövnätverket'])],
  meetings: [meeting],
  topics: [makeTopic('hackar', ['häck*'])],
  glossary: [],
});
const font = new Uint8Array(
  readFileSync(
    fileURLToPath(import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf')),
  ),
);
const widthOf = readFontWidths(font);
const fonts = { regular: widthOf, bold: widthOf };

describe('the cards', () => {
  test('stand for the archive, each meeting, each topic and each decision', () => {
    expect(buildCards(archive).map((card) => card.path)).toEqual([
      '/bilder/arkivet.png',
      '/bilder/moten/lov-2021-03-19.png',
      '/bilder/amnen/hackar.png',
      '/bilder/b/lov-2021-03-19-4.png',
    ]);
  });

  test('name no attendee, presenter, head or signature', () =>
    expect(JSON.stringify(buildCards(archive))).not.toContain('Maja'));

  test('say that a decision is one, in whose words, and what it says', () => {
    expect(buildCards(archive).at(-1)).toMatchObject({
      lead: 'Lövnätverket · 19 mars 2021 · punkt 4',
      title: 'Häckar',
      words: 'att ansa häcken',
      marks: ['Beslut', 'Sammandrag'],
    });
  });

  test('of decisions are the newest; an older decision shows its meeting’s', () => {
    const [only] = archive.decisions;
    const many = {
      meetings: archive.meetings,
      decisions: [only!, ...Array.from({ length: MOST_DECISION_CARDS }, () => ({ ...only! }))],
    };
    const previewOf = buildDecisionPreviews(many);
    expect(previewOf(many.decisions[0]!).path).toBe('/bilder/moten/lov-2021-03-19.png');
    expect(previewOf(many.decisions[1]!).path).toBe('/bilder/b/lov-2021-03-19-4.png');
  });
});

describe('a card drawn', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

  test('keeps every line within its edges and the frame, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.record({
          path: fc.constant('/x.png'),
          lead: anyText,
          title: anyText,
          words: anyText,
          marks: fc.constantFrom([], ['Beslut', 'Sammandrag']),
        }),
        (card: Card) => {
          const lines = [
            ...drawCard(card, fonts, PLAIN_IDENTITY).matchAll(
              /<text x="([\d.]+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g,
            ),
          ];
          for (const [, x, y, size, text = ''] of lines) {
            const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
            expect(Number(x) + widthOf(plain) * Number(size)).toBeLessThanOrEqual(CARD_WIDTH);
            expect(Number(y)).toBeLessThan(CARD_HEIGHT);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

describe('a text in lines', () => {
  test('loses no word where there is room, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { maxLength: 30 }), (words) => {
        const lines = wrapText(words.join(' '), widthOf, 12, 99);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => widthOf(line) <= 12)).toBe(true);
      }),
    );
  });

  test('that does not fit ends in an ellipsis', () => {
    expect(wrapText('ett två tre fyra fem sex sju åtta nio tio', widthOf, 4, 2).at(-1)).toMatch(/ …$/);
  });

  test('cuts a word that no line holds, after its hyphen where it has one', () => {
    expect(wrapText('häckklippnings-utredningen', widthOf, 8, 9)[0]).toBe('häckklippnings-');
  });
});

test('the font is told right: Swedish letters have glyphs of their own', () => {
  expect(widthOf('å')).toBeCloseTo(widthOf('a'), 3);
  expect(widthOf('W')).toBeGreaterThan(widthOf('i') * 2);
});

describe('the pictures', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-bilder-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const folders = { site: path.join(folder, 'site'), cache: path.join(folder, 'cache'), face: PLAIN_IDENTITY };

  test('are PNGs of the size that previews ask for, drawn once', async () => {
    const cards = buildCards(archive);
    expect(await writePreviews(cards, folders)).toEqual({ drawn: 4 });
    const png = readFileSync(path.join(folders.site, 'bilder', 'b', 'lov-2021-03-19-4.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      CARD_WIDTH,
      CARD_HEIGHT,
    ]);
    expect(await writePreviews(cards, folders)).toEqual({ drawn: 0 });
    expect(
      await writePreviews(
        cards.map((card) => ({ ...card, title: `${card.title}!` })),
        folders,
      ),
    ).toEqual({ drawn: 4 });
    expect(readdirSync(folders.cache).length).toBe(8);
  });
});
