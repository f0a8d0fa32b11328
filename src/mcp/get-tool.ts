import { z } from 'zod';
import { decisionId, readMeetingId } from '../archive/identifier.ts';
import type { Candidate } from '../find/candidate.ts';
import { findMeantMeetings, yearsOfMeetings } from '../find/meant-meetings.ts';
import { rankCandidates } from '../find/rank-candidates.ts';
import { readTyped, type Reading } from '../find/read-typed.ts';
import { dayOf } from '../find/typed-date.ts';
import { yearsToRead } from '../find/years-to-read.ts';
import { fitHits, hitsSchema, refuseHits, type HitsAnswer, type ToolHit } from './answer.ts';
import { buildToolHit, caveatsOf } from './build-hit.ts';
import { buildDecisionWording, buildMeetingWording, remarksOnDay } from './build-wording.ts';
import { findDecisionRecords, findItemRecord, findMeetingRecord } from './find-records.ts';
import type { ReadArchive } from './kept-archive.ts';
import { doubtVersion } from './cited-wording.ts';
import { findOtherHost, findUncheckedHost } from './other-host.ts';
import { defineTool } from './tool.ts';
import { doubtFragment } from './unread-fragment.ts';

export const getTool = defineTool({
  name: 'hamta',
  title: 'Hämta ett möte, en punkt eller ett beslut',
  description:
    'Hämtar det som en hänvisning pekar på: ett id (schnv-dalarna-2021-03-19-4), en adress i arkivet, eller en hänvisning som den är tryckt (SCHNV 210319 p 4). Kan hänvisningen avse flera, eller finns det den pekar på inte i arkivet, är svaret ”saknas” med det som ligger nära.',
  input: z.strictObject({
    hanvisning: z
      .string()
      .trim()
      .min(1, 'Hänvisningen är tom.')
      .max(500, 'Hänvisningen har fler än 500 tecken.')
      .describe('Ett id, en adress eller en tryckt hänvisning.'),
  }),
  output: hitsSchema,
  nothing: () => refuseHits(''),
  run: ({ hanvisning }, archive) => getByReference(hanvisning, archive),
});

export async function getByReference(text: string, archive: ReadArchive): Promise<HitsAnswer> {
  const told = await lookUp(text, archive);
  const host = told.svar === 'funnet' ? findUncheckedHost(text, archive.site) : undefined;
  const doubts = [
    ...doubtVersion(text, told.traffar),
    ...(told.svar === 'funnet' ? doubtFragment(text) : []),
    ...(host === undefined
      ? []
      : [`Arkivet läses ur en mapp, som inte säger dess adress. Om ${host} är arkivets webbplats är inte prövat.`]),
  ];
  return { ...told, forbehall: [...doubts, ...told.forbehall] };
}

async function lookUp(text: string, archive: ReadArchive): Promise<HitsAnswer> {
  const { site, tables } = archive;
  const other = findOtherHost(text, site);
  if (other !== undefined)
    return refuseHits(
      `Adressen går till ${other}, som är en annan webbplats än arkivet. Sök i stället på vad sidan heter.`,
    );
  const index = await tables.addressIndex();
  const reading = readTyped(text, index);
  const candidates = rankCandidates(reading, index, await tables.addressYears(yearsToRead(reading, index)));
  const meant = candidates.filter(({ certainty }) => certainty !== 'nära');
  const sure = meant.filter(({ certainty }) => certainty === 'exakt');
  const [only, ...more] = sure.length > 0 ? sure : meant;
  if (only && more.length === 0)
    return tellCandidate(only, archive, [
      ...lacksPart(reading, only),
      ...(only.kind === 'meeting' && reading.ids.length === 0
        ? unusedWords(findMeantMeetings(text, index, await tables.addressYears(yearsOfMeetings(text, index)))?.rest)
        : []),
    ]);
  if (only)
    return refuseHits(
      `Hänvisningen kan avse ${more.length + 1} ställen, och arkivet vet inte vilket.`,
      await buildNear(meant, archive),
    );
  const meetings = findMeantMeetings(text, index, await tables.addressYears(yearsOfMeetings(text, index)));
  const [meeting, ...others] = meetings?.held ?? [];
  const [point, ...points] = meetings?.isNext === false ? meetings.points : [];
  if (point && points.length === 0) return tellCandidate(point, archive);
  if (point)
    return refuseHits(
      `Hänvisningen kan avse ${points.length + 1} ställen, och arkivet vet inte vilket.`,
      await buildNear([point, ...points], archive),
    );
  if (meeting && others.length === 0 && meetings?.lacks === undefined && meetings?.isNext === false)
    return tellMeeting(meeting.id, archive, unusedWords(meetings.rest));
  const remarked = await findRemarkedDay(reading, archive);
  if (remarked) return remarked;
  const near = await buildNear(candidates, archive);
  const reasons = candidates.slice(0, MOST_NEAR).map(({ place, reason }) => `${place}: ${reason}`);
  return refuseHits('Arkivet har inget som hänvisningen pekar på.', near, reasons);
}

/** Where the remarks on the source of a meeting name the day that is asked for: that meeting as near, and that they do. */
async function findRemarkedDay(reading: Reading, archive: ReadArchive): Promise<HitsAnswer | undefined> {
  for (const { named, date } of reading.meanings) {
    const day = date && dayOf(date);
    if (day === undefined) continue;
    const near: ToolHit[] = [];
    const words: string[] = [];
    for (const meeting of await archive.tables.meetings(day.year)) {
      const { id, organ, anmarkta_dagar = [] } = meeting;
      if (!anmarkta_dagar.includes(day.iso)) continue;
      if (named.organs.length > 0 && !named.organs.some((own) => own.id === organ)) continue;
      for (const each of (await tellMeeting(id, archive, [])).traffar) near.push(each);
      for (const text of remarksOnDay(meeting, day.iso)) words.push(`Anmärkningen till ${id}: ”${text}”`);
    }
    if (near.length > 0)
      return refuseHits(
        `Arkivet har inget möte den ${day.iso}, men en anmärkning om källan till det som ligger nära nämner den dagen.${words.length > 0 ? '' : ' Vad den säger står på sidan under anmarkning.'}`,
        near.slice(0, MOST_NEAR),
        words,
      );
  }
  return undefined;
}

async function tellCandidate(
  candidate: Candidate,
  archive: ReadArchive,
  doubts: readonly string[] = [],
): Promise<HitsAnswer> {
  const { kind, id, item, certainty, grounds, reason, address } = candidate;
  if (grounds.code === 'moved' || grounds.code === 'withdrawn')
    return refuseHits(
      grounds.code === 'moved'
        ? `Adressen ${id} har flyttats. Sidan ${address} leder dit texten står nu.`
        : `Adressen ${id} är återkallad. Sidan ${address} säger varför.`,
    );
  const told = [...(certainty === 'exakt' ? [] : [reason]), ...doubts];
  if (kind === 'meeting') return tellMeeting(id, archive, told);
  const hit = await buildHitOf(id, item?.id, archive);
  if (hit === undefined) return refuseHits(`Arkivets data har inte ${id}.`);
  return found([hit], [...told, ...lacksClause(candidate, hit)]);
}

function unusedWords(rest = ''): readonly string[] {
  return rest === '' ? [] : [`”${rest}” i hänvisningen är inte använt: hela mötet följer.`];
}

/** That something else is told where a decision or a clause of an item is asked for by a number that the item may lack. */
function lacksPart({ ids, meanings }: Reading, { kind, id, item }: Candidate): readonly string[] {
  const part = [...ids, ...meanings].find((each) => each.part !== undefined)?.part;
  if (part === undefined || part.kind === 'proposal' || item === undefined) return [];
  if (kind !== 'item' && (part.kind === 'clause' || id === decisionId(item.id, part.number))) return [];
  const asked = part.kind === 'decision' ? `beslut ${part.number}` : `att-sats ${part.number}`;
  return [`Punkten har inget ”${asked}” som arkivet kan peka ut. Det som följer är något annat under samma punkt.`];
}

/** That the decision has no clause of the number that is asked for. */
function lacksClause({ kind, address }: Candidate, { beslut: [decision] }: ToolHit): readonly string[] {
  const asked = kind === 'clause' ? Number(/\d+$/.exec(address)?.[0]) : 0;
  return decision && !decision.avkortad && asked > decision.lydelse.length
    ? [`Beslutet har ingen att-sats ${asked}. Det som följer är hela beslutet.`]
    : [];
}

async function tellMeeting(id: string, { site, tables }: ReadArchive, told: readonly string[]): Promise<HitsAnswer> {
  const meeting = await findMeetingRecord(id, tables);
  if (meeting === undefined) return refuseHits(`Arkivets data har inte mötet ${id}.`);
  const agenda = meeting.typ === 'dagordning' ? ['Det är en dagordning: vad mötet beslutade vet arkivet inte.'] : [];
  const lydelse = buildMeetingWording(meeting, site.whole);
  return found([{ lydelse, utdrag: null, funnen_genom: [], beslut: [] }], [...told, ...agenda]);
}

function found(hits: readonly ToolHit[], told: readonly string[]): HitsAnswer {
  const shown = fitHits(hits);
  return {
    svar: 'funnet',
    skal: null,
    forbehall: [...told, ...caveatsOf(shown)],
    traffar: [...shown],
    nara: [],
    fler: hits.length - shown.length,
  };
}

/** The item of a decision with that decision alone, or an item with all its decisions. */
async function buildHitOf(id: string, item: string | undefined, archive: ReadArchive): Promise<ToolHit | undefined> {
  const at = item === undefined ? undefined : await findItemRecord(item, archive.tables);
  if (at === undefined) return undefined;
  const hit = await buildToolHit(at, archive);
  if (id === item) return hit;
  const own = await findDecisionRecords([id], archive.tables);
  return { ...hit, beslut: own.map((record) => buildDecisionWording(record, archive.site.whole)) };
}

const MOST_NEAR = 3;

async function buildNear(candidates: readonly Candidate[], archive: ReadArchive): Promise<readonly ToolHit[]> {
  const near: ToolHit[] = [];
  for (const { kind, id, item } of candidates.slice(0, MOST_NEAR)) {
    if (readMeetingId(id).slug === '' && item === undefined) continue;
    const hits =
      kind === 'meeting' ? (await tellMeeting(id, archive, [])).traffar : [await buildHitOf(id, item?.id, archive)];
    for (const hit of hits) if (hit !== undefined) near.push(hit);
  }
  return near;
}
