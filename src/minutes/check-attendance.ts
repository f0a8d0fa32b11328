import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { YamlData } from './frontmatter.ts';
import type { MeetingFrontmatter } from './meeting-schema.ts';
import type { ReadableParts } from './readable-parts.ts';

interface Listed {
  readonly name: string;
  /** The same for two spellings of one name. */
  readonly key: string;
  readonly group: number;
  readonly list: List;
  /** For a part of the meeting alone. */
  readonly partly: boolean;
  readonly line: number;
}

const LISTS = ['närvarande', 'oklart', 'frånvarande'] as const;
type List = (typeof LISTS)[number];

/** Whoever stands twice in one list, and whoever is both present and absent. Two bodies may each send a namesake. */
export function checkAttendance(
  { närvaro }: ReadableParts,
  lineOf: YamlData['lineOf'],
  file: string,
): readonly Diagnostic[] {
  const everyone = (närvaro ?? []).flatMap((group, place) =>
    LISTS.flatMap((list) => listPeople(group, place, list, lineOf)),
  );
  return [...Map.groupBy(everyone, ({ key }) => key).values()].flatMap((entries) => [
    ...findTwice(entries, file),
    ...findBoth(entries, file),
  ]);
}

type Group = NonNullable<MeetingFrontmatter['närvaro']>[number];

function listPeople(group: Group, place: number, list: List, lineOf: YamlData['lineOf']): readonly Listed[] {
  return (group[list] ?? []).map((person, index) => {
    const name = typeof person === 'string' ? person : person.namn;
    return {
      name,
      list,
      group: place,
      key: name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim(),
      partly: typeof person !== 'string' && person.del !== undefined,
      line: lineOf(['närvaro', place, list, index]),
    };
  });
}

function findTwice(entries: readonly Listed[], file: string): readonly Diagnostic[] {
  return [...Map.groupBy(entries, ({ group, list }) => `${group} ${list}`).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : rest
          .filter(({ partly }) => !partly || !first.partly)
          .map(({ name, line }) => diagnose('attendee-twice', { file, line }, { name, firstLine: first.line })),
  );
}

/** Of somebody who was there for a part, the rest may well stand among the absent. */
function findBoth(entries: readonly Listed[], file: string): readonly Diagnostic[] {
  const present = entries.find(({ list }) => list === 'närvarande');
  const absent = entries.find(({ list }) => list === 'frånvarande');
  return present === undefined || absent === undefined || entries.some(({ partly }) => partly)
    ? []
    : [diagnose('present-and-absent', { file, line: absent.line }, { name: absent.name })];
}
