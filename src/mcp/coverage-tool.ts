import { z } from 'zod';
import { gapRecord, type GapRecord } from '../data/gap-record.ts';
import type { MeetingRecord } from '../data/meeting-record.ts';
import type { OrganRecord } from '../data/organ-record.ts';
import { answerShape, archiveWording, MOST_WORDINGS } from './answer.ts';
import { chooseLimits, unknownInWords } from './choose-limits.ts';
import type { ArchiveTables } from './archive-tables.ts';
import { findItemRecord, findMeetingRecord } from './find-records.ts';
import type { PublishedSite } from './published-site.ts';
import { defineTool } from './tool.ts';

const coverageAnswer = z.strictObject({
  ...answerShape,
  arkiv: z.string().nullable().describe('Vad arkivet heter.'),
  ar: z
    .array(
      z.strictObject({
        organ: z.string(),
        organ_namn: z.string(),
        ar: z.int(),
        antal: z.int().describe('Hur många möten arkivet har.'),
        moten: z.array(z.strictObject({ id: z.string(), datum: z.string(), typ: z.string(), adress: z.string() })),
      }),
    )
    .describe('Nätverk och år som arkivet har möten från.'),
  luckor: z
    .array(
      z.strictObject({
        organ: z.string(),
        organ_namn: z.string(),
        datum: z.string().nullable().describe('Null där handlingen inte säger vilken dag eller vilket år.'),
        ar_enligt: gapRecord.shape.ar_enligt,
        hallet: z
          .boolean()
          .nullable()
          .describe('Sant där en handling berättar att mötet har hållits. Null där dagen inte kan stämma.'),
        om_dagen: z.string().nullable().describe('Vad som är osäkert om dagen.'),
        ord: z.string().describe('Orden som nämner det. Arkivets egna där stalle är null.'),
        stalle: archiveWording
          .pick({
            id: true,
            adress: true,
            version: true,
            version_av: true,
            textform: true,
            organ_namn: true,
            datum: true,
          })
          .nullable()
          .describe('Där orden står.'),
        dagordning: z
          .string()
          .nullable()
          .describe('Adressen till dagordningen, där det är minnesanteckningarna som saknas.'),
        namns_i: z.array(z.string()).describe('Id för punkterna som nämner det.'),
      }),
    )
    .describe('Möten som handlingarna nämner och som arkivet saknar.'),
  fler: z.int().describe('Hur många möten och luckor till som finns i de lästa åren.'),
  olasta_ar: z.array(z.int()).describe('År som inte är lästa. Fråga med ar för dem.'),
});
type CoverageAnswer = z.infer<typeof coverageAnswer>;

export const coverageTool = defineTool({
  name: 'tackning',
  title: 'Vad arkivet har och saknar',
  description:
    'Vilka möten arkivet har, per nätverk och år, och vilka möten som handlingarna nämner men som arkivet saknar. Fråga hit innan något sluts av att arkivet inte har det: ett år utan möten betyder att arkivet inte har några, inte att nätverket inte möttes.',
  input: z.strictObject({
    organ: z.string().trim().min(1).max(120).optional().describe('Nätverkets id eller namn, eller en del av det.'),
    ar: z.int().min(1800).max(2200).optional().describe('Året.'),
  }),
  output: coverageAnswer,
  nothing: () => NOTHING,
  run: async ({ organ, ar }, { site, tables }): Promise<CoverageAnswer> => {
    const nothing: CoverageAnswer = { ...NOTHING, arkiv: await tables.title() };
    const { filters, unknown } = await chooseLimits(organ === undefined ? {} : { organ: organ.toLowerCase() }, tables);
    if (unknown) return { ...nothing, skal: unknownInWords(unknown) };
    const organs = await tables.organs();
    const isAsked = (own: string) => filters.organ === '' || filters.organ.split(',').includes(own);
    const ofTable = async (table: 'moten' | 'luckor') =>
      (await tables.yearsOf(table)).filter((year) => ar === undefined || year === ar);
    const years = await ofTable('moten');
    const gapYears = await ofTable('luckor');
    const meetings: MeetingRecord[] = [];
    const gaps: GapRecord[] = [];
    for (const year of years.slice(0, MOST_YEARS))
      for (const own of (await tables.meetings(year)).toReversed()) if (isAsked(own.organ)) meetings.push(own);
    for (const year of gapYears.slice(0, MOST_YEARS))
      for (const own of await tables.gaps(year)) if (isAsked(own.organ)) gaps.push(own);
    const luckor: CoverageAnswer['luckor'] = [];
    for (const gap of gaps.slice(0, MOST_WORDINGS)) luckor.push(await tellGap(gap, organs, site, tables));
    const unread = [...new Set([...years.slice(MOST_YEARS), ...gapYears.slice(MOST_YEARS)])];
    const rest = { luckor, olasta_ar: unread };
    if (meetings.length === 0)
      return {
        ...nothing,
        ...rest,
        fler: gaps.length - luckor.length,
        skal: `Arkivet har inga möten ${organ === undefined ? '' : `från ${organsInWords(filters.organ, organs)} `}${ar === undefined ? '' : `från ${ar}`}. Om det hölls några vet arkivet inte.`.replaceAll(
          ' .',
          '.',
        ),
      };
    const shown = meetings.slice(0, MOST_MEETINGS);
    return {
      ...nothing,
      ...rest,
      svar: 'funnet',
      forbehall: ['Arkivet vet bara om de möten som det har, och dem som handlingarna nämner.'],
      ar: [...Map.groupBy(shown, (own) => `${own.organ} ${own.datum.slice(0, 4)}`).values()].map((own) => {
        const [first] = own;
        const year = Number(first?.datum.slice(0, 4));
        return {
          organ: first?.organ ?? '',
          organ_namn: first?.organ_namn ?? '',
          ar: year,
          antal: meetings.filter((other) => other.organ === first?.organ && other.datum.startsWith(String(year)))
            .length,
          moten: own.map(({ id, datum, typ, adress }) => ({ id, datum, typ, adress: site.whole(adress) })),
        };
      }),
      fler: meetings.length - shown.length + gaps.length - luckor.length,
    };
  },
});

/** More years are not read for one question, and more meetings are not told. */
const MOST_YEARS = 20;
const MOST_MEETINGS = 40;

const NOTHING: CoverageAnswer = {
  svar: 'saknas',
  skal: null,
  forbehall: [],
  arkiv: null,
  ar: [],
  luckor: [],
  fler: 0,
  olasta_ar: [],
};

async function tellGap(
  { organ, datum, tid = null, ar_enligt, hallet, dag_omojlig = false, ord, namns_i, star_i, dagordning }: GapRecord,
  organs: readonly OrganRecord[],
  site: PublishedSite,
  tables: ArchiveTables,
): Promise<CoverageAnswer['luckor'][number]> {
  const agenda = dagordning ? await findMeetingRecord(dagordning, tables) : undefined;
  return {
    organ,
    organ_namn: nameOf(organ, organs),
    datum,
    ar_enligt,
    hallet: dag_omojlig ? null : hallet,
    om_dagen: doubtOfDay({ tid, ar_enligt, dag_omojlig }),
    ord,
    stalle: star_i ? ((await findPlace(star_i, site, tables)) ?? null) : null,
    dagordning: agenda ? site.whole(agenda.adress) : null,
    namns_i: [...namns_i],
  };
}

/** What a citation of words needs that stand in an item, or before the first item of a meeting. */
async function findPlace(id: string, { whole }: PublishedSite, tables: ArchiveTables) {
  const at = await findItemRecord(id, tables);
  const meeting = at?.meeting ?? (await findMeetingRecord(id, tables));
  if (meeting === undefined) return undefined;
  const { version, textform, organ_namn, datum, adress } = meeting;
  const version_av = version === null ? null : meeting.id;
  return { id, adress: whole(at?.item.adress ?? adress), version, version_av, textform, organ_namn, datum };
}

/** Null where nothing is unsure of the day of a missing meeting. */
function doubtOfDay({
  tid,
  ar_enligt,
  dag_omojlig,
}: Pick<GapRecord, 'tid' | 'ar_enligt' | 'dag_omojlig'>): string | null {
  if (dag_omojlig)
    return 'Dagen ligger efter mötet som berättar om den. En av dem är fel i källan; vilken dag som avses framgår inte.';
  if (tid)
    return `Dagen är okänd. Arkivet vet bara tiden: ${tid}${ar_enligt === 'sammanhanget' ? ', med året ur sammanhanget' : ''}.`;
  if (ar_enligt === 'sammanhanget') return 'Källan säger inte året: det är slutet sig till ur sammanhanget.';
  return ar_enligt === null ? 'Vilket år det gäller framgår inte.' : null;
}

function nameOf(id: string, organs: readonly OrganRecord[]): string {
  return organs.find((organ) => organ.id === id)?.namn ?? id;
}

function organsInWords(ids: string, organs: readonly OrganRecord[]): string {
  return ids
    .split(',')
    .map((id) => nameOf(id, organs))
    .join(' eller ');
}
