import { z } from 'zod';
import type { SumRecord } from '../data/sum-record.ts';
import { findSums } from '../swedish/sums.ts';
import { answerShape, MOST_WORDINGS, archiveWording, type ArchiveWording } from './answer.ts';
import { caveatsOfParts } from './build-hit.ts';
import { buildSumWording } from './build-wording.ts';
import { chooseLimits, unknownInWords } from './choose-limits.ts';
import { findDecisionRecords, findItemRecord } from './find-records.ts';
import type { ReadArchive } from './kept-archive.ts';
import { defineTool } from './tool.ts';

const sumsAnswer = z.strictObject({
  ...answerShape,
  lydelser: z.array(archiveWording).describe('Meningarna som nämner belopp, det senaste mötets först.'),
  fler: z.int().describe('Hur många till som finns i de år som är lästa.'),
  lasta_ar: z.array(z.int()).describe('Åren som är lästa.'),
  olasta_ar: z.array(z.int()).describe('År som inte är lästa. Fråga med ar för dem.'),
});
type SumsAnswer = z.infer<typeof sumsAnswer>;

export const sumsTool = defineTool({
  name: 'belopp',
  title: 'Belopp i handlingarna',
  description:
    'Belopp i kronor som står i mötenas text, som de är skrivna, med meningen, punkten och beslutet. Kan begränsas till nätverk, ämne, år och till ett visst belopp. Inget är omräknat eller lagt ihop: lägg inte ihop dem. En punkt kan höra till flera ämnen, så ett belopp i den kan gälla något annat.',
  input: z.strictObject({
    organ: z.string().trim().min(1).max(120).optional().describe('Nätverkets id eller namn, eller en del av det.'),
    amne: z.string().trim().min(1).max(200).optional().describe('Ämnets id eller namn.'),
    ar: z.int().min(1800).max(2200).optional().describe('Mötets år.'),
    belopp: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .optional()
      .describe('Ett visst belopp: 1,6 miljoner kr, eller 1 250 kr per deltagare. Utan per: alla med det talet.'),
    antal: z.int().min(1).max(MOST_WORDINGS).default(10),
  }),
  output: sumsAnswer,
  nothing: () => NOTHING,
  run: async ({ organ, amne, ar, belopp, antal }, archive): Promise<SumsAnswer> => {
    const { tables } = archive;
    const { filters, unknown } = await chooseLimits(
      {
        ...(organ === undefined ? {} : { organ: organ.toLowerCase() }),
        ...(amne === undefined ? {} : { amne: amne.toLowerCase() }),
      },
      tables,
    );
    if (unknown) return { ...NOTHING, skal: unknownInWords(unknown) };
    const key = belopp === undefined ? undefined : readKey(belopp);
    const isCounted = key !== undefined && key !== amountOf(key);
    if (belopp !== undefined && key === undefined)
      return { ...NOTHING, skal: `”${belopp}” är inget belopp i kronor som arkivet kan läsa.` };
    const isLimited = (own: SumRecord) =>
      (filters.organ === '' || filters.organ.split(',').includes(own.organ)) &&
      (filters.amne === '' || own.amnen.some((id) => filters.amne.split(',').includes(id))) &&
      (key === undefined || amountOf(own.lika) === amountOf(key));
    const years = (await tables.yearsOf('belopp')).filter((year) => ar === undefined || year === ar);
    const read: number[] = [];
    const found: SumRecord[] = [];
    const counted: SumRecord[] = [];
    for (const year of years.slice(0, MOST_YEARS)) {
      if (found.length >= antal) break;
      read.push(year);
      const there = (await tables.sums(year)).filter(isLimited).toReversed();
      for (const sum of there) (isCounted && sum.lika !== key ? counted : found).push(sum);
    }
    const rest = { lasta_ar: read, olasta_ar: years.filter((year) => !read.includes(year)) };
    if (found.length === 0) return { ...NOTHING, ...rest, skal: whyNothing(belopp, counted) };
    const lydelser = await buildWordings(found.slice(0, antal), archive);
    return {
      svar: 'funnet',
      skal: null,
      forbehall: [
        'Beloppen står som de är skrivna. Samma belopp kan gälla olika saker, och ett belopp i ett förslag är inte beslutat.',
        ...(key !== undefined && !isCounted && found.slice(0, antal).some(({ lika }) => lika !== key)
          ? ['Talet är det som frågades, men ett belopp kan vara räknat per något: läs det som det är skrivet.']
          : []),
        ...(counted.length > 0 ? [`Samma tal står också räknat på annat sätt: ${asWritten(counted)}.`] : []),
        ...(found.slice(0, antal).some(({ anmarkt }) => anmarkt)
          ? ['Arkivet har anmärkt att källan är oklar om ett belopp: läs sidan som lydelsen står på.']
          : []),
        ...caveatsOfParts(lydelser),
      ],
      lydelser,
      fler: Math.max(0, found.length - antal),
      ...rest,
    };
  },
});

/** More years are not read for one question. */
const MOST_YEARS = 20;

const NOTHING: SumsAnswer = {
  svar: 'saknas',
  skal: null,
  forbehall: [],
  lydelser: [],
  fler: 0,
  lasta_ar: [],
  olasta_ar: [],
};

/** What the sum asked for has in common with the same sum in the data; kronor are meant where nothing is said. */
function readKey(text: string): string | undefined {
  return (findSums(text)[0] ?? findSums(`${text} kronor`)[0])?.key;
}

/** A key without what the sum is counted by: `446 kr` of `446 kr per person`. */
function amountOf(key: string | null): string | undefined {
  return key?.replace(/ per .*$/u, '');
}

/** `counted`: sums of the same number that are counted by something else than was asked. */
function whyNothing(belopp: string | undefined, counted: readonly SumRecord[]): string {
  return belopp === undefined || counted.length === 0
    ? 'Inget sådant belopp står i handlingarna som arkivet har.'
    : `”${belopp}” står inte i handlingarna som arkivet har. Samma tal står räknat på annat sätt: ${asWritten(counted)}.`;
}

const MOST_WRITTEN = 5;

function asWritten(sums: readonly SumRecord[]): string {
  const written = [...new Set(sums.map(({ belopp }) => `”${belopp}”`))];
  return [...written.slice(0, MOST_WRITTEN), ...(written.length > MOST_WRITTEN ? ['med flera'] : [])].join(', ');
}

async function buildWordings(records: readonly SumRecord[], { site, tables }: ReadArchive): Promise<ArchiveWording[]> {
  const wordings: ArchiveWording[] = [];
  for (const record of records) {
    const at = await findItemRecord(record.punkt, tables);
    if (at === undefined) continue;
    const [decision] = record.beslut === null ? [] : await findDecisionRecords([record.beslut], tables);
    wordings.push(buildSumWording(record, at, site.whole, decision));
  }
  return wordings;
}
