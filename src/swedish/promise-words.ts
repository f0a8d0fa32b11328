import { SWEDISH_MONTHS } from './calendar-date.ts';
import { TITLE_END } from './titles.ts';

/* What the phrases of `promise-phrases.ts` are put together from: sources of patterns, none of which may run over a sentence. */

/** Who promises, at the beginning of a sentence: `Maja Ek`, `Styrgruppens (kommun)ledamöter`, `Avdelningen för hälsa och vård`, `Samordnare från RSS Ekdal`. */
export const OWNER = String.raw`(?<owner>(?:\p{Lu}[\p{L}-]*s\s+\(?\p{Ll}[\p{L}()]*|(?:Varje|Några|Flera|Alla|Samtliga|Respektive|Berörda|Övriga)\s+\p{Ll}[\p{L}-]*(?:\s+i\s+\p{Lu}[\p{L}-]*)?|\p{Lu}[\p{L}/-]*(?:\s+(?:och\s+|&\s+|van\s+|von\s+|de\s+|af\s+)?\p{Lu}[\p{L}-]*){0,4}(?:\s+kommun)?(?:\s+(?:för|på|i|vid|från|inom)\s+[\p{L}-]+(?:\s+(?:och\s+)?[\p{L}-]+){0,2}?)?))`;

/** The same within a sentence, where small letters name nobody but by title: `Maja`, `socialstrateg`, `kansliet`. */
export const INNER_OWNER = String.raw`(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?|\p{Ll}*${TITLE_END}\p{L}*|kansliet|avdelningen|sekretariatet|presidiet)`;

/** Who is told to do something, between a verb and what is to be done: `kansliet`, `var och en av kommunerna`. */
export const TOLD = String.raw`(?<owner>(?!att(?!\p{L}))[\p{L}/-]+(?:\s+(?!att(?!\p{L}))[\p{L}/-]+){0,5}?)`;

/** `därför`, `sedan också`: up to two of them change nothing. */
export const ADVERBS = String.raw`(?:\s+(?:därför|också|även|nu|sedan|då|därefter|vidare|således|dessutom|istället|i\s+stället|fortsatt|gärna|snarast|omgående|själv|själva|separat|åter|dock|emellertid|därmed|också\s+då|på\s+nytt)){0,2}`;

/** No denial follows: `återkommer inte`. */
export const NOT_DENIED = String.raw`(?!\p{L})(?!\s+(?:inte|ej|aldrig|ingen|inget|inga)(?!\p{L}))`;

/** Who says in the present what happens next has promised it. */
export const DOES = String.raw`(?:skickar|mejlar|mailar|återkommer|återkopplar|återrapporterar|sammanställer|sammankallar|kallar|bokar|undersöker|utreder|kontaktar|kontrollerar|kollar|ser\s+över|tittar\s+på|bjuder\s+in|bevakar|stämmer\s+av|håller\s+(?:ihop|samman)|förbereder|uppdaterar|ansvarar\s+för\s+att|ser\s+till\s+att|tar\s+(?:fram|in(?!\s+(?:i|på)\s)|kontakt|med\s+sig|frågan|reda\s+på|ansvar|upp)|lägger\s+(?:ut|upp|in)|delar\s+(?:ut|med)|lyfter\s+frågan|för\s+frågan|för\s+vidare|följer\s+upp|samlar\s+in|inventerar|ordnar|planerar\s+in|gör\s+(?:ett\s+utskick|klart|en)|skriver|sprider|hör\s+av\s+sig|arbetar\s+vidare|jobbar\s+vidare|vidarebefordrar|lämnar\s+(?:in|över))`;

/** The same as infinitives: what somebody *ska* or *kommer att* do. */
export const DO = String.raw`(?:skicka|mejla|maila|återkomma|återkoppla|återrapportera|sammanställa|sammanfatta|sammankalla|kalla|boka|undersöka|utreda|kontakta|kontrollera|bjuda\s+in|bevaka|stämma\s+av|förbereda|uppdatera|ta\s+(?:fram|in(?!\s+(?:i|på)\s)|kontakt|med\s+sig|reda\s+på|upp|ställning)|lägga\s+(?:ut|upp|in)|dela|framföra|göra|inventera|ordna|planera|se\s+över|skriva|presentera|redovisa|prata\s+vidare|utse|lämna|anordna|arrangera|genomföra|hålla\s+(?:ihop|samman|i)|samordna|följa\s+upp|samla\s+in|sprida|rekvirera|begära|anmäla|svara|meddela|informera|kartlägga|fortsätta|arbeta\s+vidare|jobba\s+vidare|bistå|initiera|påbörja|upprätta|revidera|besluta|ställa)`;

/** What is to be done, in the passive: `förankras`, `skickas`. Verbs that only look so are left out. */
export const DONE = String.raw`(?!(?:finnas|behövas|kännas|kallas|hoppas|trivas|träffas|synas|lyckas|saknas)(?!\p{L}))(?:\p{Ll}{3,}as|tas|ges|ses)(?!\p{L})`;

/** Passives of which *ska* says that somebody is going to do it; of others it may as well say how things are to be. */
export const GETS_DONE = String.raw`(?:skickas|utskickas|delas|redovisas|återredovisas|behandlas|tas|presenteras|publiceras|göras|sammanställas|återkopplas|återrapporteras|förankras|inventeras|delges|lämnas|kompletteras|undersökas|utredas|kontaktas|bjudas|följas\s+upp|stämmas\s+av|läggas\s+(?:ut|upp|fram)|uppdateras|revideras|kartläggas)(?!\p{L})`;

const MEETING = String.raw`(?:möten?|nätverksmöte|styrgruppsmöte|sammanträden?|tillfälle|gång|[\p{L}-]*nätverks?|[\p{L}-]*råds?(?:möte)?|[\p{L}-]*träff|[\p{L}-]*möte)`;
/** A meeting to come: `nästa möte`, `ett senare tillfälle`, `kommande lunchmöte`, `nästa Vårdråd`. */
export const NEXT_MEETING = String.raw`(?:nästa|nästkommande|kommande|påföljande|senare|nästföljande)\s+${MEETING}(?!\p{L})`;

/** A month as a word, in small letters: Maj is a name. */
export const MONTH = `(?:${SWEDISH_MONTHS.join('|')})`;

/** When, where no day need be named: `nästa möte`, `senast den 3 maj`, `inom kort`, `i april`, `till hösten`, `efter mötet`. */
export const SOON = String.raw`(?:${NEXT_MEETING}|(?:möte|mötet|sammanträdet)\s+(?:den\s+)?\d|senast|inom\s+kort|snarast|i\s+${MONTH}|under\s+${MONTH}|till\s+(?:hösten|våren|sommaren|årsskiftet)|i\s+(?:höst|vår)|efter\s+(?:mötet|sommaren|semestern)|inför|(?<!(?:från|sedan|av)\s)den\s+\d{1,2}(?!\d))`;

/** What puts off is said of: `Frågan`, `Ärendet`, `Punkterna`. */
export const MATTER = String.raw`(?:frågan|frågorna|frågeställningen|ärendet|ärendena|punkten?|punkter(?:na)?|diskussionen|dialogen|beslutet|föredragningen|dragningen)`;

/** Words of the same sentence. */
export const REST = String.raw`[^.;]{0,300}?`;

/** `informerade`, `meddelar`, `påpekades`. */
export const TELLS = String.raw`(?:informera(?:r|de|des|s)|meddela(?:r|de|des|s)|berätta(?:r|de|des|s)|påpeka(?:r|de|des|s)|nämn(?:er|de|des|s)|uppg(?:er|av)|lovade|konstatera(?:s|des|r|de))`;
