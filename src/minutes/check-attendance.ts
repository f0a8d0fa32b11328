import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { YamlData } from './frontmatter.ts';
import type { MeetingFrontmatter } from './meeting-schema.ts';
import type { ReadableParts } from './readable-parts.ts';

/** A person in one of the lists. */
interface Listed {
  readonly name: string;
  /** The name in a form that is equal for two spellings of it. */
  readonly key: string;
  /** The index of the group in `närvaro`. */
  readonly group: number;
  readonly list: List;
  /** Whether the person was there for a part of the meeting only. */
  readonly partly: boolean;
  readonly line: number;
}

const LISTS = ['närvarande', 'oklart', 'frånvarande'] as const;
type List = (typeof LISTS)[number];

/**
 * Reports a person who stands twice in one list of one group, and one who is both present and absent. Different groups
 * may each have somebody of the same name.
 */
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

/** A person who was present for a part of the meeting may stand among the absent for the rest. */
function findBoth(entries: readonly Listed[], file: string): readonly Diagnostic[] {
  const present = entries.find(({ list }) => list === 'närvarande');
  const absent = entries.find(({ list }) => list === 'frånvarande');
  return present === undefined || absent === undefined || entries.some(({ partly }) => partly)
    ? []
    : [diagnose('present-and-absent', { file, line: absent.line }, { name: absent.name })];
}
