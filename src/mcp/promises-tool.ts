import { z } from 'zod';
import type { FollowUpRecord } from '../data/follow-up-record.ts';
import { answerShape, MOST_WORDINGS, archiveWording, type ArchiveWording } from './answer.ts';
import { caveatsOfParts } from './build-hit.ts';
import { buildFollowUpWording } from './build-wording.ts';
import { chooseLimits, holdsForms, unknownInWords } from './choose-limits.ts';
import { findMeetingRecord } from './find-records.ts';
import type { ReadArchive } from './kept-archive.ts';
import { defineTool } from './tool.ts';

const promisesAnswer = z.strictObject({
  ...answerShape,
  lydelser: z.array(archiveWording).describe('Det som är öppet, det senaste mötets först.'),
  fler: z.int().describe('Hur många till som finns i de år som är lästa.'),
  utan_ansvarig: z.int().describe('Hur många öppna i de lästa åren som inte säger vem det ligger på.'),
  lasta_ar: z.array(z.int()).describe('Åren som är lästa.'),
  olasta_ar: z.array(z.int()).describe('År som inte är lästa. Fråga med ar för dem.'),
});
type PromisesAnswer = z.infer<typeof promisesAnswer>;

export const promisesTool = defineTool({
  name: 'loften',
  title: 'Öppna löften och uppdrag',
  description:
    'Det som lovades, begärdes, gavs i uppdrag eller sköts upp, och som inget senare möte i arkivet svarar på. Kan begränsas till nätverk, ansvarig, ämne och år. ”Inget svar” betyder att arkivet inte har något svar, inte att inget har gjorts.',
  input: z.strictObject({
    organ: z.string().trim().min(1).max(120).optional().describe('Nätverkets id eller namn, eller en del av det.'),
    ansvarig: z.string().trim().min(1).max(120).optional().describe('Vem det ligger på, som texten säger det.'),
    amne: z.string().trim().min(1).max(200).optional().describe('Ämnets id eller namn.'),
    ar: z.int().min(1800).max(2200).optional().describe('Mötets år.'),
    antal: z.int().min(1).max(MOST_WORDINGS).default(10),
  }),
  output: promisesAnswer,
  nothing: () => NOTHING,
  run: async ({ organ, ansvarig, amne, ar, antal }, archive): Promise<PromisesAnswer> => {
    const { tables } = archive;
    const { filters, unknown } = await chooseLimits(
      {
        ...(organ === undefined ? {} : { organ: organ.toLowerCase() }),
        ...(amne === undefined ? {} : { amne: amne.toLowerCase() }),
      },
      tables,
    );
    if (unknown) return { ...NOTHING, skal: unknownInWords(unknown) };
    const wanted = filters.amne.split(',');
    const items =
      filters.amne === ''
        ? undefined
        : new Set((await tables.topics()).flatMap(({ id, punkter }) => (wanted.includes(id) ? punkter : [])));
    const ofLimits = ({ organ: own, punkt }: FollowUpRecord) =>
      (filters.organ === '' || filters.organ.split(',').includes(own)) &&
      (!items || (punkt !== null && items.has(punkt)));
    const years = await tables.yearsOf('uppfoljning');
    const toRead = ar === undefined ? years : years.filter((year) => year === ar);
    const read: number[] = [];
    const open: FollowUpRecord[] = [];
    for (const year of toRead) {
      if (read.length > 0 && open.filter((own) => isOf(own, ansvarig)).length >= antal) break;
      read.push(year);
      for (const own of (await tables.followUps(year)).toReversed())
        if (own.lage !== 'besvarad' && ofLimits(own)) open.push(own);
      if (read.length >= MOST_YEARS) break;
    }
    const mine = open.filter((own) => isOf(own, ansvarig));
    const unread = toRead.filter((year) => !read.includes(year));
    const rest = {
      utan_ansvarig: open.filter((own) => own.ansvarig === null).length,
      lasta_ar: read,
      olasta_ar: unread,
    };
    if (mine.length === 0) return { ...NOTHING, ...rest, skal: whyNothing({ ansvarig, ar, open }) };
    const lydelser = await buildWordings(mine.slice(0, antal), archive);
    return {
      svar: 'funnet',
      skal: null,
      forbehall: [
        'Öppet betyder att inget senare möte i arkivet svarar. Vad som har gjorts vet arkivet inte.',
        ...(ansvarig !== undefined && rest.utan_ansvarig > 0
          ? [`${rest.utan_ansvarig} öppna säger inte vem de ligger på, och kan inte räknas till någon.`]
          : []),
        ...(items ? ['En punkt kan höra till flera ämnen, så det som är öppet i den kan gälla något annat.'] : []),
        ...caveatsOfParts(lydelser),
      ],
      lydelser,
      fler: Math.max(0, mine.length - antal),
      ...rest,
    };
  },
});

/** More years are not read for one question. */
const MOST_YEARS = 20;

const NOTHING: PromisesAnswer = {
  svar: 'saknas',
  skal: null,
  forbehall: [],
  lydelser: [],
  fler: 0,
  utan_ansvarig: 0,
  lasta_ar: [],
  olasta_ar: [],
};

function isOf({ ansvarig }: FollowUpRecord, asked: string | undefined): boolean {
  return asked === undefined || (ansvarig !== null && holdsForms(ansvarig, asked));
}

interface NothingFound {
  readonly ansvarig: string | undefined;
  readonly ar: number | undefined;
  /** What is open, whoever has it. */
  readonly open: readonly FollowUpRecord[];
}

/** So many are named. */
const MOST_NAMED = 12;

function whyNothing({ ansvarig, ar, open }: NothingFound): string {
  const time = ar === undefined ? '' : ` från ${ar}`;
  if (ansvarig === undefined)
    return `Arkivet har inget öppet${time} som det frågas efter. Det säger inte att inget är ogjort.`;
  const names = [...new Set(open.flatMap((own) => own.ansvarig ?? []))];
  const without = open.filter((own) => own.ansvarig === null).length;
  const others = names.length > MOST_NAMED ? ` och ${names.length - MOST_NAMED} till` : '';
  return [
    `Inget öppet${time} i arkivet är skrivet på ”${ansvarig}”.`,
    ...(names.length > 0
      ? [`De namn som det är skrivet på är ${names.slice(0, MOST_NAMED).join(', ')}${others}.`]
      : []),
    ...(without > 0 ? [`${without} öppna säger inte vem de ligger på.`] : []),
  ].join(' ');
}

async function buildWordings(
  records: readonly FollowUpRecord[],
  { site, tables }: ReadArchive,
): Promise<ArchiveWording[]> {
  const wordings: ArchiveWording[] = [];
  for (const record of records) {
    const meeting = await findMeetingRecord(record.mote, tables);
    if (meeting === undefined) continue;
    const under = meeting.punkter.find(({ id }) => id === record.punkt);
    wordings.push(buildFollowUpWording(record, meeting, site.whole, under));
  }
  return wordings;
}
