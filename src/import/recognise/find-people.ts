import { splitAtStops } from '../../swedish/sentences.ts';
import { BEFORE_TITLE, TITLE_END } from '../../swedish/titles.ts';
import { findPersonNames } from '../../swedish/person-name.ts';
import { readAttendeeWords, type AttendeeFacts } from './attendee-words.ts';

/** Somebody in a list of attendees, as the text words it. */
interface Person {
  readonly name: string;
  readonly body: string | undefined;
  readonly role: string | undefined;
  readonly part: string | undefined;
  readonly absent: boolean;
  /** Where the name stands in the text. */
  readonly start: number;
  readonly end: number;
}

export interface FoundPeople {
  readonly people: readonly Person[];
  /** Words that are no name and tell nothing of one: they may be a name that was not understood. */
  readonly unread: readonly string[];
}

/**
 * The people of a running text: `Anna Berg, Falun, Bo Ek (tf), Orsa samt Eva Lind, medverkade kl 13–15`, `Från regionen Eva Lind`,
 * `Punkt 10 från GR: Ali Vik`. What stands behind a name is its own; `från …` and `punkt …` before names are of all that follow
 * in the sentence; what a sentence ends with (`medverkade …`) is of all in it.
 */
export function findPeople(text: string, members: ReadonlySet<string>): FoundPeople {
  const people: Person[] = [];
  const unread: string[] = [];
  let offset = 0;
  for (const sentence of splitAtStops(
    text
      .replaceAll(STOCK_PHRASES, (words) => ' '.repeat(words.length))
      .replaceAll(/(?<!\S)\S{1,64}@\S{1,200}/gu, (words) => `,${' '.repeat(words.length - 1)}`),
  )) {
    const found = readSentence(sentence, offset, members);
    people.push(...found.people);
    unread.push(...found.unread);
    offset += sentence.length;
  }
  return { people, unread };
}

/** `Anna Berg och Bo Vik hade anmält förhinder.` */
const ABSENT_ALL =
  /(?:har|hade)\s+(?:anmält|meddelat|lämnat)\s+(?:förhinder|frånvaro|återbud)|\bvar\s+(?:frånvarande|förhindra\p{L}+)|kunde\s+inte\s+(?:närvara|delta|medverka)|\b(?:är|var)\s+ej\s+närvarande/iu;

/** Words that stand in many a list and name nobody. */
const STOCK_PHRASES =
  /(?:samt\s+)?föredragande\s+enligt\s+nedan|enligt\s+(?:närvarolista|bilaga|separat\s+lista|nedan)|vakant|ingen\s+representant|representant\s+saknas|samtliga(?:\s+kommuner)?|vid\s+anteckningarna/giu;

function readSentence(text: string, offset: number, members: ReadonlySet<string>): FoundPeople {
  /* Whom somebody stands in for was not there. */
  const names = findPersonNames(text).filter(
    ({ start }) =>
      !/(?:ersätt(?:are|er)(?:\s+för)?|i stället för|istället för|vikari(?:e|erar)\s+för|tjänstgör\s+för|efterträdare till|representerar|på\s+uppdrag\s+av|\bför|efter)\s+(?:\p{Ll}+\s+)?$/iu.test(
        text.slice(0, start),
      ),
  );
  if (names.length === 0) return { people: [], unread: meaningful(text) ? [text.trim()] : [] };
  const shared = { ...readContext(text.slice(0, names[0]?.start ?? 0), members) };
  const unread: string[] = [];
  const people = names.map(({ name, start, end }, index): Person => {
    const next = names[index + 1]?.start ?? text.length;
    const own = { ...shared };
    const { facts, rest } = readBehind(
      text.slice(end, next).replace(`(${initialsOf(name)})`, ''),
      members,
      index === names.length - 1,
    );
    if (rest.part !== undefined) shared.part = rest.part;
    if (rest.body === null) delete shared.body;
    else if (rest.body !== undefined) shared.body = rest.body;
    unread.push(...facts.unread);
    return {
      name,
      start: start + offset,
      end: end + offset,
      body: facts.body ?? own.body,
      role: joinRoles(titleBefore(text.slice(0, start)), facts.role),
      part: facts.part ?? own.part,
      absent: facts.absent,
    };
  });
  if (ABSENT_ALL.test(text))
    return {
      people: people.map((person) => ({
        ...person,
        absent: true,
        role: ABSENT_ALL.test(person.role ?? '') ? undefined : person.role,
      })),
      unread,
    };
  const ending =
    /(?:^|[\s,])(?:medverkade|deltog|närvarade|var med|deltar)\s+(?:på|under|vid|i)?\s*(?<part>[^,]+?)[.\s]*$/iu.exec(
      text.slice(names.at(-1)?.end ?? 0),
    );
  const part = ending?.groups?.['part'];
  return {
    people:
      part === undefined || /^(?:mötet|via|digitalt)/iu.test(part)
        ? people
        : people.map((person) => ({ ...person, part: person.part ?? part })),
    unread,
  };
}

/** `Anna-Karin Ek (AKE)`: the initials by which the text calls her. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

interface Behind {
  readonly facts: {
    readonly body: string | undefined;
    readonly role: string | undefined;
    readonly part: string | undefined;
    readonly absent: boolean;
    readonly unread: readonly string[];
  };
  /** What it says of the names that follow; a body of null: of none. */
  readonly rest: { readonly body: string | null | undefined; readonly part: string | undefined };
}

/** The words between a name and the next. */
function readBehind(words: string, members: ReadonlySet<string>, last: boolean): Behind {
  /* `Anna Berg från Lund, Bo Vik …`: right behind a name it is hers. */
  const turn = /^\s*från\s/u.test(words)
    ? null
    : /(?:(?:samt|och)\s+)?\b[Ff]rån\s+(?<body>\p{Lu}[^,;()]*?|kommunerna|kommuner|regionen)[\s:,]*$/u.exec(words);
  const onward = turn && !last ? turn.groups?.['body'] : undefined;
  const partly = last ? null : PART_OF_NEXT.exec(words);
  const ends = [onward === undefined ? undefined : turn?.index, partly?.index].filter((index) => index !== undefined);
  const kept = words.slice(0, Math.min(words.length, ...ends)).replace(last ? /$/u : TURN_TO_NEXT, '');
  const facts = splitFacts(kept).map((part) =>
    readAttendeeWords(part.replace(/^(?:från|för)\s+(?=\p{Lu})/u, ''), members),
  );
  const roles = facts.flatMap(({ role }) => role ?? []);
  return {
    facts: {
      body: facts.find(({ body }) => body !== undefined)?.body,
      role: roles.length > 0 ? roles.join(', ') : undefined,
      part: facts.find(({ part }) => part !== undefined)?.part,
      absent: facts.some(({ absent }) => absent === true),
      /* A second body of one person is more likely a name that was not understood. */
      unread: facts.flatMap(({ body }) => body ?? []).slice(1),
    },
    rest: {
      body: onward === undefined ? undefined : /^(?:kommunerna|kommuner)$/iu.test(onward.trim()) ? null : onward.trim(),
      part: partly?.groups?.['part'],
    },
  };
}

/** What belongs to the next name: *samt*, `socialchef Anna Berg`, `Punkt 10 …`. */
const TURN_TO_NEXT =
  /[\s,;]*(?:\b(?:samt|och|&)\s*)?(?:(?:tf\.?\s+)?(?:social|förvaltnings|verksamhets|avdelnings|enhets)chef)?\s*$/iu;
const PART_OF_NEXT =
  /(?:^|[\s,;.])(?<part>(?:Punkt(?:erna)?|§§?)\s*\d+(?:[.:]\d+)?(?:\s*[–-]\s*\d+)?(?:\s*(?:och|,)\s*\d+)*)\s*:?\s*(?=$|från\s)/u;

/** `(tf), Orsa, kl. 10–11` → three parts; a comma within brackets divides too. */
function splitFacts(words: string): readonly string[] {
  return words
    .split(/[(),;]|\s–\s|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d§]/u.test(part));
}

/** `Från Falu kommun, …`, `Punkt 10 från GR …`, `Region Dalarna: …`, `Falun: …`. */
function readContext(words: string, members: ReadonlySet<string>): { body?: string; part?: string } {
  const part =
    /(?<part>(?:punkt(?:erna)?|p\.|§§?)\s*\d+(?:[.:]\d+)?(?:\s*[–-]\s*\d+)?(?:\s*(?:och|,)\s*\d+)*|kl\.?\s*\d[\d.:–-]*)/iu
      .exec(words)
      ?.groups?.['part']?.trim();
  const from = /\bfrån\s+(?<body>\p{L}[^,:;()]*?)[\s,:]*$/iu.exec(words)?.groups?.['body'];
  const untitled = words.replace(TITLE_LAST, ' ');
  const before = /^(?<body>\p{Lu}[^,;()]*?)\s*(?::|\s[–-]\s|\t)\s*$/u.exec(untitled)?.groups?.['body'];
  const facts: AttendeeFacts = before !== undefined && part === undefined ? readAttendeeWords(before, members) : {};
  const body = from !== undefined && !/^(?:kommunerna|kommuner)$/iu.test(from.trim()) ? from.trim() : facts.body;
  return { ...(body === undefined ? {} : { body }), ...(part === undefined ? {} : { part }) };
}

/** `socialchef Anna Berg`: a title right before the name. */
function titleBefore(words: string): string | undefined {
  return TITLE_BEFORE.exec(words)?.groups?.['title'];
}

/** `Falun tf socialchef`, at the end of the words before a name. */
const TITLE_LAST = new RegExp(String.raw`(?:^|\s)${BEFORE_TITLE}?\p{Ll}+${TITLE_END}\s*$`, 'u');
/** `bitr. förvaltningschef `, `professor `, `Processledare `. */
const TITLE_BEFORE = new RegExp(String.raw`(?:^|[\s,;:(])(?<title>${BEFORE_TITLE}?[\p{L}-]*${TITLE_END})\s+$`, 'iu');

function joinRoles(...roles: readonly (string | undefined)[]): string | undefined {
  const known = roles.filter((role) => role !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

/** Whether there is a word with a capital, which may be a name. */
function meaningful(text: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(text);
}
