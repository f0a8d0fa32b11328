import { splitSentences } from './sentences.ts';

/** How a paragraph begins that takes up a matter of its own, and what it takes up. */
export interface MatterOpening {
  /**
   * `asked`: somebody asks about it. `raised`: somebody tells of it. `stated`: it is said to be so, which may as well go on with
   * what stands before.
   */
  readonly kind: 'asked' | 'raised' | 'stated';
  /** What it is about, in the words of the paragraph. */
  readonly name: string;
}

/** The matter that a paragraph opens; undefined where the words do not tell what it is about. */
export function findMatterOpening(text: string): MatterOpening | undefined {
  const flat = firstSentence(text.slice(0, LONGEST)).replaceAll(/\s+/gu, ' ').trim();
  for (const [kind, opening] of OPENINGS) {
    const end = opening.exec(flat)?.[0].length;
    if (end === undefined) continue;
    const name = nameIn(flat.slice(end), kind);
    return name === undefined ? undefined : { kind, name };
  }
  return undefined;
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  return first ? text.slice(first.start, first.end) : '';
}

/** A sentence that opens a matter says within these what it is about. */
const LONGEST = 400;
const LONGEST_NAME = 90;

const ABOUT = String.raw`(?:angående|om|gällande|kring|rörande|avseende|beträffande)`;
/** Who asks or tells: `Maja Ek`, `Ekby kommun`, `Ordföranden`; `från regionen`, `av Maja Ek`. */
const WHO = String.raw`(?!Det(?:ta)?\s|En\s|Ett\s|Frågan?\s|Frågor\s)\p{Lu}[\p{L}-]+(?:,? [\p{L}-]+){0,3}?`;
const FROM = String.raw`(?: (?:också|även|vidare|nu))?(?: (?:från|av) [\p{L}-]+(?: [\p{L}-]+){0,2}?)?`;
const QUESTION = String.raw`(?:en|ytterligare en|sin|några|två|tre)?\s?(?:fråga|frågan|frågor|frågorna|frågeställning)`;

/**
 * Made for: `Fråga ställs från parkrådet om`, `Frågor har inkommit kring`, `En fråga lyftes angående`, `Fråga om`, `Maja Ek anmälde en
 * fråga om`, `Bo lyfte frågan om`; `Maja Ek informerade om`, `Ordföranden påminner om`, `Ekby tog upp`; `Det konstateras att`.
 */
const OPENINGS: readonly (readonly [MatterOpening['kind'], RegExp])[] = [
  [
    'asked',
    new RegExp(
      String.raw`^(?:En |Ytterligare en )?(?:[Ff]råga|[Ff]rågan|[Ff]rågor)(?: (?:ställs|ställdes|lyfts|lyftes|lyftas|väcks|väcktes|tas upp|togs upp|anmäls|anmäldes|inkom|kom upp|har (?:inkommit|kommit|ställts|väckts|lyfts|anmälts)))?${FROM} ${ABOUT} `,
      'u',
    ),
  ],
  [
    'asked',
    new RegExp(
      String.raw`^${WHO} (?:anmäler|anmälde|lyfter|lyfte|väcker|väckte|ställer|ställde|tar upp|tog upp|har anmält|har ställt) ${QUESTION} ${ABOUT} `,
      'u',
    ),
  ],
  [
    'raised',
    new RegExp(
      String.raw`^${WHO} (?:(?:informerar|informerade|berättar|berättade|rapporterar|rapporterade|påminner|påminde|tipsar|tipsade)(?: också| även)? om |(?:tar|tog) upp )`,
      'u',
    ),
  ],
  [
    'stated',
    /^Det (?:konstateras|konstaterades|noteras|noterades|uppmärksammas|uppmärksammades|påpekas|påpekades) att /u,
  ],
];

function nameIn(rest: string, kind: MatterOpening['kind']): string | undefined {
  const clause = /^(?:(?:det stämmer )?att|huruvida|om) /u.exec(rest)?.[0].length;
  const name =
    kind === 'stated' ? subjectOf(rest) : clause === undefined ? phraseOf(rest) : subjectOf(rest.slice(clause));
  if (name === undefined || name.length > LONGEST_NAME || !/\p{L}{4}/u.test(name) || POINTS.test(name))
    return undefined;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The words of a sentence without its stop; a short form keeps its own. */
function phraseOf(rest: string): string | undefined {
  const end = /[?!:;](?=\s|$)|,? (?:samt|och) att |, (?:vilket|där|som) /u.exec(rest)?.index;
  const phrase = rest
    .slice(0, end ?? rest.length)
    .replace(/(?<!\.\p{L}+)\.$/u, '')
    .trim();
  return ASKED.test(phrase) && phrase.includes(' att ') ? undefined : phrase;
}

/** What stands before the verb of a clause. */
function subjectOf(rest: string): string | undefined {
  const verb = VERB.exec(rest);
  if (!verb || verb.index === 0) return undefined;
  const subject = rest.slice(0, verb.index).trim();
  /* A place or a person alone does not tell what is said of it. */
  return /[.,;:!?]|^\p{Lu}\p{Ll}+$/u.test(subject) ||
    /(?:^|\s)(?:att|som|om|på|i|av|för|till|med|och|samt)$/u.test(subject)
    ? undefined
    : subject;
}

/** Verbs that a clause is about, and the adverbs that may stand before them. */
const VERB =
  /(?<=^|\s)(?:ofta|inte|nu|fortfarande|redan|också|även|alltid|för närvarande|är|var|har|hade|ska|skall|skulle|kan|kunde|får|fick|vill|ville|bör|borde|måste|blir|blev|finns|fanns|kommer|kom|behöver|behövde|saknas|saknades|pågår|pågick|upplevs|upplevdes|gäller|gällde|tar|tog|ger|gav|går|gick|står|stod|ligger|låg|fungerar|innebär|innebar|stänger|öppnar|börjar|började|slutar|slutade|startar|startade|upphör|upphörde|byter|söker|planerar|arbetar|växer|\p{Ll}{3,}(?:eras|erade|erades|ades|ställs|förs))(?=\s|[.,;]|$)/u;

const ASKED = /^(?:hur|vad|när|vem|vilka|vilken|vilket|varför) /u;

/** Words that point at something told before. */
const POINTS =
  /^(?:det|den|de|detta|denna|dessa|man|vi|hon|han|hen|ingen|inget|inga|alla|samma)(?:\s+(?:här|där))?$|^(?:detta|denna|dessa|samma) /iu;
