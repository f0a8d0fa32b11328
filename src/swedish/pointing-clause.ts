/** What a clause that decides by pointing elsewhere points at: a proposal, whole or some of its clauses. */
export interface Pointed {
  /** Whose proposal, as printed and without genitive s; undefined where the clause does not say. */
  readonly by: string | undefined;
  /** The numbers of the proposed clauses; undefined for all of them. */
  readonly clauses: readonly number[] | undefined;
}

/**
 * Made for: `att besluta enligt Styrgruppens förslag p.1-4`, `att besluta enligt förslag`, `Nätverket beslutar i enlighet med förslaget`,
 * `att bifalla presidiets förslag`, `att anta förslaget`, `enligt förslagets punkter 1 och 3`. Nothing else is decided in the clause.
 */
const POINTING =
  /^(?:att\s+|(?:(?!och\b)[\p{L}-]+\s+){1,5}?)?(?:besluta[rs]?|beslutade[s]?|bifalla|bifaller|biföll|godkänna|anta|antar|antog|tillstyrka)?\s*(?:enligt|i\s+enlighet\s+med)?\s*(?:(?<by>\p{Lu}?[\p{L}-]+(?:\s[\p{L}-]+){0,3}?)s\s+)?(?:det\s+)?(?:upprättade\s+|framlagda\s+|lagda\s+)?(?:besluts)?förslag(?:et|en|ets)?(?:\s+till\s+beslut)?(?:,?\s*(?:p\.?|punkt(?:en|er|erna)?|sats(?:erna)?)\s*(?<numbers>\d{1,2}(?:\s*(?:[-–,]|och|till)\s*\d{1,2})*))?\.?$/iu;

/** A longer clause says more than where to look. */
const LONGEST = 160;

export function findPointed(clause: string): Pointed | undefined {
  const flat = clause.replaceAll(/\s+/g, ' ').trim();
  const match = flat.length > LONGEST ? null : POINTING.exec(flat);
  if (!match) return undefined;
  const { by, numbers } = match.groups ?? {};
  return { by, clauses: numbers === undefined ? undefined : readNumbers(numbers) };
}

/** `1-4` and `1 till 4` are four numbers, `1, 2 och 4` three. */
function readNumbers(text: string): readonly number[] {
  return text.split(/,|och/iu).flatMap((part) => {
    const [first = 0, last = first] = (part.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
