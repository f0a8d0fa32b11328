import { CLAUSE_PROMISE_PHRASES } from './clause-promise-phrases.ts';
import { clauseFormula } from './procedural-clause.ts';
import type { PromiseKind, PromisePhrase } from './promise-phrase.ts';
import { PROMISE_PHRASES } from './promise-phrases.ts';

export interface Promised {
  readonly kind: PromiseKind;
  /** Who is to do it, as printed. */
  readonly owner: string | undefined;
}

/** What the words alone do not say. */
export interface PromiseGrounds {
  /** A day after the meeting is named. */
  readonly dated: boolean;
  /** A day before the meeting is named, so that a verb in the past may tell of that one. */
  readonly earlier: boolean;
}

/** A longer sentence is none that a person wrote, and is not read. */
const LONGEST = 600;

/** A sentence in which something is promised, assigned, asked for, expected, put off or bound to a day. */
export function findPromise(sentence: string, grounds: PromiseGrounds): Promised | undefined {
  if (sentence.length > LONGEST || NO_PROMISE.test(sentence) || WAS_TO_BE.test(sentence)) return undefined;
  return findAmong(PROMISE_PHRASES, sentence, grounds);
}

/** The same of an att-sats of a decision, or of the running text that a decision is. */
export function findClausePromise(clause: string, grounds: PromiseGrounds): Promised | undefined {
  const formula = clauseFormula(clause);
  if (formula !== undefined) return formula === 'postponing' ? { kind: 'uppskjutet', owner: undefined } : undefined;
  if (clause.length > LONGEST) return undefined;
  return (
    findAmong(CLAUSE_PROMISE_PHRASES, clause, grounds) ??
    findAmong(IN_CLAUSES, clause.replace(/^att\s+/iu, ''), grounds)
  );
}

/**
 * Whether a sentence that puts a matter off says only that it comes back. An item with a decision in substance was treated, so that
 * there it tells what is expected: `Frågan återkommer i höst.`
 */
export function saysOnlyReturn(sentence: string): boolean {
  return (
    sentence.length <= LONGEST && PROMISE_PHRASES.find(({ pattern }) => pattern.test(sentence))?.comesBack === true
  );
}

const IN_CLAUSES = PROMISE_PHRASES.filter(({ only }) => !only?.includes('prose'));

function findAmong(
  phrases: readonly PromisePhrase[],
  text: string,
  { dated, earlier }: PromiseGrounds,
): Promised | undefined {
  for (const { kind, pattern, only = [] } of phrases) {
    if (only.includes('dated') && !dated) continue;
    if (only.includes('past') && (earlier || EARLIER.test(text))) continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    if (
      PROPOSED.test(before) ||
      EXAMPLE.test(before.slice(lastBorder(before))) ||
      (only.includes('main') && ASKED.test(before.slice(lastBorder(before))))
    )
      continue;
    const { owner, by, told } = match.groups ?? {};
    const named = owner ?? by ?? told;
    if (owner !== undefined && pattern.source.startsWith('^(?<owner>') && isNobody(owner)) continue;
    if (HABIT.test(text) && !dated && kind !== 'uppskjutet' && kind !== 'uppdrag') continue;
    return { kind, owner: named === undefined || isPronoun(named) ? undefined : named.trim().replaceAll(/\s+/g, ' ') };
  }
  return undefined;
}

/** A question, and what is said of the next meeting itself or of when the minutes are approved. */
const NO_PROMISE =
  /\?["”’)]?$|^(?:Nästa möte|Kommande möten?|Justering(?:en)?\s+(?:sker|äger\s+rum|görs)|Protokollet\s+justeras)(?!\p{L})/iu;

/**
 * What should have been done by then, or is: `Planen borde ha varit klar senast den 3 maj`, `Anna Berg har lämnat rapporten`. A
 * task that somebody has got is none.
 */
const WAS_TO_BE =
  /^[^.;:,]*?(?<!\p{L})(?:(?:skulle|borde)\s+ha\s|(?:har|hade)\s+(?:redan\s+)?(?:lämnat|skickat|skrivit|tagit\s+fram|sänt|levererat|redovisat|slutfört|gjort|ordnat|ringt|beställt|varit)(?!\p{L}))(?!.*(?<!\p{L})(?:och|men|samt|som|ska|skall|ber|återkommer)(?!\p{L}))/iu;

/** What follows is proposed, and nobody has agreed to it. */
const PROPOSED = /(?<!\p{L})(?:föreslår|föreslås|föreslog|föreslagit|förslagsvis|förslaget\s+är\s+att)(?!\p{L})/iu;

/** What follows in the same part of the sentence is what somebody may do, or an example of it. */
const EXAMPLE =
  /(?<!\p{L})(?:exempelvis|till\s+exempel|t\.?\s?ex\.?|såsom|mandat\s+att|rätt\s+att|möjlighet(?:en)?\s+att)(?!\p{L})/iu;

/** What follows in the same part of the sentence is asked, aimed at or a condition. */
const ASKED =
  /(?<!\p{L})(?:hur|huruvida|ifall|eftersom|vad|vem|vilka|vilken|när|innan|för\s+att|så\s+att|utan\s+att|trots\s+att|tveksamt\s+om|frågan?(?:\s+\p{L}+)?\s+om(?!\s+att)|undra\p{L}*|diskuter\p{L}*|dialog(?:en)?\s+om)(?!\p{L})|^\s*(?:om|då)\s/iu;

/** Words of another time than the meeting's. */
const EARLIER =
  /(?<!\p{L})(?:tidigare|förra|föregående|senaste\s+mötet|(?:vid|på)\s+mötet\s+i\s+\p{L}+|sist|i\s+(?:höstas|våras|somras|vintras)|igår|i\s+fjol|fjolårets)(?!\p{L})/iu;

/** What somebody does again and again is no promise. */
const HABIT =
  /(?<!\p{L})(?:varje\s+(?:år|månad|vecka|termin|kvartal|gång)|regelbundet|vanligen|vanligtvis|normalt|brukar|oftast?|alltid|årligen|månatligen|löpande|en\s+gång\s+(?:om|per|i))(?!\p{L})/iu;

function lastBorder(text: string): number {
  return Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf(':')) + 1;
}

/** *Mötet*, *frågan* and the like promise nothing by name. */
const NOBODY =
  /^(?:det|de|den|detta|denna|dessa|vi|man|mötet|nätverket|här|där|då|nu|sedan|därefter|dessutom|information(?:en)?|under|inför|efter|vid|på|i|om|som|för|av|förslaget|avtalet|medlen|en|ett|därför|samtidigt|också|framöver|snart|ingen|någon|vad|hur|när|eftersom|hittills|vidare|sist|först|frågan|frågorna|ärendet|punkten|arbetet|planen|rapporten|underlaget|resultatet|enkäten|beslutet|uppdraget|projektet|målet|syftet|plattformen|modellen|processen|utbildningen|verksamheten|behovet|överenskommelsen|kostnaden|tjänsten|medel)$/iu;
/** `Inspektionens beslut`. */
const THING =
  /^(?:beslut|besked|svar|rapport|förslag|plan|arbete|uppdrag|resultat|underlag|utredning|utvärdering|redovisning|möte|anteckningar|synpunkter|verksamhet|behov)$/iu;
/** *Alla* is nobody, *alla kommuner* somebody. */
const ALL = /^(?:samtliga|några|flera|alla|vissa|varje|respektive|berörda|övriga)$/iu;

function isNobody(owner: string): boolean {
  const [first = '', second = ''] = owner.split(/\s/u);
  return NOBODY.test(first) || ALL.test(owner) || (/s$/u.test(first) && THING.test(second));
}

/** Somebody, but the words do not say who. */
function isPronoun(owner: string): boolean {
  return /^(?:hon|han|hen|de|dem|man|vi|oss|som|det|att|och)$/iu.test(owner.trim());
}
