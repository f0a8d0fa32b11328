import { count } from '../site/words/words.ts';
import { z } from 'zod';
import { readAddress } from '../archive/address-parts.ts';
import { findAskedTopics } from '../search/client/asked-topics.ts';
import { firstDay, lastDay, parseFilingDate, type FilingDate } from '../swedish/calendar-date.ts';
import type { OrganRecord } from '../data/organ-record.ts';
import type { TopicRecord } from '../data/topic-record.ts';
import { answerShape, fitHits, hitSchema, MOST_WORDINGS, archiveWording, type ToolHit } from './answer.ts';
import { buildToolHit, caveatsOf } from './build-hit.ts';
import { buildPositionWording } from './build-wording.ts';
import { chooseLimits, unknownInWords } from './choose-limits.ts';
import { findItemRecord } from './find-records.ts';
import { findFirstMeeting } from './first-meeting.ts';
import type { ReadArchive } from './kept-archive.ts';
import { defineTool } from './tool.ts';

const network = z.strictObject({
  organ: z.string(),
  organ_namn: z.string(),
  nulage: archiveWording.nullable().describe('Var nätverket står, med redaktörens ord. Null där arkivet inte vet.'),
  nulage_skal: z.string().nullable().describe('Varför nuläget saknas.'),
  traffar: z.array(hitSchema).describe('Vad nätverket hade sagt och beslutat, det senaste först.'),
  fler: z.int().describe('Hur många äldre punkter till som finns.'),
});
const topicAnswer = z.strictObject({
  ...answerShape,
  amne: z.strictObject({ id: z.string(), namn: z.string(), adress: z.string() }).nullable(),
  natverk: z.array(network).describe('Ett för varje nätverk som har något i ämnet.'),
  senare: z
    .array(z.strictObject({ organ: z.string(), organ_namn: z.string(), forsta: z.string() }))
    .describe('Nätverk vars första punkt i ämnet är från efter dagen, eller kan vara det. forsta är mötets datum.'),
  utan: z.array(z.string()).describe('Nätverk i arkivet som inte har något i ämnet. Det säger inte vad de tycker.'),
  amnen: z.array(z.string()).describe('Arkivets ämnen, där det som frågades inte är ett av dem.'),
});
type TopicAnswer = z.infer<typeof topicAnswer>;

export const topicTool = defineTool({
  name: 'amne',
  title: 'Följ ett ämne till en dag',
  description:
    'Vad varje nätverk hade sagt och beslutat i ett ämne fram till och med en dag, det senaste först, och var nätverket då stod. Saknas ämnet, eller är dagen före arkivets första möte, är svaret ”saknas”. Att ett nätverk inte nämns betyder att arkivet inte har något från det, inte att det inte har tyckt något.',
  input: z.strictObject({
    amne: z
      .string()
      .trim()
      .min(1, 'Ämnet är tomt.')
      .max(200)
      .describe('Ämnets id eller namn, till exempel Yrkesresan.'),
    dag: z.iso.date('Dagen ska skrivas 2022-03-04.').optional().describe('Till och med den dagen. Utan dag: allt.'),
    organ: z.string().trim().min(1).max(120).optional().describe('Bara det nätverket.'),
  }),
  output: topicAnswer,
  nothing: () => refuse(''),
  run: async ({ amne, dag, organ }, archive): Promise<TopicAnswer> => {
    const topics = await archive.tables.topics();
    const topic = findTopic(amne, topics);
    if (topic === undefined)
      return {
        ...refuse(`Arkivet har inget ämne som heter ”${amne}”.`),
        amnen: topics.slice(0, MOST_TOPICS).map(({ namn }) => namn),
      };
    const { filters, unknown } = await chooseLimits(
      organ === undefined ? {} : { organ: organ.toLowerCase() },
      archive.tables,
    );
    if (unknown) return refuse(unknownInWords(unknown), topic, archive);
    const first = await findFirstMeeting(archive.tables);
    if (dag !== undefined && first !== undefined && dag < first.dag)
      return refuse(
        `Arkivets första möte är från ${first.dag}. Vad som sades före det vet arkivet inte.`,
        topic,
        archive,
      );
    return tellTopic(topic, dag, filters.organ, archive);
  },
});

const MOST_TOPICS = 60;

/** The topic with that id, or that is called so; none where several may be meant, or where it is nearly called so. */
function findTopic(asked: string, topics: readonly TopicRecord[]): TopicRecord | undefined {
  const small = asked.toLowerCase();
  const same = topics.find(({ id, namn }) => id === small || namn.toLowerCase() === small);
  if (same) return same;
  const named = topics.map(({ id, namn, alias }) => ({ id, name: namn, aliases: [namn, ...alias], searchWords: [] }));
  const [only, ...others] = findAskedTopics({ q: asked, filters: { ar: '', organ: '', amne: '', slag: '' } }, named);
  return only && others.length === 0 && only.misspelt === undefined
    ? topics.find(({ id }) => id === only.topic.id)
    : undefined;
}

function refuse(skal: string, topic?: TopicRecord, archive?: ReadArchive): TopicAnswer {
  return {
    svar: 'saknas',
    skal,
    forbehall: [],
    amne: topic && archive ? named(topic, archive) : null,
    natverk: [],
    senare: [],
    utan: [],
    amnen: [],
  };
}

function named({ id, namn, adress }: TopicRecord, { site }: ReadArchive) {
  return { id, namn, adress: site.whole(adress) };
}

interface DatedId {
  readonly id: string;
  readonly organ: string;
  readonly date: FilingDate;
}

async function tellTopic(
  topic: TopicRecord,
  dag: string | undefined,
  only: string,
  archive: ReadArchive,
): Promise<TopicAnswer> {
  const organs = await archive.tables.organs();
  const all = topic.punkter.flatMap((id) => readDatedId(id, organs) ?? []);
  const upTo = all.filter(({ date }) => dag === undefined || lastDay(date) <= dag);
  const asked = ({ organ }: DatedId) => only === '' || only.split(',').includes(organ);
  const unsure = all.filter(
    (each) => dag !== undefined && asked(each) && firstDay(each.date) <= dag && lastDay(each.date) > dag,
  );
  const chosen = upTo.filter(asked);
  const byOrgan = [...Map.groupBy(chosen.toReversed(), ({ organ }) => organ)];
  const senare = [...Map.groupBy(all.filter(asked), ({ organ }) => organ)].flatMap(([organ, [first]]) =>
    first === undefined || byOrgan.some(([told]) => told === organ)
      ? []
      : [{ organ, organ_namn: nameOf(organ, organs), forsta: first.date.iso }],
  );
  if (byOrgan.length === 0)
    return {
      ...refuse(
        `Arkivet har inget i ämnet ${topic.namn}${only === '' ? '' : ' från det nätverket'}${dag === undefined ? '' : ` som säkert är från senast ${dag}`}.${unsure.length > 0 ? ` ${unsureWords(unsure.length, dag)}` : ''}`,
        topic,
        archive,
      ),
      senare,
    };
  const share = Math.max(1, Math.floor(MOST_WORDINGS / byOrgan.length));
  const natverk: TopicAnswer['natverk'] = [];
  for (const [organ, ids] of byOrgan.slice(0, MOST_WORDINGS)) {
    const hits: ToolHit[] = [];
    for (const { id } of ids.slice(0, share)) {
      const at = await findItemRecord(id, archive.tables);
      if (at) hits.push(await buildToolHit(at, archive));
    }
    const shown = fitHits(hits, share);
    natverk.push({
      organ,
      organ_namn: nameOf(organ, organs),
      ...(await findPosition(topic, organ, dag, archive)),
      traffar: [...shown],
      fler: ids.length - shown.length,
    });
  }
  return {
    svar: 'funnet',
    skal: null,
    forbehall: [
      ...(unsure.length > 0 ? [unsureWords(unsure.length, dag)] : []),
      ...(dag === undefined ? [] : [`Om besluten gäller är sagt på arkivets sista dag, inte på ${dag}.`]),
      ...(senare.length > 0
        ? ['Nätverken under senare har något i ämnet, men inget som säkert är från senast den dagen.']
        : []),
      ...(natverk.some(({ nulage }) => nulage !== null)
        ? ['Ett nuläge är redaktörens ord, utan version. Det står på ämnets sida, inte i mötets text.']
        : []),
      ...caveatsOf(natverk.flatMap(({ traffar }) => traffar)),
    ],
    amne: named(topic, archive),
    natverk,
    senare,
    utan: organs
      .filter(({ id, bara_omnamnt }) => !bara_omnamnt && !all.some(({ organ }) => organ === id))
      .map(({ namn }) => namn),
    amnen: [],
  };
}

function nameOf(id: string, organs: readonly OrganRecord[]): string {
  return organs.find((organ) => organ.id === id)?.namn ?? id;
}

function unsureWords(amount: number, dag: string | undefined): string {
  return `${count(amount, 'punkt', 'punkter')} är från möten vars dag är okänd, och som kan ha hållits efter ${dag}. De är inte med.`;
}

async function findPosition(topic: TopicRecord, organ: string, dag: string | undefined, { site, tables }: ReadArchive) {
  const stated = (await tables.positions()).find((position) => position.amne === topic.id && position.organ === organ);
  if (stated === undefined) return { nulage: null, nulage_skal: 'Ingen redaktör har skrivit var nätverket står.' };
  const at = stated.punkt === null ? undefined : await findItemRecord(stated.punkt, tables);
  const date = parseFilingDate(stated.datum ?? '');
  if (at === undefined || typeof date === 'string')
    return { nulage: null, nulage_skal: 'Nuläget säger inte vilket möte det bygger på.' };
  if (dag !== undefined && lastDay(date) > dag)
    return { nulage: null, nulage_skal: `Det nuläge som är skrivet bygger på ett senare möte (${stated.datum}).` };
  return { nulage: buildPositionWording(stated.text, topic, at, site.whole), nulage_skal: null };
}

/** The network and the date in the id of an item; undefined where the data have no such network. */
function readDatedId(id: string, organs: readonly OrganRecord[]): DatedId | undefined {
  const { organ, date } = readAddress(id, organs);
  return organ === undefined || date === undefined ? undefined : { id, organ: organ.id, date };
}
