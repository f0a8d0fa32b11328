import { isRemark } from '../../swedish/attendance-remark.ts';
import { namesGroup } from '../../swedish/group-label.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import { findPersonNames, isPersonName } from '../../swedish/person-name.ts';
import { saysMissing } from '../../swedish/missing-words.ts';
import { readPresenceMark } from '../../swedish/presence-mark.ts';
import { readAttendeeWords } from './attendee-words.ts';
import { isLabelOfAbsence } from './head-labels.ts';

/** Words before or above some of the people of a list, and what they say of them. */
export interface Group {
  readonly words: string;
  /** The words stand alone on their line, and the people below it. */
  readonly isHeading: boolean;
  /** Where these people come from. */
  readonly body: string | undefined;
  readonly isAbsent: boolean;
  /** The words, where nobody knows whether those they stand before were there. */
  readonly doubt: string | undefined;
}

interface Place {
  readonly members: ReadonlySet<string>;
  /** The text names nobody, and people follow it. */
  readonly isAlone: boolean;
  /** Its place says that it is a group: right below the label of the list, or between other groups. */
  readonly isPlaced: boolean;
}

/**
 * The group that a text of a list of attendance begins: `Falun: Anna Berg`, `Från kommunerna`, `Hälsade: Bo Ek`. Undefined
 * where it begins none. What says neither who people are nor that they were there leaves their presence open.
 */
export function readGroup(text: string, { members, isAlone, isPlaced }: Place): Group | undefined {
  const bare = text.trim();
  if (isAlone && bare.length < LONGEST_HEADING && !isPersonName(bare.replace(/:$/u, ''))) {
    const words = bare.replace(/\s*:$/u, '');
    if (/[,;]$|\s\S*\p{L}{4}\.$/u.test(words) || !/\p{L}{2}/u.test(words)) return undefined;
    const judged = judge(words, members, isPlaced);
    const isBody = judged.doubt === undefined && !judged.isAbsent;
    return {
      ...judged,
      isHeading: true,
      body: isBody ? readAttendeeWords(words.replace(/^Från\s+(?=\p{Lu})/u, ''), members).body : undefined,
    };
  }
  const words = LABEL.exec(bare)?.groups?.['label']?.trim();
  if (words === undefined || findPersonNames(words).length > 0) return undefined;
  return { ...judge(words, members, isPlaced), isHeading: false, body: undefined };
}

/**
 * What a mark right before the first name says of it: `nej Siv Torn`, `~ Siv Torn`, `zz Siv Torn`. `lead`: what stands before
 * the name on its line. A dash there is a bullet.
 */
export function readLead(lead: string): { readonly absent: boolean; readonly doubt: string | undefined } {
  const words = lead.trim().replace(/(?<=\p{L})\.$/u, '');
  const isTold =
    words !== '' && words.split(/\s+/u).length < 4 && bulletLength(`${words} `) === 0 && !/[:,;\t]|\.\s/u.test(words);
  if (!isTold || NO_MARK.test(words)) return { absent: false, doubt: undefined };
  if (readPresenceMark(words)?.present === false || saysMissing(words)) return { absent: true, doubt: undefined };
  const isOpen = /\p{L}/u.test(words) ? /^\p{Ll}|^\p{Lu}{1,3}$/u.test(words) && isRemark(words) : OPEN_LEAD.test(words);
  return { absent: false, doubt: isOpen && readPresenceMark(words) === undefined ? words : undefined };
}

/** Signs that nobody knows. Bullets are none of them. */
const OPEN_LEAD = /^(?:[✗✘❌❎⌧~½]|\?+)$/u;
/** Words that lead on to a name. */
const NO_MARK =
  /^(?:samt|och|även|också|därefter|dessutom|bland|följande|på|vid|under|av|genom|med|herr|fru|dr|prof|deltog|deltar|närvar|var|punkt|§|kl|till|totalt|utom|utöver|tillsammans|via|representerad|företrädd|hälsas|väl|nya?|som|jämte|plus|inklusive|inkl)(?!\p{L}{4})/iu;

/**
 * Which of the texts of a list stand between groups, where it has at least three: there `Granhamra: Bo Ek` is one, which no
 * table of places knows. What was added about others stands behind them.
 */
export function findBetweenGroups(texts: readonly string[]): readonly boolean[] {
  const known = texts.map((text) => {
    const words = LABEL.exec(`${text.trim()}:`)?.groups?.['label']?.trim() ?? '';
    return namesGroup(words) && findPersonNames(words).length === 0;
  });
  const last = known.lastIndexOf(true);
  const isListOfGroups = known.filter(Boolean).length >= 3;
  return texts.map((_text, place) => isListOfGroups && place < last);
}

/** In characters. A longer line is a sentence. */
const LONGEST_HEADING = 60;

/** Made for: `Falun: `, `Region Dalarna – `, `Anm. frv.: `, `Hälsade⇥`. */
const LABEL = /^(?<label>\p{Lu}[^:\n]{0,60}?)\s*(?::|\s[–-]\s|\t)/u;

function judge(words: string, members: ReadonlySet<string>, isPlaced: boolean): Omit<Group, 'isHeading' | 'body'> {
  const isAbsent = isLabelOfAbsence(words);
  const { part, role } = readAttendeeWords(words, members);
  const isKnown =
    isAbsent ||
    namesGroup(words) ||
    members.has(words.toLowerCase()) ||
    part !== undefined ||
    (role !== undefined && /^\p{Ll}/u.test(words)) ||
    (isPlaced && !/\s/u.test(words) && !REMARK.test(words));
  return { words, isAbsent, doubt: isKnown ? undefined : words };
}

/** A word that tells what somebody did. Made for: `Hälsade`, `Avböjt`, `Kallade`, `Inbjudna`, `Uteblev`, `Saknas`. */
const REMARK = /(?:ade|at|ad|da|de|na|jt|it|tt|et|as|es|ar|er|ev|en)$/iu;
