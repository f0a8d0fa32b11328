import type { Span } from './span.ts';

/** Short forms whose stop ends no sentence. Those that end a list (*m.m., m.fl., osv., etc.*) may end it, where a capital follows. */
const SHORT_FORMS =
  /(?:^|[\s(„”"])(?:t\.?ex|bl\.?a|dvs|d\.v\.s|kl|ca|resp|tf|t\.f|nr|st|s\.k|s\.?k|f\.d|fd|fr\.o\.m|t\.o\.m|fr|tom|from|f\.n|p\.g\.a|pga|bitr|ordf|sekr|vice|dr|prof|bil|p|s|sid|jfr|mkr|mnkr|tkr|kap|proc|ev|inkl|exkl|forts|enl|avd|tel|vik|[A-ZÅÄÖ])\.$/iu;

/** Where each sentence of a text begins and ends, white space between them in neither. */
export function splitSentences(text: string): readonly Span[] {
  return [...walkSentences(text)];
}

/** Where the first sentence of a text ends, whatever the length of the rest. */
export function firstSentenceEnd(text: string): number {
  return walkSentences(text).next().value?.end ?? 0;
}

function* walkSentences(text: string): Generator<Span, undefined> {
  let start = 0;
  for (const end of text.matchAll(/[.!?]["”’)]?(?=\s+["„”(–-]?\s?[\p{Lu}\d])/gu)) {
    const stop = end.index + end[0].length;
    if (end[0].startsWith('.') && SHORT_FORMS.test(text.slice(Math.max(start, stop - 12), stop))) continue;
    yield { start, end: stop };
    start = stop + (/^\s+/u.exec(text.slice(stop))?.[0].length ?? 0);
  }
  if (start < text.length) yield { start, end: text.length };
  return undefined;
}

/**
 * The sentences of a list of people, with the white space between them: a stop ends one where a capital follows and the word
 * before is no short form nor an initial. Made for: `Falun: Anna Berg. Från regionen Bo Ek`, `tf. chef`, `S. Ek`.
 */
export function splitAtStops(text: string): readonly string[] {
  const cuts = [...text.matchAll(/\.\s(?=\p{Lu})/gu)]
    .filter(({ index }) => !SHORT_FORMS.test(text.slice(Math.max(0, index - 12), index + 1)))
    .map(({ index, 0: stop }) => index + stop.length);
  return [0, ...cuts].map((start, place) => text.slice(start, cuts[place] ?? text.length));
}
