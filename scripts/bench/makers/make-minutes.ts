import { docxFromLines, type DocxLine } from './docx-from-lines.ts';
import { pdfFromLines } from './make-pdf.ts';
import { startChance } from './seeded-chance.ts';

/**
 * Made minutes of the usual size: fourteen items, some 1,900 words. The same number gives the same minutes; each number
 * has its own day.
 */
export interface MadeMinutes {
  readonly date: string;
  readonly attendance: readonly { readonly body: string; readonly name: string }[];
  readonly items: readonly MadeItem[];
}

interface MadeItem {
  readonly title: string;
  readonly presenter: string | undefined;
  readonly paragraphs: readonly string[];
  /** The att-satser; empty where nothing was decided. */
  readonly clauses: readonly string[];
}

export function makeMinutes(number: number): MadeMinutes {
  const pick = startPicking(number);
  return {
    date: new Date(Date.UTC(2001, 0, 5 + number * 14)).toISOString().slice(0, 10),
    attendance: BODIES.map((body) => ({ body, name: `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}` })),
    items: TITLES.map((title, place) => ({
      title: place % 3 === 0 ? title : `${place % 3 === 1 ? 'Beslut' : 'Information'}: ${title}`,
      presenter: place % 3 === 0 ? undefined : `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}, ${pick(TITLES_OF_WORK)}`,
      paragraphs: [3, 2, 2].map((length) => Array.from({ length }, () => makeSentence(pick)).join(' ')),
      clauses:
        place % 3 === 1 ? Array.from({ length: 2 }, () => `att ${pick(ACTIONS)} ${pick(OBJECTS)} ${pick(TAILS)}.`) : [],
    })),
  };
}

/** The minutes as plain text, as a secretary types them. */
export function minutesAsText(minutes: MadeMinutes): string {
  return [
    ...headLines(minutes),
    'Närvarande:',
    ...minutes.attendance.map(({ body, name }) => `${body}: ${name}`),
    ...minutes.items.flatMap((item, index) => ['', `${index + 1}. ${item.title}`, ...bodyLines(item, '- ')]),
    '',
  ].join('\n');
}

/** The minutes as a Word file, with Word's own numbers and bullets, the attendance in a table, and a footer. */
export function minutesAsDocx(minutes: MadeMinutes): Uint8Array {
  const lines: readonly DocxLine[] = [
    ...headLines(minutes),
    'Närvarande:',
    ...minutes.attendance.map(({ body, name }) => [body, name]),
    ...minutes.items.flatMap((item): readonly DocxLine[] => [`#. ${item.title}`, ...bodyLines(item, '#- ')]),
  ];
  return docxFromLines(lines, { footers: { default: [`Lövrådet ${minutes.date}`] } });
}

/** The minutes as a PDF of wrapped lines, with a header and page numbers. */
export function minutesAsPdf(minutes: MadeMinutes): Promise<Uint8Array> {
  return pdfFromLines(minutesAsText(minutes).split('\n'), {
    wrap: true,
    header: `Lövrådet ${minutes.date}`,
    footer: 'Sida {sida} ({sidor})',
  });
}

function headLines({ date }: MadeMinutes): readonly string[] {
  return ['Minnesanteckningar från Lövrådet', `Datum: ${date}`, 'Tid: 09.00–12.00', 'Plats: Rådhuset i Ekvik', ''];
}

function bodyLines({ presenter, paragraphs, clauses }: MadeItem, bullet: string): readonly string[] {
  return [
    ...(presenter === undefined ? [] : [`Föredragande: ${presenter}`]),
    ...paragraphs,
    ...(clauses.length === 0 ? [] : ['Lövrådet beslutade', ...clauses.map((clause) => `${bullet}${clause}`)]),
  ];
}

type Pick = <Value>(values: readonly [Value, ...Value[]]) => Value;

function startPicking(seed: number): Pick {
  const chance = startChance(seed);
  return (values) => values[Math.floor(chance() * 2 ** 32) % values.length] ?? values[0];
}

function makeSentence(pick: Pick): string {
  return `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TAILS)}.`;
}

const BODIES = [
  'Ekvik',
  'Sjöby',
  'Granhamra',
  'Åsbo',
  'Norrlunda',
  'Bergsäter',
  'Lillhärad',
  'Hällinge',
  'Östanfors',
  'Västerlöv',
] as const;
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
  'Jonas',
  'Åsa',
  'Örjan',
] as const;
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
] as const;
const TITLES_OF_WORK = [
  'utvecklingsledare',
  'verksamhetschef i Sjöby',
  'enhetschef',
  'jurist vid kansliet',
  'projektledare',
] as const;

const TITLES = [
  'Mötet öppnas',
  'Gemensam jour på kvällar och helger',
  'Läget i länets boenden',
  'Föregående anteckningar',
  'Avtal om hjälpmedel för barn',
  'Stöd till anhöriga',
  'Rapport från kansliet',
  'Utbildning för nya chefer',
  'Tidiga insatser för unga',
  'Kommande remisser',
  'Pengar till forskningscirklar',
  'Uppföljning av vårdplaner',
  'Övriga frågor',
  'Tider för nästa år',
] as const;

const SUBJECTS = [
  'Arbetsgruppen för boendestöd',
  'Utvecklingsledaren',
  'Kommunerna i den norra delen',
  'Kansliet',
  'Samordnaren för tidiga insatser',
  'En grupp av enhetschefer',
  'Regionens företrädare',
  'Projektet om digital tillsyn',
  'Den som håller i utbildningen',
  'Förra årets utvärdering',
  'Flera av de mindre kommunerna',
  'Länets kvalitetsgrupp',
] as const;
const VERBS = [
  'redovisar',
  'går igenom',
  'har tagit fram',
  'ser över',
  'beskriver',
  'lyfter',
  'efterfrågar',
  'har prövat',
  'vill pröva',
  'jämför',
] as const;
const ACTIONS = ['godkänna', 'ställa sig bakom', 'pröva', 'bekosta', 'följa', 'låta kansliet se över'] as const;
const OBJECTS = [
  'ett förslag till gemensam rutin',
  'läget för äldre som väntar på plats',
  'kostnaderna för det kommande året',
  'svaren i enkäten till brukarna',
  'hur samarbetet kring barnen fungerar',
  'en enklare väg in för den som söker stöd',
  'behovet av korttidsplatser',
  'det nya arbetssättet',
  'en plan för bemanning under sommaren',
  'hälso- och sjukvårdens del av uppdraget',
  'fördelningen av statsbidraget',
  'ett gemensamt sätt att mäta kvalitet',
] as const;
const TAILS = [
  'inför hösten',
  'tillsammans med regionen',
  'med utgångspunkt i det som prövades i våras',
  'så att även de små kommunerna kan delta',
  'innan frågan tas upp igen under vintern',
  'utan att det kostar mer än i dag',
  'på samma sätt i hela länet',
  'efter samtal med brukarnas organisationer',
  'i den takt som varje kommun klarar',
  'under de närmaste två åren',
  'med stöd av en jurist',
] as const;
