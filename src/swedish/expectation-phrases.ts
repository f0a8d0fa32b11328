import type { PromisePhrase } from './promise-phrase.ts';
import { ADVERBS, DO, DOES, DONE, GETS_DONE, MONTH, NOT_DENIED, OWNER, SOON, TELLS } from './promise-words.ts';

const make = (source: string): RegExp => new RegExp(source, 'u');
/** A sentence may begin with the word. */
const anyCase = (source: string): RegExp => new RegExp(source, 'iu');
/** `beräknas ta två timmar` is an estimate. */
const IS_EXPECTED = String.raw`(?:(?:förväntas|väntas)${NOT_DENIED}|beräknas(?!\p{L})(?=[^.;]{0,120}?(?<!\p{L})(?:vara\s+(?:klar|färdig|anställd|på\s+plats)|bli\s+(?:klar|färdig)|starta|börja|komma|${SOON})))`;

/** What is bound to a day, and what is expected without anybody's promise: tried after what somebody promises. */
export const EXPECTATION_PHRASES: readonly PromisePhrase[] = [
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
    like: [
      'Tidplanen ska vara klar den 30 maj 2031.',
      'Bron måste bli färdig till juni.',
      'Svaren ska finnas på plats i maj.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:ska|skall|måste)\s+(?:vara|bli|finnas|ligga)\s+(?:klar|färdig|inlämnad|inne|genomförd|avslutad|införd|på\s+plats)(?:t|a)?(?!\p{L})[^.;]{0,120}?(?<!\p{L})(?:den\s+\d|(?:i|till|under|före|innan)\s+(?:den\s+)?(?:\d|${MONTH}))`,
    ),
    only: ['dated'],
  },
  {
    kind: 'tidsgräns',
    like: [
      'Varje kommun ska ha en vakt från och med juni 2031.',
      'Kravet gäller från den 1 juli 2031.',
      'Lagen träder i kraft den 1 juli.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:träder\s+i\s+kraft\s+(?:den\s+\d|i\s)|(?:ska|skall|måste|krav\p{L}*|gäller|träder\s+i\s+kraft|obligatorisk\p{L}*)\s[^.;]{0,200}?(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?)\s+(?:den\s+)?(?:\d|${MONTH}))`,
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
      'Kartan lanseras under dagen.',
      'Bilder delas efter mötet.',
      'Ny avstämning görs i maj.',
      'Underlaget tas upp vid nästa möte.',
      'Resultatet redovisas på nästa möte.',
      'Informationen sker till kommunernas brevlådor en bit in i april.',
      'Planen presenteras för att efter sommaren prövas.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?<!(?:som|skulle)\s)(?:läggs\s+ut|skickas(?:\s+ut)?|delas|publiceras|presenteras|redovisas|återredovisas|återrapporteras|rapporteras|lanseras|anordnas|arrangeras|hålls|startar|sker|görs|genomförs|äger\s+rum|inleds|lämnas|påbörjas|tas\s+(?:då\s+)?upp|tas\s+vidare|återkommer|behandlas|fastställs|följs\s+upp|stäms\s+av|diskuteras\s+vidare)${NOT_DENIED}(?!\s+nu(?!\p{L}))\s(?:[^.;]{0,200}?\s)?(?:${SOON}|under\s+dagen)`,
    ),
    only: ['main'],
  },
  {
    kind: 'väntat',
    like: ['Det konstateras att svar från kansliet fortfarande saknas.', 'Besked från Skogsstyrelsen dröjer.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:återkoppling|svar|besked|underlag|yttrande|uppgifter|synpunkter|remissvar)(?:en|et|erna)?\s+från\s+(?<owner>[\p{L}-]+(?:\s+(?!fortfarande|ännu)[\p{L}-]+){0,2}?)\s+(?:fortfarande\s+|ännu\s+)?(?:saknas|inväntas|dröjer)(?!\p{L})`,
    ),
  },
  {
    kind: 'väntat',
    like: ['Arbete pågår med att ta fram en karta.', 'Arbetet fortgår för att inventera häckarna.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})arbete(?:t)?\s+(?:pågår|fortgår)\s+(?:med|för)\s+att\s+(?:ta\s+fram|${DO})(?!\p{L})`,
    ),
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
      'Frågan tas vidare till rådet.',
    ],
    pattern: make(
      String.raw`(?<!\p{L})(?<!som\s)(?:(?:lämnas|överlämnas|skickas|lyfts|sänds|förs|hänskjuts|remitteras)(?:\s+(?:vidare|över|tillbaka|åter))?|tas\s+(?:vidare|med))\s+till\s+(?!handlingarna)`,
    ),
    only: ['main'],
  },
];
