import {
  ADVERBS,
  DO,
  DOES,
  DONE,
  GETS_DONE,
  INNER_OWNER,
  MATTER,
  MONTH,
  NEXT_MEETING,
  NOT_DENIED,
  OWNER,
  SOON,
  TOLD,
} from './promise-words.ts';

/** What a phrase says of what is to come; the archive's kinds of follow-ups. */
export type PromiseKind = 'löfte' | 'uppdrag' | 'begäran' | 'väntat' | 'uppskjutet' | 'tidsgräns';

/**
 * How Swedish minutes say that something is promised, assigned, asked for, expected, put off or bound to a day: one table. A new
 * phrase is a row here. Every row is tried on one sentence, without the mark of a list before it.
 */
export interface PromisePhrase {
  readonly kind: PromiseKind;
  /** The spellings that it was made for, in invented words. */
  readonly like: readonly string[];
  /** May name `owner`, who is to do it. */
  readonly pattern: RegExp;
  /**
   * `dated`: it is one only where a day after the meeting is named. `main`: not after words that ask or aim (*hur, om, för att*).
   * `prose`: not in a clause of a decision, which says so how long it holds. `past`: the verb tells what the meeting did, so that the sentence may tell as well of an earlier one.
   */
  readonly only?: readonly ('dated' | 'main' | 'past' | 'prose')[];
}

const make = (source: string): RegExp => new RegExp(source, 'u');
/** A sentence may begin with the word. */
const anyCase = (source: string): RegExp => new RegExp(source, 'iu');

const REST = String.raw`[^.;]{0,300}?`;
const TASK = String.raw`(?:(?:ett|i|nytt|fortsatt|motsvarande|särskilt|ytterligare|också|även|därför|således|utökat)\s+){0,4}uppdrag(?:et)?(?:\s+(?:av|från)\s+[\p{L} -]{2,60}?)?\s+(?:att|med\s+att)`;
/** `beräknas ta två timmar` is an estimate. */
const IS_EXPECTED = String.raw`(?:(?:förväntas|väntas)${NOT_DENIED}|beräknas(?!\p{L})(?=[^.;]{0,120}?(?<!\p{L})(?:vara\s+(?:klar|färdig|anställd|på\s+plats)|bli\s+(?:klar|färdig)|starta|börja|komma|${SOON})))`;
const TELLS = String.raw`(?:informera(?:r|de|des|s)|meddela(?:r|de|des|s)|berätta(?:r|de|des|s)|påpeka(?:r|de|des|s)|nämn(?:er|de|des|s)|uppg(?:er|av)|lovade|konstatera(?:s|des|r|de))`;

/** The order matters: the first phrase that fits is taken. */
export const PROMISE_PHRASES: readonly PromisePhrase[] = [
  {
    kind: 'uppskjutet',
    like: ['Häckfrågan. bordlades tills nästa möte.', 'Ärendet bordläggs.', 'Frågan om häcken bordlades'],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:bordläggs|återremitteras|(?:bordlades|återremitterades)(?=\s+tills?\s|\s*[.,;]?$|\s*[.,]))`,
    ),
    only: ['past'],
  },
  {
    kind: 'uppskjutet',
    like: [
      'Frågan utgår, återkommer vid senare tillfälle.',
      'Punkten ströks och flyttades till nästa möte.',
      'Punkter utgår och flyttas till kommande möte.',
      'Ärendet skjuts upp.',
      'Frågan hanns inte med utan tas upp den 3 maj.',
    ],
    pattern: anyCase(
      String.raw`^${MATTER}\s${REST}(?<!\p{L})(?:(?:flyttas|flyttades|skjuts|sköts|senareläggs)(?!\p{L})${NOT_DENIED}|(?:utgår|utgick|stryks|ströks|hanns|hinns)(?!\p{L})${REST}(?<!\p{L})(?:återkommer|flyttas|flyttades|tas\s+upp|behandlas))`,
    ),
    only: ['past'],
  },
  {
    kind: 'uppskjutet',
    like: [
      'Frågan återkommer på mötet den 14 juni.',
      'Frågan tas upp vid nästa möte.',
      'Ärendet behandlas på nästa möte.',
      'Diskussionen fortsätter vid kommande möte.',
    ],
    pattern: anyCase(
      String.raw`^(?:denna\s+|den\s+här\s+)?${MATTER}\s${REST}(?<!\p{L})(?:återkommer|tas|tar|behandlas|återupptas|diskuteras|lyfts|fortsätter|bereds)${NOT_DENIED}${REST}(?<!\p{L})(?:${SOON})`,
    ),
  },
  {
    kind: 'uppskjutet',
    like: [
      'Planen bör därför behandlas på nytt vid kommande möten.',
      'Förslaget ska övervägas igen på nästa sammanträde.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:behandlas|övervägas|prövas|diskuteras|tas\s+upp)\s+(?:på\s+nytt|igen|vidare)\s${REST}${NEXT_MEETING}`,
    ),
  },
  {
    kind: 'uppskjutet',
    like: [
      'Förankring i rådet vid senare möte om häcken.',
      'Återkoppling på nästa möte.',
      'Fortsatt dialog vid ett senare tillfälle.',
    ],
    pattern: make(
      String.raw`^(?:Förankring|Återkoppling|Återrapportering|Redovisning|Uppföljning|Behandling|Diskussion|Dialog|Avstämning|Fortsatt\s+\p{L}+)\s(?:[^.,;]{0,80}\s)?(?:på|vid|till|under)\s+(?:ett\s+)?${NEXT_MEETING}`,
    ),
  },
  {
    kind: 'uppskjutet',
    like: [
      'Vid kommande lunchmöte kommer nätverket prata vidare om häcken.',
      'På nästa möte ska rådet diskutera taxan.',
    ],
    pattern: anyCase(
      String.raw`${NEXT_MEETING}\s+(?:kommer|ska|skall)\s+[\p{L}-]+(?:\s+[\p{L}-]+){0,3}?\s+(?:att\s+)?(?:prata|tala|diskutera|fortsätta|behandla|besluta|ta\s+ställning)(?!\p{L})`,
    ),
  },
  {
    kind: 'uppskjutet',
    like: [
      'Arbetet får påbörjas när marken har torkat.',
      'Beslut avvaktas tills taxan är klar.',
      'Planteringen pausas till våren.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:(?:får|kan)\s+(?:påbörjas|starta|inledas)\s+(?:först\s+)?när|(?:avvaktas|pausas|vilar)\s+(?:tills?|i\s+avvaktan))(?!\p{L})`,
    ),
    only: ['main'],
  },

  {
    kind: 'uppdrag',
    like: [
      'Kansliet får i uppdrag att se över taxan.',
      'Ekby får motsvarande uppdrag att fortsätta arbetet.',
      'Varje klubb får således i uppdrag att utforma sin plan.',
      'Ekby kommun har fått i uppdrag av rådet att ta fram en plan.',
    ],
    pattern: make(String.raw`^${OWNER}(?:\s+har)?\s+(?:får|fick|ges|gavs|fått|givits)\s+${TASK}(?!\p{L})`),
    only: ['past'],
  },
  {
    kind: 'uppdrag',
    like: ['Socialstrateg uppdras att jobba vidare.', 'Kansliet uppdrogs vidare att inventera redskapen.'],
    pattern: make(String.raw`^${OWNER}\s+(?:uppdras|uppdrogs)(?:\s+vidare)?\s+att(?!\p{L})`),
    only: ['past'],
  },
  {
    kind: 'uppdrag',
    like: [
      'Uppdras åt kansliet att se över taxan.',
      'Det uppdrogs åt Maja Ek att skriva en plan.',
      'Rådet uppdrar vidare åt förbundet att teckna avtalet.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?<!får\s)(?:uppdras|uppdrogs|uppdrar|uppdrog|uppdra)(?:\s+vidare)?\s+(?:åt|till)\s+${TOLD}\s+att(?!\p{L})`,
    ),
    only: ['past'],
  },
  {
    kind: 'uppdrag',
    like: [
      'Rådet ger kansliet i uppdrag att se över taxan.',
      'Styrgruppen ger arbetsgruppen ett fortsatt uppdrag att mäta häcken.',
    ],
    pattern: anyCase(String.raw`(?<!\p{L})(?:ger|gav|ge)\s+${TOLD}\s+${TASK}(?!\p{L})`),
    only: ['past'],
  },
  {
    kind: 'uppdrag',
    like: ['Ansvarig: Maja Ek'],
    pattern: make(String.raw`^Ansvarig(?:a)?\s*:\s*(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})(?=[\s,:.]|$)`),
  },

  {
    kind: 'löfte',
    like: [
      'Maja Ek åtar sig att mäta häcken.',
      'Kansliet lovade att kontrollera gräsklipparen.',
      'Maja erbjuder sig att skriva.',
      'Maja planerar att besöka parken.',
    ],
    pattern: make(
      String.raw`^${OWNER}\s+(?:åtar\s+sig|åtog\s+sig|lovar|lovade|erbjuder\s+sig|erbjöd\s+sig|planerar|avser)${ADVERBS}\s+att(?!\p{L})`,
    ),
    only: ['past'],
  },
  {
    kind: 'löfte',
    like: ['Hon berättade också att hon planerar att besöka parken.', 'Det framkom att kansliet åtar sig att måla.'],
    pattern: anyCase(
      String.raw`\satt\s+(?:hon|han|de|man|[\p{L}-]+)\s+(?:planerar|avser|åtar\s+sig|lovar|tänker)\s+att\s+(?!vara|bli|ha(?!\p{L}))`,
    ),
    only: ['main'],
  },
  {
    kind: 'löfte',
    like: [
      'Maja Ek skickar ut bilderna.',
      'Kommunernas (skol)chefer återkommer med en dag.',
      'Maja Ek och Bo Vik tar fram ett program.',
    ],
    pattern: make(String.raw`^${OWNER}${ADVERBS}\s+${DOES}${NOT_DENIED}`),
  },
  {
    kind: 'löfte',
    like: [
      'Maja kommer att göra ett utskick.',
      'Socialstrateg ska undersöka priset.',
      'Samordnare från RSS Ekdal kommer att hålla ihop arbetet.',
    ],
    pattern: make(String.raw`^${OWNER}\s+(?:kommer|ska|skall)${ADVERBS}(?:\s+att)?${ADVERBS}\s+${DO}(?!\p{L})`),
  },
  {
    kind: 'löfte',
    like: ['Peter räknar på kostnaden och återkommer den 12 mars.'],
    pattern: make(
      String.raw`^${OWNER}\s+(?!har\s|är\s)\p{Ll}+r\s[^.]{0,300}?\soch\s+(?:återkommer|återkopplar|mejlar|skickar)${NOT_DENIED}`,
    ),
  },
  {
    kind: 'löfte',
    like: [
      'Alla får nominera och Maja Ek skickar ut ett underlag.',
      'Det finns pengar, socialstrateg ska undersöka hur de nyttjas.',
    ],
    pattern: make(
      String.raw`(?:,|;|\soch|\ssamt)\s+${INNER_OWNER}\s+(?:${DOES}|(?:ska|skall|kommer\s+att|kommer)\s+(?:${DO}))${NOT_DENIED}`,
    ),
  },
  {
    kind: 'löfte',
    like: ['Därför återkommer Maja med besked.', 'Sedan skickar RSS ut enkäten.'],
    pattern: make(
      String.raw`\s(?:återkommer|återkopplar|återrapporterar|skickar|mejlar|sammanställer|kontaktar|undersöker|bokar|kallar)\s+(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\s+(?:med|ut|till|över|in|en|ett|alla|de)(?!\p{L})`,
    ),
  },
  {
    kind: 'löfte',
    like: [
      'Ekby meddelade att man kan ansvara för marken.',
      'Maja informerade om att hon återkommer.',
      'Ekby lovade att de ska klippa.',
    ],
    pattern: make(
      String.raw`^${OWNER}\s+${TELLS}${ADVERBS}(?:\s+om)?\s+att\s+(?:man|de|hon|han|kommunen)\s+(?:kan\s+(?:ansvara|ställa|bidra|bistå|ta)|ska|skall|kommer\s+att|återkommer|tar\s+(?:på|fram|kontakt)|ställer\s+upp|avser)${NOT_DENIED}`,
    ),
  },
  {
    kind: 'löfte',
    like: ['Katarina Blix ställer frågorna till utredaren före nästa möte den 12 april.'],
    pattern: make(String.raw`^${OWNER}\s+\p{Ll}+r\s[^.]{0,300}?\s(?:före|senast)\s+(?:nästa|mötet|den\s+\d|\d)`),
  },

  {
    kind: 'begäran',
    like: [
      'Kommunerna ombeds skicka sina svar.',
      'De sökande uppmanas att skriva till kansliet.',
      'Alla påminns om att anmäla sig.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:(?<owner>[\p{L}-]{3,})\s+)?(?:ombeds|ombads|uppmanas|uppmanades|anmodas|påminns|påmindes)${ADVERBS}\s+(?:att|om|[\p{L}]{2,}a)(?!\p{L})`,
    ),
    only: ['past'],
  },
  {
    kind: 'begäran',
    like: [
      'Ulla uppmanar alla att fundera.',
      'Ordföranden bad kansliet att skriva.',
      'Rådet ber kommunerna att svara.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:uppmanar|uppmanade|uppmuntrar|uppmuntrade|anmodar|ber|bad)(?:\s+(?:också|även|särskilt))?\s+${TOLD}\s+(?:om\s+)?att(?!\p{L})`,
    ),
    only: ['past'],
  },
  {
    kind: 'begäran',
    like: [
      'Ordförande påminner om att skicka in svaren.',
      'Hon bad om förslag på lokaler.',
      'Kansliet vill ha synpunkter senast i maj.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:(?:påminner|påminde|påminnelse\p{L}*(?:\s+\p{Ll}+){0,2}?)\s+om\s+att\s+(?:\p{Ll}+\s+){0,2}?(?:skicka|anmäla|svara|lämna|rekvirera|meddela|fylla|ta|boka|sprida|nominera|\p{Ll}+a\s)|(?:bad|ber|vädjar|vädjade)\s+om\s+(?:förslag|synpunkter|inspel|hjälp|underlag|svar|återkoppling|besked|nomineringar|att)|vill\s+(?:gärna\s+)?ha\s+(?:in\s+)?(?:förslag|synpunkter|inspel|svar|underlag|återkoppling))(?!\p{L})`,
    ),
    only: ['past'],
  },
  {
    kind: 'begäran',
    like: [
      'Man önskade också att häcken togs upp.',
      'Det finns önskemål om att flytta bänken.',
      'Rådet önskar en rapport.',
      'Det är önskvärt att alla svarar.',
    ],
    pattern: make(
      String.raw`^(?:(?!att\s|Detta\s|där\s)[^\s.;:]+\s+){1,6}?(?:önskade|önskar)${ADVERBS}\s+(?:att(?!\p{L})|en\s|ett\s|få\s)|(?<!\p{L})[Öö]nskemål(?:et)?\s+(?:finns\s+)?om(?!\p{L})|(?<!\p{L})önskvärt\s+att(?!\p{L})`,
    ),
    only: ['past'],
  },
  {
    kind: 'begäran',
    like: ['Skogschefen bör kontaktas.', 'Utvärderingen bör även se över priset.', 'Kansliet bör ta fram en plan.'],
    pattern: make(
      String.raw`^(?:(?!(?:att|om|som)\s)[^\s.;:,]+\s+){1,8}?bör${ADVERBS}\s+(?:${GETS_DONE}|ses\s+över|tas\s+fram|${DO})(?!\p{L})`,
    ),
  },
  {
    kind: 'begäran',
    like: [
      'Resten av pengarna behöver rekvireras av respektive kommun.',
      'Planen behöver ses över av kansliet.',
      'Problem som behöver inventeras.',
      'Svaret innebär att kommunerna själva behöver begära ut pengarna.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:(?<owner>kommunerna|kommuner|ledamöterna|medlemmarna|cheferna|deltagarna|alla|samtliga)\s+(?:själva\s+)?)?behöver${ADVERBS}\s+(?:rekvirera|begära|inventera|sprida|skicka|lämna|anmäla|svara|meddela|uppdatera|komplettera|utreda|kontakta|återkomma|revidera|ta\s+fram|se\s+över|stämma\s+av|rekvireras|begäras|inventeras|spridas|skickas|lämnas|anmälas|meddelas|uppdateras|kompletteras|utredas|kontaktas|revideras|förankras|tas\s+fram|ses\s+över|stämmas\s+av|följas\s+upp)(?!\p{L})(?:\s[^.;,]{0,40}?(?<=\s)av\s+(?<by>(?:respektive|varje|berörd)\s+[\p{L}-]+|kansliet|kommunerna))?`,
    ),
    only: ['main'],
  },
  {
    kind: 'begäran',
    like: [
      'Utöver lärare eftersöks även en rektor.',
      'En jurists hjälp efterfrågas för avtalet.',
      'Fler värdar efterlyses.',
    ],
    pattern: anyCase(String.raw`(?<!\p{L})(?<!som\s)(?:eftersöks|efterfrågas|efterlyses)${NOT_DENIED}`),
    only: ['main'],
  },
  {
    kind: 'begäran',
    like: [
      'Fortsätt gärna med påbörjat arbete.',
      'Planera höstens aktiviteter.',
      'Se gärna över listan.',
      'Meddela kansliet vid förhinder.',
      'Kommunerna får gärna svara.',
    ],
    pattern: make(
      String.raw`^(?:(?:Fortsätt|Planera|Skicka|Meddela|Anmäl|Svara|Kontakta|Återkom|Lämna|Mejla|Maila|Fyll\s+i|Kom\s+ihåg|Glöm\s+inte|Hör\s+av|Sprid|Uppdatera|Kontrollera|Boka|Förbered|Tänk\s+på|Stäm\s+av|Undersök|Fundera)(?!\p{L})\s+\S|(?:Se|Ta|Läs|Titta|Tipsa|Hör)\s+gärna(?!\p{L}))|(?<!\p{L})får\s+gärna\s`,
    ),
  },
  {
    kind: 'begäran',
    like: ['Frågan ställdes om RSS skulle kunna hjälpa kommunerna.'],
    pattern: make(
      String.raw`^(?:En\s+fråga|Frågan?)\s+(?:ställdes|ställs|lyftes|lyfts)\s+om\s+(?<owner>[\p{L}-]+(?:\s+[\p{L}-]+){0,2}?)\s+(?:skulle\s+kunna|kan)\s+(?:bistå|hjälpa|samla|stödja|${DO})(?!\p{L})`,
    ),
  },
  {
    kind: 'begäran',
    like: [
      'Det är viktigt att svaren lämnas snart.',
      'Sådana besked är viktiga att de lämnas in i tid.',
      'Viktigt att alla svarar på enkäten.',
    ],
    pattern: anyCase(
      String.raw`viktigt?a?\s+att\s+(?:de|det|den|besked|svar\p{L}*|alla|kommunerna|samtliga)\s+(?:[\p{L}-]+\s+){0,2}?(?:lämnas|skickas|svarar|anmäler|inkommer|återkommer|lämnar|skickar)(?!\p{L})`,
    ),
  },

  {
    kind: 'tidsgräns',
    like: [
      'Avtalet löper till och med 2031-11-30.',
      'Därför förlängs anmälan till och med nästa möte den 16 april.',
      'Taxan gäller t.o.m. 31 december.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:löper|gäller|gälla|förlängs|förlängdes|pågår|öppen|öppet)\s(?:[^.,;]{0,60}?\s)?(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|längst\s+till|fram\s+till)\s`,
    ),
    only: ['dated', 'prose'],
  },
  {
    kind: 'tidsgräns',
    like: ['Anmälan kan göras mellan 16 februari och 1 april.', 'Enkäten är öppen mellan den 3 och den 14 maj.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})mellan\s+(?:den\s+)?\d{1,2}(?::[ae])?(?:\s+${MONTH}|/\d{1,2})?\s+och\s+(?:den\s+)?\d{1,2}(?!\d)`,
    ),
    only: ['dated'],
  },
  {
    kind: 'tidsgräns',
    like: ['Nästa extra möte bestäms till 13 maj.', 'Datum för städdagen sattes till den 3 maj.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:bestäms|bestämdes|fastställs|fastställdes|sätts|sattes|flyttas|flyttades|utlyses)\s+till\s+(?:[\p{L}]+dag(?:en)?\s+)?(?:den\s+)?\d`,
    ),
    only: ['dated'],
  },
  {
    kind: 'tidsgräns',
    like: ['I december ska kostnaderna redovisas.', 'Under våren görs en avstämning och i juni ska allt vara klart.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:i|under|senast\s+i|före)\s+${MONTH}(?:\s+månad)?(?:\s+\d{4})?\s+(?:ska|skall|måste)(?!\p{L})`,
    ),
    only: ['dated'],
  },
  {
    kind: 'tidsgräns',
    like: [
      'Om inte ett nytt avtal tecknas innan 2031-06-30 upphör det.',
      'Svar ska vara inne senast den 3 maj.',
      'Listan lämnas före 1 maj.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:senast|innan|före|deadline|sista\s+(?:dag|datum))\s+(?:är\s+)?(?:[\p{L}]+dag(?:en)?\s+)?(?:den\s+)?\d`,
    ),
    only: ['dated'],
  },
  {
    kind: 'tidsgräns',
    like: ['Varje kommun ska ha en vakt från och med juni 2031.', 'Kravet gäller från den 1 juli 2031.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:ska|skall|måste|krav\p{L}*|gäller|träder\s+i\s+kraft|obligatorisk\p{L}*)\s[^.;]{0,200}?(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?)\s+(?:den\s+)?(?:\d|${MONTH})`,
    ),
    only: ['dated', 'prose'],
  },

  {
    kind: 'väntat',
    like: ['Styrelsen för parken förväntas besluta den 31/3.', 'Rådet beräknas vara klart i maj.'],
    pattern: make(String.raw`^${OWNER}\s+${IS_EXPECTED}`),
  },
  {
    kind: 'väntat',
    like: ['Inom kort beräknas en ny värd vara på plats.', 'Svar på frågan väntas i maj.'],
    pattern: anyCase(String.raw`(?<!\p{L})${IS_EXPECTED}`),
    only: ['main'],
  },
  {
    kind: 'väntat',
    like: ['Ekby informerar om att det ska tas i dagarna.', 'Regionen meddelade att beslutet kommer att tas i maj.'],
    pattern: make(
      String.raw`^${OWNER}\s+${TELLS}${ADVERBS}(?:\s+om)?\s+att\s+(?:det|den|beslut(?:et)?|frågan|ärendet|avtalet)\s+(?:ska|skall|kommer\s+att)${NOT_DENIED}`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'Detsamma gäller rådets förväntan på redovisning.',
      'Förhoppningen är att arbetet startar i maj.',
      'Planen framåt är att mäta häcken.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:förväntan\s+på|förhoppning(?:en)?\s+är\s+att|plan(?:en)?\s+(?:framåt\s+)?är\s+att|tanken\s+är\s+att|ambitionen\s+är\s+att|nästa\s+steg\s+är\s+att)(?!\p{L})`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'Det informerades också att Skogsstyrelsen kommer ta fram en karta.',
      'Ordföranden meddelade att Maja Ek skickar ut kartan.',
    ],
    pattern: make(
      String.raw`${TELLS}(?:\s+(?:också|även|vidare))?(?:\s+om)?\s+att\s+(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?|\p{Ll}*${'(?:styrelsen|gruppen|kansliet|avdelningen|regionen|förbundet|nätverket)'})\s+(?:${DOES}|(?:kommer|ska|skall)(?:\s+att)?\s+${DO})${NOT_DENIED}`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'Länk till anmälan kommer den 9 mars.',
      'Ett dokument kommer separat till alla.',
      'Mer information skulle komma ut inom kort.',
      'Besked kommer till hösten.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:kommer|komma)(?:\s+ut)?\s+(?:separat|inom\s+kort|snarast|senare|den\s+\d|i\s+${MONTH}|till\s+(?:hösten|våren|sommaren)|under\s+(?:hösten|våren|sommaren|${MONTH})|efter\s+mötet|i\s+dagarna)(?!\p{L})`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'Häcken kommer att klippas.',
      'Frågan kommer förankras i rådet.',
      'Enkäten ska skickas ut.',
      'Planen ska tas upp på rådet den 25 mars.',
      'Beslut ska tas i dagarna.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?:kommer${ADVERBS}(?:\s+att)?${ADVERBS}\s+(?:behöva\s+)?${DONE}|(?:ska|skall)${ADVERBS}\s+${GETS_DONE})`,
    ),
    only: ['main'],
  },
  {
    kind: 'väntat',
    like: [
      'För att stödja arbetet kommer en värd att anställas.',
      'Eftersom pengar är kvar kommer resten fördelas ut.',
      'Därefter ska planen redovisas för rådet.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?:kommer\s+(?!att\s|inte\s)(?:(?!som\s|inte\s)[^\s.;:,]+\s+){1,5}?(?:att\s+)?${DONE}|^(?:Därefter|Sedan|Efter\s+\p{L}+)\s+(?:ska|skall)\s+(?:[^\s.;:,]+\s+){1,4}?${GETS_DONE})`,
    ),
  },
  {
    kind: 'väntat',
    like: ['Flera kommuner har svarat och kommer att dela med sig av svaren.'],
    pattern: make(
      String.raw`^${OWNER}\s+(?:har|är)\s[^.;]{0,200}?\soch\s+(?:kommer(?:\s+att)?|ska|skall)\s+${DO}(?!\p{L})`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'En länk läggs ut den 9 mars.',
      'Bilder delas efter mötet.',
      'Underlaget tas upp vid nästa möte.',
      'Resultatet redovisas på nästa möte.',
      'Informationen sker till kommunernas brevlådor en bit in i april.',
      'Planen presenteras för att efter sommaren prövas.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?<!(?:som|skulle)\s)(?:läggs\s+ut|skickas(?:\s+ut)?|delas|publiceras|presenteras|redovisas|återredovisas|återrapporteras|rapporteras|lanseras|anordnas|arrangeras|hålls|startar|sker|inleds|lämnas|påbörjas|tas\s+(?:då\s+)?upp|tas\s+vidare|återkommer|behandlas|fastställs|följs\s+upp|stäms\s+av|diskuteras\s+vidare)${NOT_DENIED}\s(?:[^.;]{0,200}?\s)?(?:${SOON})`,
    ),
    only: ['main'],
  },
  {
    kind: 'väntat',
    like: ['För övriga anordnar SKR ett möte den 23/3.', 'Till våren arrangerar Trädklubben en kväll den 3 maj.'],
    pattern: make(
      String.raw`(?<!\p{L})(?:anordnar|arrangerar|håller|bjuder\s+in)\s+(?:(?<owner>\p{Lu}[\p{L}-]+)\s+)?[^.;]{0,120}?(?:den\s+)?\d{1,2}(?:/\d|\s+${MONTH})`,
    ),
    only: ['dated', 'main'],
  },
  {
    kind: 'väntat',
    like: ['Ett försök införs från och med nästa möte i april.', 'Mötena börjar tidigare från och med maj.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:införs|gäller|börja\p{L}*|starta\p{L}*|ändras|flyttas|inleds)(?!\p{L})[^.;]{0,120}?från\s+och\s+med\s+(?:nästa|${MONTH}|den\s+\d)`,
    ),
  },
  {
    kind: 'väntat',
    like: [
      'Kartan lämnas till dem som har dialogen.',
      'Frågan är svår, vilket lyfts tillbaka till styrelsen.',
      'Beslutet skickas vidare till rådet.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?<!som\s)(?:lämnas|överlämnas|skickas|lyfts|sänds|förs|hänskjuts|remitteras)(?:\s+(?:vidare|över|tillbaka|åter))?\s+till\s+(?!handlingarna)`,
    ),
    only: ['main'],
  },
];
