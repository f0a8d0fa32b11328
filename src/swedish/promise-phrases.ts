import type { PromisePhrase } from './promise-phrase.ts';
import { EXPECTATION_PHRASES } from './expectation-phrases.ts';
import {
  ADVERBS,
  DO,
  DOES,
  INNER_OWNER,
  MATTER,
  NEXT_MEETING,
  NOT_DENIED,
  OWNER,
  REST,
  SOON,
  TELLS,
  TOLD,
} from './promise-words.ts';
import { REQUEST_PHRASES } from './request-phrases.ts';

const make = (source: string): RegExp => new RegExp(source, 'u');
/** A sentence may begin with the word. */
const anyCase = (source: string): RegExp => new RegExp(source, 'iu');
const TASK = String.raw`(?:(?:ett|i|nytt|fortsatt|motsvarande|särskilt|ytterligare|också|även|därför|således|utökat)\s+){0,4}uppdrag(?:et)?(?:\s+(?:av|från)\s+[\p{L} -]{2,60}?)?\s+(?:att|med\s+att)`;

/**
 * How Swedish minutes say that something is promised, assigned, asked for, put off, bound to a day or expected: one table. A new
 * phrase is a row here or in `request-phrases.ts` and `expectation-phrases.ts`. Every row is tried on one sentence, without the mark of a
 * list before it. The order matters: the first phrase that fits is taken.
 */
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
      'Frågan återkommer i höst.',
      'Frågan tas upp vid nästa möte.',
      'Ärendet behandlas på nästa möte.',
      'Diskussionen fortsätter vid kommande möte.',
    ],
    pattern: anyCase(
      String.raw`^(?:denna\s+|den\s+här\s+)?${MATTER}\s${REST}(?<!\p{L})(?:återkommer|tas|tar|behandlas|återupptas|diskuteras|lyfts|fortsätter|bereds)${NOT_DENIED}${REST}(?<!\p{L})(?:${SOON})`,
    ),
    comesBack: true,
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
    comesBack: true,
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
    comesBack: true,
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
    comesBack: true,
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
    like: ['Uppdrag till Maja Ek att kontakta skogvaktaren.', 'Uppdraget ges åt kansliet att måla.'],
    pattern: make(String.raw`^Uppdrag(?:et)?\s+(?:ges\s+|gavs\s+)?(?:till|åt)\s+${TOLD}\s+att(?!\p{L})`),
    only: ['past'],
  },
  {
    kind: 'uppdrag',
    like: ['Samordning sker via socialstrateg.', 'Rapporteringen sköts av Maja Ek.'],
    pattern: make(
      String.raw`^(?:Samordning|Rapportering|Återkoppling|Beredning|Uppföljning|Hantering|Kontakt|Kommunikation|Planering)(?:en)?\s+(?:sker|görs|sköts)\s+(?:via|genom|av)\s+${INNER_OWNER}(?!\p{L})`,
    ),
  },
  {
    kind: 'uppdrag',
    like: ['Styrelsens arbete har börjat och uppdraget är att ta fram ett förslag.'],
    pattern: anyCase(String.raw`(?<!\p{L})uppdraget\s+är\s+att\s+${DO}(?!\p{L})`),
    only: ['main'],
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
      'Regionen har lovat att måla bänken.',
    ],
    pattern: make(
      String.raw`^${OWNER}\s+(?:åtar\s+sig|åtog\s+sig|lovar|(?:har\s+)?lova(?:de|t)|erbjuder\s+sig|erbjöd\s+sig|planerar|avser)${ADVERBS}\s+att(?!\p{L})`,
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
    like: ['Peter räknar på kostnaden och återkommer den 12 mars.', 'Maja och Bo träffas och återkommer.'],
    pattern: make(
      String.raw`^${OWNER}\s+(?!har\s|är\s)\p{Ll}+[rs](?=\s)[^.]{0,300}?\soch\s+(?:återkommer|återkopplar|mejlar|skickar)${NOT_DENIED}`,
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
    kind: 'löfte',
    like: [
      'Katarina Blix skaffar en tredje offert till mötet den 12 april 2030.',
      'Bo Vik målar bänken inför sammanträdet den 3 maj 2030.',
      'Ada Berg kompletterar listan till den 15 oktober 2030.',
    ],
    pattern: make(
      String.raw`^(?<owner>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){1,2})\s+(?!(?:berättar|informerar|redogör|presenterar|undrar|frågar|påminner|anser|yrkar|meddelar|rapporterar|tror|hoppas|är|har|slutar|börjar|kommer|föreslår|hälsar|önskar|efterlyser|saknar|tackar)(?!\p{L}))\p{Ll}+r(?:\s+(?!inte|ej|aldrig)[^.\s]+){0,24}?\s+(?:till|inför|på|vid)\s+(?:\p{L}+s\s+)?(?:nästa\s+)?(?:(?:möte|sammanträde|samråd|träff)(?:e?t|en)?(?!\p{L})|den\s+\d)`,
    ),
    only: ['dated', 'main'],
  },

  ...REQUEST_PHRASES,
  ...EXPECTATION_PHRASES,
];
