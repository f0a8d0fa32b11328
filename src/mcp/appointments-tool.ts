import { z } from 'zod';
import { ERASED_NAME } from '../archive/erased-name.ts';
import type { AppointmentRecord } from '../data/appointment-record.ts';
import { yearOfId } from '../find/address-index.ts';
import { foldWords } from '../swedish/fold-letters.ts';
import { answerShape, MOST_WORDINGS, archiveWording, type ArchiveWording } from './answer.ts';
import { caveatsOfParts } from './build-hit.ts';
import { buildAppointmentWording } from './build-wording.ts';
import type { OrganRecord } from '../data/organ-record.ts';
import { chooseLimits, holdsForms, holdsWords, unknownInWords } from './choose-limits.ts';
import { findDecisionRecords, findItemRecord, type ItemRecord } from './find-records.ts';
import type { ReadArchive } from './kept-archive.ts';
import { placeOnDay } from './place-on-day.ts';
import { allSkipped, skippedInput } from './skipped.ts';
import { defineTool } from './tool.ts';

const appointmentsAnswer = z.strictObject({
  ...answerShape,
  lydelser: z.array(archiveWording).describe('Uppdragen, det senaste mötets först.'),
  fler: z.int().describe('Hur många till som finns i de år som är lästa.'),
  grupper: z
    .array(z.string())
    .describe('Grupper som arkivet har uppdrag i, där det inte har något i den som frågades.'),
  lasta_ar: z.array(z.int()).describe('Åren vars möten är lästa.'),
  olasta_ar: z.array(z.int()).describe('År som inte är lästa. Fråga med ar för dem.'),
});
type AppointmentsAnswer = z.infer<typeof appointmentsAnswer>;

/** Words of a name or a body, of which at least one letter is left where signs do not count. */
const words = z
  .string()
  .trim()
  .max(200)
  .refine((text) => foldWords(text) !== '', 'Det som frågas efter har inga ord.')
  .optional();

export const appointmentsTool = defineTool({
  name: 'uppdrag',
  title: 'Vem som sitter var',
  description:
    'Vem ett nätverk har utsett till en grupp, eller säger sitter där, med roll, tid, beslut och vad arkivet vet om läget. Bara det som en redaktör har märkt ut; annars är svaret ”saknas”, och sok kan hitta det i mötenas text. ”Inget senare sagt” betyder att arkivet inte vet om uppdraget pågår. Att ingen nämns betyder inte att ingen sitter där.',
  input: z.strictObject({
    organ: z.string().trim().min(1).max(120).optional().describe('Nätverkets id eller namn, eller en del av det.'),
    i: words.describe('Gruppen som uppdraget finns i, eller ord ur dess namn: LPO primärvårdsråd.'),
    person: words.describe('Hela namn: förnamn, efternamn eller båda.'),
    dag: z.iso
      .date('Dagen ska skrivas 2022-03-04.')
      .optional()
      .describe('Bara det som är sagt eller började senast den dagen, och vars slut inte var före den.'),
    ar: z.int().min(1800).max(2200).optional().describe('Året för mötet som säger det.'),
    antal: z.int().min(1).max(MOST_WORDINGS).default(10),
    hoppa_over: skippedInput,
  }),
  output: appointmentsAnswer,
  nothing: () => NOTHING,
  run: async ({ organ, i, person, dag, ar, antal, hoppa_over }, archive): Promise<AppointmentsAnswer> => {
    const { tables } = archive;
    const { filters, unknown } = await chooseLimits(organ === undefined ? {} : { organ: organ.toLowerCase() }, tables);
    if (unknown) return { ...NOTHING, skal: unknownInWords(unknown) };
    const years = (await tables.yearsOf('uppdrag')).filter((year) => ar === undefined || year === ar);
    const read = years.slice(0, MOST_YEARS);
    const rest = { lasta_ar: read, olasta_ar: years.slice(MOST_YEARS) };
    const limits = { organ, i, ar, isPart: years.length > read.length };
    const bodies = i === undefined ? undefined : [i, ...namesOfOrgans(i, await tables.organs())];
    const all: AppointmentRecord[] = [];
    const ofBody: AppointmentRecord[] = [];
    const ofPerson: PlacedRecord[] = [];
    for (const year of read) {
      const ofOrgan = (await tables.appointments(year)).filter((own) => isOfOrgan(own, filters.organ));
      const there = ofOrgan.filter((own) => !bodies || bodies.some((name) => holdsWords(own.i, name)));
      for (const each of ofOrgan) all.push(each);
      for (const each of there) ofBody.push(each);
      const theirs = there.filter((own) => person === undefined || hasName(own, person));
      for (const each of await placeRecords(theirs, year, archive)) ofPerson.push(each);
    }
    if (ofBody.length === 0)
      return { ...NOTHING, ...rest, grupper: namesOf(all).slice(0, MOST_GROUPS), skal: whyNothing(limits) };
    const onDay = Map.groupBy(ofPerson, ({ record, at }) => placeOnDay({ record, datum: at.meeting.datum }, dag));
    const mine = onDay.get('då') ?? [];
    const told = [...caveatsOfDay(dag, onDay), ...(person === undefined ? [] : caveatsOfNames(ofBody))];
    if (mine.length === 0)
      return { ...NOTHING, ...rest, forbehall: told, skal: whyNothing({ ...limits, person, dag }) };
    if (hoppa_over >= mine.length) return { ...NOTHING, ...rest, skal: allSkipped(mine.length) };
    const groups = namesOf(mine.map(({ record }) => record));
    const lydelser = await Promise.all(
      mine.slice(hoppa_over, hoppa_over + antal).map((each) => tellAppointment(each, archive)),
    );
    return {
      ...NOTHING,
      ...rest,
      svar: 'funnet',
      forbehall: [
        'Bara det som en redaktör har märkt ut är med. Att ingen nämns betyder inte att ingen sitter där.',
        ...(i !== undefined && groups.length > 1
          ? [`Orden finns i ${groups.length} gruppers namn. Om de är samma grupp vet arkivet inte.`]
          : []),
        ...(person === undefined ? [] : ['Att två rader har samma namn betyder inte att det är samma person.']),
        ...(dag === undefined
          ? []
          : [
              `Uppdragen var sagda eller hade börjat senast ${dag}. Om de pågick den dagen vet arkivet bara så långt som lydelserna säger det.`,
            ]),
        ...told,
        ...caveatsOfParts(lydelser),
      ],
      lydelser,
      fler: Math.max(0, mine.length - hoppa_over - antal),
    };
  },
});

/** More years are not read for one question, and more groups are not told. */
const MOST_YEARS = 20;
const MOST_GROUPS = 60;

const NOTHING: AppointmentsAnswer = {
  svar: 'saknas',
  skal: null,
  forbehall: [],
  lydelser: [],
  fler: 0,
  grupper: [],
  lasta_ar: [],
  olasta_ar: [],
};

interface PlacedRecord {
  readonly record: AppointmentRecord;
  readonly at: ItemRecord;
}

/** `organs`: the ids of networks, or nothing for all. */
function isOfOrgan({ organ }: AppointmentRecord, organs: string): boolean {
  return organs === '' || organs.split(',').includes(organ);
}

/** Records of a year with their items, the latest meeting first, in the order of each document. */
async function placeRecords(
  records: readonly AppointmentRecord[],
  year: number,
  { tables }: ReadArchive,
): Promise<readonly PlacedRecord[]> {
  if (records.length === 0) return [];
  const items = new Map(
    (await tables.meetings(year)).flatMap((meeting) => meeting.punkter.map((item) => [item.id, { meeting, item }])),
  );
  const placed = records.flatMap((record) => {
    const at = items.get(record.punkt);
    return at ? [{ record, at }] : [];
  });
  return [...Map.groupBy(placed, ({ at }) => at.meeting.id).values()].toReversed().flat();
}

/** An erased name is nobody's: nothing of it is left to compare. */
function hasName({ person }: AppointmentRecord, asked: string): boolean {
  if (person === null || person.includes(ERASED_NAME)) return false;
  const own = new Set(foldWords(person).split(' '));
  return foldWords(asked)
    .split(' ')
    .every((word) => own.has(word));
}

function namesOf(records: readonly AppointmentRecord[]): string[] {
  return [...new Map(records.map(({ i }) => [foldWords(i), i])).values()];
}

function caveatsOfDay(
  dag: string | undefined,
  onDay: ReadonlyMap<ReturnType<typeof placeOnDay>, readonly PlacedRecord[]>,
): readonly string[] {
  if (dag === undefined) return [];
  const [over, unsure, later] = (['slut', 'oviss', 'senare'] as const).map((each) => onDay.get(each)?.length ?? 0);
  return [
    `Läget är sagt på arkivets sista dag, inte på ${dag}. Det som står under senare kan ha hänt efter ${dag}.`,
    ...(later
      ? [
          `${later} uppdrag är sagda eller började först efter ${dag} och är inte med. De som inte säger från när kan ha funnits redan då.`,
        ]
      : []),
    ...(over ? [`${over} uppdrag hade ett slut före ${dag} och är inte med.`] : []),
    ...(unsure
      ? [`${unsure} uppdrag är från möten vars dag är okänd, och som kan ha hållits efter ${dag}. De är inte med.`]
      : []),
  ];
}

function caveatsOfNames(records: readonly AppointmentRecord[]): readonly string[] {
  const erased = records.filter((own) => own.person?.includes(ERASED_NAME)).length;
  return erased === 0 ? [] : [`${erased} uppdrag har ett borttaget namn, och kan inte räknas till någon.`];
}

interface AskedFor {
  readonly organ: string | undefined;
  readonly i: string | undefined;
  readonly person?: string | undefined;
  readonly dag?: string | undefined;
  readonly ar: number | undefined;
  /** Whether there are years that were not read. */
  readonly isPart: boolean;
}

/** Every name of the organs that are called so in any form: a place may be written by another of them. */
function namesOfOrgans(asked: string, organs: readonly OrganRecord[]): readonly string[] {
  return organs
    .map(({ namn, kortnamn, alias }) => [namn, kortnamn, ...alias])
    .filter((own) => own.some((name) => holdsForms(name, asked) && holdsForms(asked, name)))
    .flat();
}

function whyNothing({ organ, i, person, dag, ar, isPart }: AskedFor): string {
  const where = i === undefined ? '' : ` i ”${i}”`;
  const who = person === undefined ? '' : ` för ”${person}”`;
  const network = organ === undefined ? '' : ` från ”${organ}”`;
  const part = isPart ? ' i de lästa åren' : '';
  const when = ar === undefined ? '' : ` från möten ${ar}`;
  const day = dag === undefined ? '' : `, sagt eller påbörjat senast ${dag} och inte slut före den dagen`;
  return `I arkivet är inget uppdrag märkt ut${where}${who}${network}${when}${part}${day}. Det säger inte att ingen sitter där. Mötenas text kan nämna det ändå: verktyget sok kan hitta det.`;
}

async function tellAppointment({ record, at }: PlacedRecord, { site, tables }: ReadArchive): Promise<ArchiveWording> {
  const [decision] = record.beslut === null ? [] : await findDecisionRecords([record.beslut], tables);
  const later =
    record.senare === null
      ? undefined
      : (await tables.appointments(yearOfId(record.senare))).find(({ id }) => id === record.senare);
  const saidAt = later && (await findItemRecord(later.punkt, tables));
  return buildAppointmentWording(
    record,
    at,
    site.whole,
    decision,
    later && saidAt ? { record: later, meeting: saidAt.meeting } : undefined,
  );
}
