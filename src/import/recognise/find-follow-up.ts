import { TITLE_END } from '../../swedish/titles.ts';
import { findDay, type FilingDate } from '../../swedish/calendar-date.ts';
import { WEEKDAY_WORD } from '../../swedish/date-words.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import { findDates } from '../../swedish/printed-date.ts';

/** What somebody is to do after the meeting, as one sentence tells it. */
export interface FoundFollowUp {
  /**
   * The day it is due, in ISO form; undefined where no whole day is printed, or a day before the meeting. A day and
   * month without a year means the first such day after the meeting.
   */
  readonly due: string | undefined;
  /** The words that tell the day: `senast den 20 oktober`, `nästa möte`. */
  readonly dueText: string | undefined;
  /** Who is to do it, as printed; undefined where nobody is named. */
  readonly owner: string | undefined;
}

/**
 * Made for: `Anna Berg`, `Anna Berg och Bo Ek`, `Eva van Dijk`, `Kansliet`, `Nätverkets ordförande`, `Chefen för IFO`.
 */
const OWNER = String.raw`(?<owner>(?:\p{Lu}[\p{L}-]*s\s+\(?\p{Ll}[\p{L}()]*|\p{Lu}[\p{L}-]*(?:\s+(?:och\s+|&\s+|van\s+|von\s+|de\s+|af\s+)?\p{Lu}[\p{L}-]*){0,4}(?:\s+(?:för|på|i|vid)\s+[\p{L}-]+(?:\s+och\s+[\p{L}-]+)?)?))`;
/**
 * Verbs of a promise in the present tense: `Anna Berg skickar …`, `Kansliet bjuder in …`, `Bo Ek tar med sig frågan`.
 */
const NOW =
  'skickar|mejlar|mailar|återkommer|återkopplar|återrapporterar|sammanställer|sammankallar|kallar|bokar|undersöker|kontaktar|kontrollerar|bjuder\\s+in|bevakar|stämmer\\s+av|förbereder|uppdaterar|ansvarar\\s+för\\s+att|ser\\s+till\\s+att|tar\\s+(?:fram|kontakt|med\\s+sig|frågan|reda\\s+på|ansvar)|lägger\\s+(?:ut|upp|in)|delar\\s+(?:ut|med)|lyfter\\s+frågan|för\\s+frågan|för\\s+vidare|inventerar|ordnar|planerar\\s+in|gör\\s+(?:ett\\s+utskick|klart|en)|skriver|lämnar\\s+(?:in|över)';
/** Verbs of a promise after `ska` or `kommer att`: `ska skicka`, `kommer att ta fram`, `ska redovisas`. */
const LATER =
  'skicka|mejla|maila|återkomma|återkoppla|återrapportera|sammanställa|sammanfatta|sammankalla|kalla|boka|undersöka|kontakta|kontrollera|bjuda\\s+in|bevaka|stämma\\s+av|förbereda|uppdatera|ta\\s+(?:fram|kontakt|med\\s+sig|reda\\s+på|upp)|lägga\\s+(?:ut|upp|in)|dela|delas|framföra|göra|inventera|ordna|planera|se\\s+över|skriva|presentera|redovisa|redovisas|prata\\s+vidare|utse|lämna|skickas|delges|anordna|arrangera|genomföra';
/**
 * Words for a time to come: `nästa möte`, `mötet den 14`, `senare tillfälle`, `senast`, `inom kort`, `till hösten`,
 * `inför`.
 */
const SOON = String.raw`(?:nästa|nästkommande|kommande|påföljande)\s+(?:möte|nätverksmöte|sammanträde)|(?:möte|mötet|sammanträdet)\s+(?:den\s+)?\d|senare\s+(?:möte|tillfälle)|senast|inom\s+kort|till\s+(?:hösten|våren|sommaren|årsskiftet)|inför`;

/** The forms of a promise, each with the spellings it was made for. `owner`: who is to keep it. The first form wins. */
const PROMISES: readonly RegExp[] = [
  /* `NN får i uppdrag att …`, `Socialstrateg uppdras att …`, `RSS gavs i uppdrag att …`, `… åtar sig att …`. */
  new RegExp(
    String.raw`^${OWNER}\s+(?:(?:får|fick|ges|gavs|har\s+fått|fått)\s+(?:därför\s+|också\s+|även\s+)?i\s+uppdrag\s+att|(?:uppdras|uppdrogs)(?:\s+vidare)?\s+att|åtar\s+sig\s+att|åtog\s+sig\s+att|lovar\s+att|lovade\s+att)`,
    'u',
  ),
  /* `Anna Berg skickar ut bilderna.`, `Tanja återkommer med …`. */
  new RegExp(String.raw`^${OWNER}\s+(?:därför\s+|också\s+|även\s+)?(?:${NOW})(?!\p{L})`, 'u'),
  /* `Malin kommer att göra ett utskick.`, `Socialstrateg ska undersöka …`. */
  new RegExp(
    String.raw`^${OWNER}\s+(?:kommer(?:\s+att)?|ska|skall)\s+(?:därför\s+|också\s+|även\s+|nu\s+|sedan\s+)?(?:${LATER})(?!\p{L})`,
    'u',
  ),
  /* `Peter räknar på kostnaden och återkommer`, `Cecilia tar frågan vidare och återkommer den 12 mars`. */
  new RegExp(
    String.raw`^${OWNER}\s+\p{Ll}+r\s[^.]*\soch\s+(?:återkommer|återkopplar|mejlar|skickar|redovisar)(?!\p{L})`,
    'u',
  ),
  /* `… och Tanja Ek skickar ut ett underlag`, `…, socialstrateg ska undersöka …`. */
  new RegExp(
    String.raw`(?:,|;|\soch|\ssamt)\s+(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?|\p{Ll}*${TITLE_END}\p{L}*|kansliet|avdelningen)\s+(?:${NOW}|(?:ska|kommer\s+att)\s+(?:${LATER}))(?!\p{L})`,
    'u',
  ),
  /* `Därför återkommer Anna-Karin med besked`, `… skickar RSS ut enkäten`. */
  new RegExp(
    String.raw`\s(?:återkommer|återkopplar|återrapporterar|skickar|mejlar|sammanställer|kontaktar|undersöker|bokar|kallar)\s+(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\s+(?:med|ut|till|över|in|en|ett|alla|de)(?!\p{L})`,
    'u',
  ),
  /* `Frågan kommer att förankras …`, `Resultatet ska redovisas …`. */
  /\b(?:kommer(?:\s+att)?|ska|skall)\s+(?:då\s+|därefter\s+|även\s+)?(?:förankras|skickas|delas|återkopplas|sammanställas|delges|inventeras|utskickas)(?!\p{L})|\bkommer\s+separat\b/iu,
  /* `Uppdras åt NN att …`, `Det uppdrogs åt kansliet att …`. */
  /^(?:Det\s+)?(?:[Uu]ppdras|[Uu]ppdrogs)\s+åt\s+(?<owner>[\p{L} -]+?)\s+att\b/u,
  /* `Ansvarig: …`. */
  /^(?:Ansvarig)\s*:\s*(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})(?=[\s,:.]|$)/u,
  /* `Katarina Blix ställer frågorna till utredaren före nästa möte den 12 april.` */
  new RegExp(String.raw`^${OWNER}\s+\p{Ll}+r\s[^.]*\s(?:före|senast)\s+(?:nästa|mötet|den\s+\d|\d)`, 'u'),
  /* `Frågan återkommer på mötet den 14 juni.`, `Underlaget tas upp vid nästa möte.` */
  new RegExp(
    String.raw`(?<!\p{L})(?:återkommer|tas\s+(?:då\s+)?upp|tas\s+vidare|behandlas|redovisas|återredovisas|återrapporteras|rapporteras|följs\s+upp|presenteras|fastställs|diskuteras\s+vidare|lyfts|stäms\s+av|skickas\s+ut|delas|kommer\s+att\s+(?:delas|skickas|redovisas|tas\s+upp|presenteras))\b[^.]*\b(?:${SOON})`,
    'iu',
  ),
];

/**
 * First words that are not the name of somebody, so that the sentence promises nothing by name. Made for: `Vi`,
 * `Mötet`, `Informationen`, `Därefter`, `Samtliga`.
 */
const NOBODY =
  /^(?:det|de|den|detta|denna|vi|man|mötet|här|där|då|nu|sedan|därefter|dessutom|information(?:en)?|under|inför|efter|vid|på|i|om|som|för|av|förslaget|avtalet|medlen|samtliga|några|flera|alla|vissa|en|ett|därför|samtidigt|också|framöver|snart|ingen|någon|vad|hur|när|eftersom|hittills|vidare|sist|först)$/iu;

/**
 * Reads a sentence in which somebody promises something, is told to do it, or puts it off to a later meeting; undefined
 * where it tells nothing of the kind. `meeting`: the day of the meeting.
 */
export function findFollowUp(sentence: string, meeting: FilingDate | undefined): FoundFollowUp | undefined {
  const mark = bulletLength(sentence);
  const said = LABEL.exec(sentence.slice(mark))?.[0].length ?? 0;
  if (said > 0) {
    const label = mark + said;
    const found = findPromise(sentence.slice(label), meeting);
    /* Made for: `Anna bokar lokal`, `Anna Berg ser över avtalet`, after the label. */
    const owner =
      found?.owner ??
      /^(?<owner>\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]+){0,2})\s+\p{Ll}/u.exec(sentence.slice(label))?.groups?.['owner'];
    return found ? { ...found, owner } : { ...findDue(sentence, meeting), owner };
  }
  return findPromise(sentence, meeting);
}

/**
 * A label that makes what follows it something to do. Made for: `Uppföljning: …`, `Åtgärder: …`, `AP: …`,
 * `Att göra: …`.
 */
const LABEL =
  /^(?:Uppföljning|Följs\s+upp|Åtgärd(?:er)?|AP|Action|Att\s+göra|Nästa\s+steg|Återrapportering)\s*:\s*(?=\S)/u;

/**
 * Reads a promise. Sentences longer than 600 characters are lists that no full stop divides. A sentence that begins
 * `Nästa möte` or `Kommande möten` only tells a day.
 */
function findPromise(sentence: string, meeting: FilingDate | undefined): FoundFollowUp | undefined {
  if (sentence.length > 600 || /^(?:Nästa möte|Kommande möten?)\b/iu.test(sentence)) return undefined;
  for (const pattern of PROMISES) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const owner = match.groups?.['owner']?.trim();
    const [first = ''] = owner?.split(/\s/u) ?? [];
    if (owner !== undefined && NOBODY.test(first)) continue;
    return { ...findDue(sentence, meeting), owner };
  }
  return undefined;
}

/**
 * Words for the day something is due. Made for: `senast på nästa möte`, `mötet den 12 mars`,
 * `inför mötet i Falun den 3/4`, `senast fredag den 20 oktober`, `senast vecka 12`, `inom kort`,
 * `vid senare tillfälle`.
 */
const DUE_TEXT = new RegExp(
  String.raw`(?:senast\s+)?(?:(?:på|vid|till|inför)\s+)?(?:(?:nästa|nästkommande|kommande|påföljande)\s+(?:möten?|nätverksmöte|sammanträde)\p{L}*|(?:mötet|möte|sammanträdet))(?:\s+(?:i\s+\p{L}+\s+)?(?:den\s+)?\d{1,2}(?::e)?[\s/](?:\p{L}+|\d{1,2})(?:\s+\d{4})?)?` +
    String.raw`|(?:senast\s+)?(?:${WEEKDAY_WORD}\s+)?den\s+\d{1,2}(?::e)?\s+\p{L}+(?:\s+\d{4})?|senast\s+[^,.;]{2,40}|inom\s+kort|(?:vid\s+)?senare\s+tillfälle`,
  'iu',
);

function findDue(sentence: string, meeting: FilingDate | undefined): Pick<FoundFollowUp, 'due' | 'dueText'> {
  const dates = findDates(sentence).filter(({ date }) => date !== 'impossible');
  const [printed] = dates;
  const whole =
    printed && printed.date !== undefined && printed.date !== 'impossible'
      ? printed.date
      : printed && meeting
        ? nextDay(printed.month, printed.day, meeting)
        : undefined;
  const due = whole && meeting && whole.iso >= meeting.iso ? whole.iso : undefined;
  /* Made for: `till nästa möte`, of which `nästa möte` is kept. */
  const dueText =
    DUE_TEXT.exec(sentence)?.[0]
      .replace(/^(?:på|vid|till|inför)\s+/iu, '')
      .trim() ?? printed?.text;
  return { due, dueText };
}

/** The first day after the meeting with this day and month; undefined where the day of the meeting is unknown. */
function nextDay(month: number, day: number, meeting: FilingDate): FilingDate | undefined {
  if (meeting.precision !== 'day') return undefined;
  const same = findDay(meeting.year, month, day);
  return same && same.iso > meeting.iso ? same : findDay(meeting.year + 1, month, day);
}
