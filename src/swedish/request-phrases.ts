import type { PromisePhrase } from './promise-phrase.ts';
import { ADVERBS, DO, GETS_DONE, NOT_DENIED, TOLD } from './promise-words.ts';

const make = (source: string): RegExp => new RegExp(source, 'u');
/** A sentence may begin with the word. */
const anyCase = (source: string): RegExp => new RegExp(source, 'iu');

/** What is asked for without anybody's promise, tried after what somebody promises. */
export const REQUEST_PHRASES: readonly PromisePhrase[] = [
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
    like: [
      'Skogschefen bör kontaktas.',
      'Utvärderingen bör även se över priset.',
      'Planen bör innehålla mål.',
      'Kansliet bör ta fram en plan.',
    ],
    pattern: make(
      String.raw`^(?:(?!(?:att|om|som)\s)[^\s.;:,]+\s+){1,8}?bör${ADVERBS}\s+(?:innehålla|${GETS_DONE}|ses\s+över|tas\s+fram|${DO})(?!\p{L})`,
    ),
  },
  {
    kind: 'begäran',
    like: [
      'Resten av pengarna behöver rekvireras av respektive kommun.',
      'Planen behöver ses över av kansliet.',
      'Problem som behöver inventeras.',
      'Det noterades att Ekby behöver göra ändringar i listan.',
      'Svaret innebär att kommunerna själva behöver begära ut pengarna.',
    ],
    pattern: anyCase(
      String.raw`(?<!\p{L})(?:(?<owner>kommunerna|kommuner|ledamöterna|medlemmarna|cheferna|deltagarna|alla|samtliga)\s+(?:själva\s+)?)?behöver${ADVERBS}\s+(?:göra|rekvirera|begära|inventera|sprida|skicka|lämna|anmäla|svara|meddela|uppdatera|komplettera|utreda|kontakta|återkomma|revidera|ta\s+fram|se\s+över|stämma\s+av|rekvireras|begäras|inventeras|spridas|skickas|lämnas|anmälas|meddelas|uppdateras|kompletteras|utredas|kontaktas|revideras|förankras|tas\s+fram|ses\s+över|stämmas\s+av|följas\s+upp)(?!\p{L})(?:\s[^.;,]{0,40}?(?<=\s)av\s+(?<by>(?:respektive|varje|berörd)\s+[\p{L}-]+|kansliet|kommunerna))?`,
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
    like: ['I dialogen tipsade rådet om att besöka parken i Ekby.'],
    pattern: anyCase(String.raw`(?<!\p{L})(?:tipsar|tipsade)\s[^.;,]{0,60}?(?<=\s)om\s+att\s+\p{Ll}+a(?!\p{L})`),
    only: ['past'],
  },
  {
    kind: 'begäran',
    like: ['Ekby lyfte att det vore värdefullt med en karta.', 'Det vore bra om alla svarade.'],
    pattern: anyCase(
      String.raw`(?<!\p{L})det\s+vore\s+(?:önskvärt|värdefullt|bra|angeläget|lämpligt)\s+(?:med|om|att)(?!\p{L})`,
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
];
