import { writeMeeting, type BodyPart, type InlineText } from '../../../src/minutes/write-meeting.ts';
import { startItem, type ItemWriter, type SharedWords } from './make-sentence.ts';
import { startChance } from './seeded-chance.ts';
import type { WordStock } from './word-stock.ts';

/** What made meetings have in common. */
export interface MeetingFrame {
  readonly words: WordStock;
  readonly abbreviations: readonly string[];
  readonly shared: SharedWords;
  readonly organ: { readonly id: string; readonly name: string };
  /** In ISO form. */
  readonly day: string;
}

const ITEMS = { fewest: 9, most: 18 } as const;
const PARAGRAPHS = { fewest: 2, most: 5 } as const;
const SENTENCES = { fewest: 2, most: 4 } as const;

/** A meeting's file, of the usual size: some fourteen items and 1,900 words. The same seed gives the same words. */
export function makeMeeting({ words, abbreviations, shared, organ, day }: MeetingFrame, seed: number): string {
  const chance = startChance(seed);
  const year = Number(day.slice(0, 4));
  const body = Array.from({ length: between(ITEMS, chance) }, (_each, index) =>
    makeItem(index + 1, startItem({ words, abbreviations, shared, year }, chance), organ.name, chance),
  );
  return writeMeeting({
    frontmatter: {
      organ: organ.id,
      datum: day,
      typ: chance() < 0.5 ? 'minnesanteckningar' : 'protokoll',
      text: 'ordagrann',
      tid: '09.00–12.00',
      plats: pick(PLACES, chance),
      närvaro: PLACES.map((organisation) => ({ organisation, närvarande: [makeName(chance)] })),
    },
    body: body.flat(),
  });
}

function makeItem(
  number: number,
  { title, sentence, promise, clause }: ItemWriter,
  organ: string,
  chance: () => number,
): readonly BodyPart[] {
  const [decides, presented, promised] = [chance() < 0.35, chance() < 0.5, chance() < 0.15];
  const prose = () => paragraph(Array.from({ length: between(SENTENCES, chance) }, sentence).join(' '));
  const mark = (
    name: 'Beslut' | 'Uppfoljning',
    properties: Readonly<Record<string, string>>,
    part: BodyPart,
  ): BodyPart => ({
    kind: 'mark',
    name,
    properties,
    parts: [part],
  });
  const clauses = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => `att ${clause()}`);
  return [
    { kind: 'heading', level: 2, text: plain(`${number}. ${title()}`) },
    ...(presented ? [paragraph(`Föredragande: ${makeName(chance)}, ${pick(ROLES, chance)}`)] : []),
    ...Array.from({ length: between(PARAGRAPHS, chance) }, prose),
    ...(promised ? [mark('Uppfoljning', { slag: 'löfte' }, paragraph(`${promise()} ${sentence()}`))] : []),
    ...(decides
      ? [
          paragraph(`${organ} beslutade`),
          mark('Beslut', {}, { kind: 'list', start: undefined, entries: clauses.map(plain) }),
        ]
      : []),
  ];
}

function paragraph(text: string): BodyPart {
  return { kind: 'paragraph', text: plain(text) };
}

function plain(text: string): InlineText {
  return { text, strikes: [], links: [] };
}

function between({ fewest, most }: { readonly fewest: number; readonly most: number }, chance: () => number): number {
  return fewest + Math.floor(chance() * (most - fewest + 1));
}

function makeName(chance: () => number): string {
  return `${pick(FIRST_NAMES, chance)} ${pick(LAST_NAMES, chance)}`;
}

function pick(values: readonly string[], chance: () => number): string {
  return values[Math.floor(chance() * values.length)] ?? '';
}

const PLACES = ['Ekvik', 'Sjöby', 'Granhamra', 'Åsbo', 'Norrlunda', 'Bergsäter', 'Lillhärad', 'Hällinge', 'Östanfors'];
const ROLES = ['utvecklingsledare', 'verksamhetschef', 'enhetschef', 'jurist', 'projektledare', 'samordnare'];
const FIRST_NAMES = [
  'Anna',
  'Bertil',
  'Cecilia',
  'David',
  'Elin',
  'Fredrik',
  'Gunilla',
  'Håkan',
  'Ingrid',
  'Åsa',
  'Örjan',
];
const LAST_NAMES = [
  'Lindqvist',
  'Ek',
  'Sandell',
  'Tallberg',
  'Wikberg',
  'Nyman',
  'Öhman',
  'Stråth',
  'Hedlund',
  'Åkerman',
];
