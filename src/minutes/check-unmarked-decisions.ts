import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Organ } from '../archive/organ.ts';
import type { DecisionPassage } from './find-decision-passages.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** Every passage of minutes that reads as the meeting's own decision and stands in no mark. */
export function checkUnmarkedDecisions(
  meetings: readonly ReadMeeting[],
  organs: readonly Organ[],
): readonly Diagnostic[] {
  const namesOf = new Map(organs.map(({ id, names }) => [id, names.map(foldName)]));
  const bearers = Map.groupBy(
    [...namesOf].flatMap(([organ, names]) => names.map((name) => ({ organ, name }))),
    ({ name }) => name,
  );
  return meetings.flatMap(({ file, names, passages }) => {
    const organ = names.organ?.id;
    const own = namesOf.get(organ ?? '') ?? [];
    const isOthers = (name: string) => bearers.get(name)?.some((bearer) => bearer.organ !== organ) ?? false;
    return passages
      .filter((passage) => isOwn(passage, own, isOthers))
      .map(({ line, text }) => diagnose('unmarked-decision', { file, line }, { found: text }));
  });
}

function isOwn(
  { subject, laidOut }: DecisionPassage,
  own: readonly string[],
  isOthers: (name: string) => boolean,
): boolean {
  if (subject === undefined) return true;
  const name = foldName(subject);
  if (own.includes(name) || own.includes(foldName(subject.replace(/ (?:i|för|inom|på|av) .*$/u, '')))) return true;
  if (isOthers(name)) return false;
  return laidOut || GENERIC.has(name) || (name.length >= 'råd'.length && own.some((full) => full.endsWith(name)));
}

/** The meeting itself, in words that every meeting uses. */
const GENERIC: ReadonlySet<string> = new Set([
  'möte',
  'sammanträde',
  'stämma',
  'årsmöte',
  'nätverk',
  'vi',
  'man',
  'samtliga',
  'deltagare',
  'deltagarna',
  'närvarande',
  'ledamöterna',
  'ordförande',
  'presidie',
  'presidium',
]);

/** Without case, white space, genitive and definite endings: *Nätverkets* and *Nätverket* are *nätverk*. */
function foldName(name: string): string {
  const flat = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '')
    .replace(/(?<=\p{L}{4})s$/u, '');
  return flat.replace(
    /(?<=nätverk|råd|utskott|förbund|presidi)et$|(?<=möte|sammanträde)t$|(?<=grupp|nämnd)en$|(?<=styrelse|stämma|ordförande)n$|(?<=direktion|kommitté|beredning|ledning)e?n$/u,
    '',
  );
}
