import { leastOf } from '../../archive/extremes.ts';
import { findOpenSign } from '../../swedish/attendance-remark.ts';
import { findToldAbsence, tellsOfPresence } from '../../swedish/told-absence.ts';
import { splitAtStops } from '../../swedish/sentences.ts';
import { BEFORE_TITLE, TITLE_END } from '../../swedish/titles.ts';
import { findPersonNames, isPersonName } from '../../swedish/person-name.ts';
import { readAttendeeWords, type AttendeeFacts } from './attendee-words.ts';

/** A person in a list of attendees, as the text words it. */
interface Person {
  readonly name: string;
  readonly body: string | undefined;
  readonly role: string | undefined;
  readonly part: string | undefined;
  readonly absent: boolean;
  /** Words beside the name that may say that the person was not there. */
  readonly doubt: string | undefined;
  /** Where the name begins in the text that was read. */
  readonly start: number;
  /** Where the name ends. */
  readonly end: number;
}

export interface FoundPeople {
  readonly people: readonly Person[];
  /** Words beside a name that tell nothing known: they may be a name that was not understood. */
  readonly unread: readonly string[];
}

/**
 * Finds the people in running text: `Anna Berg, Falun, Bo Ek (tf), Orsa samt Eva Lind, medverkade kl 13–15`,
 * `Från regionen Eva Lind`, `Punkt 10 från GR: Ali Vik`. Words behind a name tell about that person; `från …` and
 * `punkt …` before a name tell about all who follow in the sentence; `medverkade …` at its end tells about all in the
 * sentence. `members`: the municipalities of the organ in small letters.
 */
export function findPeople(text: string, members: ReadonlySet<string>): FoundPeople {
  const people: Person[] = [];
  const unread: string[] = [];
  let offset = 0;
  /* Stock phrases and e-mail addresses are replaced by as many spaces, so that places in the text stay the same. */
  for (const sentence of splitAtStops(
    text
      .replaceAll(STOCK_PHRASES, (words) => ' '.repeat(words.length))
      .replaceAll(/(?<!\S)\S{1,64}@\S{1,200}/gu, (words) => `,${' '.repeat(words.length - 1)}`),
  )) {
    const found = readSentence(sentence, offset, members);
    for (const each of found.people) people.push(each);
    for (const each of found.unread) unread.push(each);
    offset += sentence.length;
  }
  return { people, unread };
}

/**
 * Words of many lists that name nobody. Made for: `samt föredragande enligt nedan`, `enligt närvarolista`, `vakant`,
 * `representant saknas`, `samtliga kommuner`.
 */
const STOCK_PHRASES =
  /(?:samt\s+)?föredragande\s+enligt\s+nedan|enligt\s+(?:närvarolista|bilaga|separat\s+lista|nedan)|vakant|ingen\s+representant|representant\s+saknas|samtliga(?:\s+kommuner)?|vid\s+anteckningarna/giu;

function readSentence(text: string, offset: number, members: ReadonlySet<string>): FoundPeople {
  /*
   * A person whom another stands in for was not there. Made for: `ersättare för `, `i stället för `, `vikarierar för `,
   * `på uppdrag av `, `representerar ` before the name.
   */
  const names = findPersonNames(text).filter(
    ({ start }) =>
      !/(?:ersätt(?:are|er)(?:\s+för)?|i stället för|istället för|vikari(?:e|erar)\s+för|tjänstgör\s+för|efterträdare till|representerar|på\s+uppdrag\s+av|\bför|efter)\s+(?:\p{Ll}+\s+)?$/iu.test(
        leadOf(text, start),
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
    for (const each of facts.unread) unread.push(each);
    return {
      name,
      start: start + offset,
      end: end + offset,
      body: own.body !== undefined && PARTY.test(facts.body ?? '') ? own.body : (facts.body ?? own.body),
      role: joinRoles(titleBefore(leadOf(text, start)), facts.role),
      part: facts.part ?? own.part,
      absent: facts.absent,
      doubt: facts.doubt,
    };
  });
  const away = findToldAbsence(text);
  if (away !== undefined) {
    const isMixed = tellsOfPresence(text) && people.length > 1;
    return {
      people: people.map((person) => ({
        ...person,
        ...(isMixed && !person.absent ? { doubt: person.doubt ?? away } : { absent: true }),
        role: findToldAbsence(person.role ?? '') === undefined ? person.role : undefined,
      })),
      unread,
    };
  }
  /*
   * Made for: `Eva Lind, medverkade kl 13–15.`, `… deltog under punkt 4`; but not `… deltog på mötet` and
   * `… deltog via Teams`, which name no part.
   */
  const part = execAtEnd(
    /(?:^|\s)(?:medverkade|deltog|närvarade|var med|deltar)\s+(?:(?:på|under|vid|i)\s+)?(?<part>\S[^]*)$/iu,
    text.slice(names.at(-1)?.end ?? 0).replace(/(?<![.\s])[.\s]+$/u, ''),
    /,/u,
  )?.groups['part'];
  return {
    people:
      part === undefined || /^(?:mötet|via|digitalt|inte|ej)(?!\p{L})/iu.test(part)
        ? people
        : people.map((person) => ({ ...person, part: person.part ?? part })),
    unread,
  };
}

/** Beside a municipality or another body it is no body of its own: `Falun: Anna Berg (S)`, `Orsa: Bo Ek, KD`. */
const PARTY = /^\p{Lu}{1,3}$/u;

/** The words right before a name. */
function leadOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_LEAD), start);
}

/** In characters. What tells about a name stands no further before it. */
const LONGEST_LEAD = 200;

/** The initials that the list gives behind a name: `Anna-Karin Ek (AKE)`. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** What the words between a name and the next one tell. */
interface Behind {
  /** What they tell about the person before them. */
  readonly facts: {
    readonly body: string | undefined;
    readonly role: string | undefined;
    readonly part: string | undefined;
    readonly absent: boolean;
    readonly doubt: string | undefined;
    readonly unread: readonly string[];
  };
  /** What they tell about the people after them. A `body` of null ends the earlier one: from now on none is known. */
  readonly rest: { readonly body: string | null | undefined; readonly part: string | undefined };
}

/** `words`: what stands behind a name up to the next. `last`: whether no name follows in the sentence. */
function readBehind(words: string, members: ReadonlySet<string>, last: boolean): Behind {
  /*
   * `Från …` right behind a name tells about that person: `Anna Berg från Lund, Bo Vik …`. Further on it tells about
   * the next people: `Anna Berg, Lund, från Orsa Bo Vik`, `samt från kommunerna …`.
   */
  const turn = /^\s*från\s/u.test(words)
    ? null
    : execAtEnd(
        /(?:(?:samt|och)\s+)?\b[Ff]rån\s+(?<body>\p{Lu}[^]*|kommunerna|kommuner|regionen)$/u,
        words.replace(/(?<![\s:,])[\s:,]+$/u, ''),
        /[,;()]/u,
      );
  const onward = turn && !last ? turn.groups['body'] : undefined;
  const partly = last ? null : PART_OF_NEXT.exec(words);
  const ends = [onward === undefined ? undefined : turn?.index, partly?.index].filter((index) => index !== undefined);
  const ahead = words.slice(0, leastOf([words.length, ...ends]));
  const kept = last ? ahead : withoutTurn(ahead);
  const facts = splitFacts(kept).map((part) => readFact(part, members));
  const roles = facts.flatMap(({ role }) => role ?? []);
  return {
    facts: {
      body: facts.find(({ body }) => body !== undefined)?.body,
      role: roles.length > 0 ? roles.join(', ') : undefined,
      part: facts.find(({ part }) => part !== undefined)?.part,
      doubt: facts.find(({ doubt }) => doubt !== undefined)?.doubt ?? findOpenSign(kept),
      absent: facts.some(({ absent }) => absent === true) || /\(\s*[-–—]\s*\)/u.test(kept),
      /* Two bodies for one person are unlikely: the second may be a name that was not understood. */
      unread: [...new Set(facts.flatMap(({ body }) => body ?? []))].slice(1),
    },
    rest: {
      body: onward === undefined ? undefined : /^(?:kommunerna|kommuner)$/iu.test(onward.trim()) ? null : onward.trim(),
      part: partly?.groups?.['part'],
    },
  };
}

/** One fact behind a name: `från Falun`, `för Region Dalarna`, and `för Bo Ek`, who was not there. */
function readFact(fact: string, members: ReadonlySet<string>): AttendeeFacts {
  const named = /^(?:från|för|i\s?stället för)\s+(?=\p{Lu})/u.exec(fact)?.[0] ?? '';
  const rest = fact.slice(named.length);
  return /för\s$/u.test(named) && isPersonName(rest)
    ? { role: `ersättare för ${rest}` }
    : readAttendeeWords(rest, members);
}

/** The words without those at their end that belong to the next name: `samt`, `och`, `, socialchef`. */
function withoutTurn(words: string): string {
  return words
    .trimEnd()
    .replace(/(?:tf\.?\s+)?(?:social|förvaltnings|verksamhets|avdelnings|enhets)chef$/iu, '')
    .trimEnd()
    .replace(/(?:(?<![\p{L}\d])(?:samt|och)|&)$/iu, '')
    .replace(/(?<![\s,;])[\s,;]+$/u, '');
}

/**
 * Looks for a pattern whose match ends where the text ends and holds no `bound`. Only what stands behind the last bound
 * is looked at, so that the time grows no faster than the text.
 */
function execAtEnd(
  pattern: RegExp,
  text: string,
  bound: RegExp,
): { readonly index: number; readonly groups: Readonly<Record<string, string | undefined>> } | null {
  const start = text.length - (text.split(bound).at(-1) ?? '').length;
  const match = pattern.exec(text.slice(start));
  return match && { index: start + match.index, groups: match.groups ?? {} };
}

/** Made for: `Punkt 10 från …`, `§ 4`, `Punkterna 3–5`, `Punkt 3 och 4:`; they belong to the next name. */
const PART_OF_NEXT =
  /(?:^|[\s,;.])(?<part>(?:Punkt(?:erna)?|§§?)\s*\d+(?:[.:]\d+)?(?:\s*[–-]\s*\d+)?(?:\s*(?:och|,)\s*\d+)*)\s*(?::\s*)?(?=$|från\s)/u;

/** The facts behind a name one by one: `(tf), Orsa, kl. 10–11` gives three. */
function splitFacts(words: string): readonly string[] {
  return words
    .split(/[(),;]|\s–\s|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d§]/u.test(part));
}

/**
 * What stands before the first name of a sentence. Made for: `Från Falu kommun, …`, `Punkt 10 från GR …`,
 * `Region Dalarna: …`, `Falun: …`, `Falun – …`.
 */
function readContext(words: string, members: ReadonlySet<string>): { body?: string; part?: string } {
  const part =
    /(?<part>(?:punkt(?:erna)?|p\.|§§?)\s*\d+(?:[.:]\d+)?(?:\s*[–-]\s*\d+)?(?:\s*(?:och|,)\s*\d+)*|kl\.?\s*\d[\d.:–-]*)/iu
      .exec(words)
      ?.groups?.['part']?.trim();
  const from = execAtEnd(/\bfrån\s+(?<body>\p{L}[^]*)$/iu, words.replace(/(?<![\s,:])[\s,:]+$/u, ''), /[,:;()]/u)
    ?.groups['body'];
  const trimmed = words.trimEnd();
  const before = bodyBeforeMark(TITLE_LAST.test(trimmed) ? trimmed.replace(TITLE_LAST, ' ') : words);
  const facts: AttendeeFacts = before !== undefined && part === undefined ? readAttendeeWords(before, members) : {};
  const place = from?.trim().replace(VERB_LAST, '');
  const body = place !== undefined && !/^(?:kommunerna|kommuner)$/iu.test(place) ? place : facts.body;
  return { ...(body === undefined ? {} : { body }), ...(part === undefined ? {} : { part }) };
}

/** Made for: `Från Region Dalarna deltog Anna Berg`, `Från kansliet närvarade även Bo Ek`. */
const VERB_LAST =
  /\s+(?:deltog|deltar|närvarade|närvarar|medverkade|medverkar|kom|var)(?:\s+(?:även|också|dessutom))?$/iu;

/** What stands before a colon, a dash or a tab at the end of the words: `Falun: `, `Falun – `. */
function bodyBeforeMark(words: string): string | undefined {
  const trimmed = words.trimEnd();
  const space = words.slice(trimmed.length);
  const marked = trimmed.endsWith(':') || (space !== '' && /\s[–-]$/u.test(trimmed));
  const body = marked ? trimmed.slice(0, -1).trimEnd() : space.includes('\t') ? trimmed : '';
  return /^\p{Lu}[^,;()]*$/u.test(body) ? body : undefined;
}

/** The title right before a name: `socialchef Anna Berg`. `words`: the text up to the name. */
function titleBefore(words: string): string | undefined {
  const trimmed = words.trimEnd();
  return trimmed === words ? undefined : TITLE_BEFORE.exec(trimmed)?.groups?.['title'];
}

/** Made for: `Falun tf socialchef`, at the end of the words before a name. */
const TITLE_LAST = new RegExp(String.raw`(?:^|\s)${BEFORE_TITLE}?\p{Ll}+${TITLE_END}$`, 'u');
/** Made for: `bitr. förvaltningschef `, `professor `, `Processledare `, before a name. */
const TITLE_BEFORE = new RegExp(String.raw`(?:^|[\s,;:(])(?<title>${BEFORE_TITLE}?[\p{L}-]*${TITLE_END})$`, 'iu');

function joinRoles(...roles: readonly (string | undefined)[]): string | undefined {
  const known = roles.filter((role) => role !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

/** Whether there is a word with a capital letter, which may be a name. */
function meaningful(text: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(text);
}
