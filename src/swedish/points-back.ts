import { splitSentences } from './sentences.ts';

/**
 * What of the words before a text it cannot be read without: their last sentence, and the one before that where it points back in turn.
 * Undefined where it points back at nothing.
 */
export function contextOf(text: string, before: string): string | undefined {
  const [last, earlier] = splitSentences(before).toReversed();
  if (!last) return undefined;
  const nearest = before.slice(last.start, last.end);
  if (!pointsBack(text, nearest)) return undefined;
  const goesOn = earlier !== undefined && pointsBack(nearest, before.slice(earlier.start, earlier.end));
  return goesOn ? before.slice(earlier.start, last.end) : nearest;
}

/**
 * Whether a text cannot be read without the sentence before it: its first sentence has a word that points back (*Hon betonade …*, *De
 * delges …*, *Till stöd för detta …*, *… återkommer därför*), or names as known what that sentence brought up (*en enkät* and *Enkäten
 * ska skickas*). What its later sentences point at may stand in the text itself.
 */
function pointsBack(text: string, before: string): boolean {
  const [first] = splitSentences(text);
  const opening = first ? text.slice(first.start, first.end) : text;
  return POINTING.test(opening) || THEY.test(opening) || namesAsKnown(opening, before);
}

/** Words that stand for something said before, wherever in a sentence. */
const POINTING =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hans|deras|denn[ae]|detta|dessa|dess|s[åa]dan(?:a|t)?|därför|därefter|därmed|därtill|dessutom|också|härnäst|istället|i stället|ovanstående|(?:i|av|för|om|till|på|efter|före|från|med|vid|under) (?:det (?:mötet|arbetet|ärendet)|de (?:delarna|mötena)|dem)|ovan|under (?:dagen|mötet)|(?:på )?motsvarande sätt|som sagt|samma sak)(?!\p{L})/iu;

/** *De tar fram …* and *Den skickas …*, but not *De kommuner som …*, *De fem …* or *Den kommun där …*. */
const THEY = /^(?:De|Den)\s+(?:\p{L}+(?:ar|er|r|s)|ska|skall|kan|bör|får|tog|gav|tar|ger|fick)\s(?!som\s)/u;

function namesAsKnown(text: string, before: string): boolean {
  const said = wordsOf(before);
  return wordsOf(text).some((word) =>
    DEFINITE_ENDINGS.some((ending) => {
      const bare = word.slice(0, -ending.length);
      return (
        word.endsWith(ending) && bare.length > 3 && !said.includes(word) && said.some((each) => each.endsWith(bare))
      );
    }),
  );
}

/** By which a noun is told as known: *enkät* and *enkäten*, *svårigheter* and *svårigheterna*, *statsbidrag* and *bidragen*. */
const DEFINITE_ENDINGS = ['en', 'et', 'na', 'n', 't'] as const;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
