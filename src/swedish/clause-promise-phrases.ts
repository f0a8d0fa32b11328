import { DOES, DO, NEXT_MEETING, NOT_DENIED, TOLD } from './promise-words.ts';
import type { PromisePhrase } from './promise-phrase.ts';

const make = (source: string): RegExp => new RegExp(source, 'iu');

/** Who is to do it, between *att* and the verb: `varje ledamot i rådet`, `Styrgruppen, när marken har torkat,`. */
const SUBJECT = String.raw`(?<owner>(?!(?:det|detta|den|de|inte)\s)[\p{L}/-]+(?:\s+[\p{L}()/-]+){0,7}?)(?:,\s[^,.;]{1,120},)?`;

/** Verbs in the infinitive by which a meeting sets something going; by others (*godkänna, anta, notera, lägga*) it is done. */
const BEGIN = String.raw`(?:se\s+över|ta\s+(?:fram|kontakt|initiativ|reda)|utreda|undersöka|inventera|kartlägga|sammanställa|följa\s+upp|återkomma|återrapportera|bjuda\s+in|kontakta|skicka|sprida|anordna|arrangera|genomföra|planera|förbereda|arbeta\s+(?:vidare|fram|för)|jobba\s+(?:vidare|fram)|gå\s+vidare|inleda|påbörja|starta|initiera|verka\s+för|tillskriva|begära|inhämta|samla\s+in|revidera|uppdatera|utvärdera|upprätta|lämna\s+in|översända|överlämna|hänskjuta|skriva|söka|rekrytera|annonsera|informera|kalla|boka|hålla|teckna)`;
const BEGUN = String.raw`(?:tecknas|undertecknas|tas\s+upp\s+av|tas\s+fram|utreds|undersöks|inventeras|kartläggs|sammanställs|följs\s+upp|återrapporteras|redovisas|bjuds\s+in|inbjuds|kontaktas|sprids|anordnas|arrangeras|genomförs|planeras|förbereds|inleds|påbörjas|startas|inhämtas|samlas\s+in|revideras|uppdateras|utvärderas|upprättas|rekryteras|ses\s+över|delas\s+ut|prövas)`;

/** The same for an att-sats of a decision, which says in itself that it is decided. The sentence's phrases are tried after these. */
export const CLAUSE_PROMISE_PHRASES: readonly PromisePhrase[] = [
  {
    kind: 'uppskjutet',
    like: [
      'att utse övriga ledamöter på nästa möte i rådet',
      'att behandla taxan vid nästkommande möte',
      'att ta ställning på ett senare möte',
      'att återremittera ärendet till kansliet',
    ],
    pattern: make(
      String.raw`^att\s+(?:utse|välja|besluta|behandla|ta\s+(?:upp|ställning)|återkomma|återuppta|diskutera|fastställa|bordlägga)(?!\p{L})[^.;]{0,160}?\s(?:på|vid|till)\s+(?:ett\s+)?${NEXT_MEETING}|^att\s+(?:bordlägga|återremittera)(?!\p{L})`,
    ),
  },
  {
    kind: 'begäran',
    like: [
      'att rekommendera samtliga kommuner att plantera lindar',
      'att uppmana klubbarna att spara vatten',
      'att be kansliet om en rapport',
    ],
    pattern: make(String.raw`^att\s+(?:rekommendera|uppmana|be|anmoda|föreslå)\s+${TOLD}\s+(?:att|om)(?!\p{L})`),
  },
  {
    kind: 'uppdrag',
    like: [
      'att uppdra åt kansliet att se över taxan',
      'att godkänna planen och uppdrar åt styrelsen att sälja klipparen',
      'att ge Maja Ek i uppdrag att skriva',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?:uppdra[rs]?(?:\s+vidare)?\s+(?:åt|till)\s+${TOLD}\s+att|utse\s+(?<by>[\p{L} -]{3,60}?)\s+att\s+(?!justera|föra))(?!\p{L})|^att\s+ge\s+(?<told>[\p{L}/-]+(?:\s+[\p{L}/-]+){0,5}?)\s+(?:ett\s+)?(?:i\s+|nytt\s+|fortsatt\s+)?uppdrag(?:et)?\s+att(?!\p{L})`,
    ),
  },
  {
    kind: 'löfte',
    like: ['att varje ledamot i rådet åtar sig att sprida listan', 'att Ekby kommun lovar att klippa'],
    pattern: make(String.raw`^att\s+${SUBJECT}\s+(?:åtar\s+sig|lovar|förbinder\s+sig)(?!\p{L})`),
  },
  {
    kind: 'uppdrag',
    like: [
      'att Avdelningen för skog ansvarar för jouren',
      'att kansliet tar fram en plan',
      'att styrelsen får i uppdrag att måla',
      'att ordföranden ska kontakta skogvaktaren',
      'att Maja Ek leder arbetet med stöd av en jurist',
    ],
    pattern: make(
      String.raw`^att\s+${SUBJECT}\s+(?:ansvarar\s+för|får\s+(?:ett\s+)?(?:i\s+|nytt\s+|fortsatt\s+)?uppdrag|uppdras|svarar\s+för|får\s+mandat\s+att|svarar|lämnar|leder|samordnar|driver|håller\s+i|utser|genomför|upprättar|${DOES}|(?:ska|skall)\s+${DO})${NOT_DENIED}`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'att rådets beslut skickas vidare för styrelsens ställningstagande',
      'att ärendet överlämnas till styrelsen',
      'att sända frågan vidare till rådet',
    ],
    pattern: make(
      String.raw`^att\s+(?:[^.;]{1,200}?\s)?(?:(?:skickas|sänds|skicka|sända|lämnas|lämna)\s(?:[^.;]{0,120}?\s)?(?:vidare|över)|(?:överlämnas|hänskjuts|remitteras|översänds|överlämna|hänskjuta|remittera|översända|skickas\s+på\s+remiss))(?!\p{L})`,
    ),
  },
  {
    kind: 'uppdrag',
    like: ['att se över möjligheten att hyra ut boden', 'att under våren ta fram en plan', 'att bjuda in en biodlare'],
    pattern: make(
      String.raw`^att\s+(?:(?:under|till|i|inför|senast|gemensamt|därefter|vidare|snarast|skyndsamt)(?:\s+[\p{L}\d]+){0,5}?\s+)?${BEGIN}(?!\p{L})`,
    ),
  },
  {
    kind: 'uppdrag',
    like: ['att ett avtal tecknas mellan klubbarna', 'att en plan tas fram av kansliet', 'att frågan utreds'],
    pattern: make(
      String.raw`^att\s+[^.;]{1,160}?\s${BEGUN}${NOT_DENIED}(?:\s[^.;]{0,60}?(?<=\s)av\s+(?<by>[\p{L}-]+)[.;]?$)?`,
    ),
  },
];
