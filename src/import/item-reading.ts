/** One way in which the items of a document can be read: a row of numbers, or headings that the archive numbers. */
export interface ItemReading {
  readonly kind: 'numbers' | 'headings';
  /** The lines of the document on which its items begin. */
  readonly lines: readonly number[];
  /** Those lines as printed. */
  readonly words: readonly string[];
}

/** What a person chose: the row whose first item stands on this line, or the headings without numbers. */
export type ItemsChoice = { readonly line: number } | 'headings';

/** The reading in a few words: `rad 9–31: ”1. Öppnande”, ”2. Val” … (5 punkter)`. */
export function describeReading({ lines, words }: ItemReading): string {
  const shown = words.slice(0, 3).map((text) => `”${text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text}”`);
  const [first, last] = [lines[0] ?? 1, lines.at(-1) ?? 1];
  return `rad ${first === last ? first : `${first}–${last}`}: ${shown.join(', ')}${words.length > 3 ? ' …' : ''} (${words.length === 1 ? 'en punkt' : `${words.length} punkter`})`;
}

/** The choice that gives this reading. */
export function choiceOf({ kind, lines }: ItemReading): ItemsChoice {
  return kind === 'headings' ? 'headings' : { line: lines[0] ?? 1 };
}

/** A choice as text: `14` for the row that begins on line 14, `rubriker` for the headings. */
export function writeChoice(choice: ItemsChoice): string {
  return choice === 'headings' ? 'rubriker' : String(choice.line);
}

/** Reads what `writeChoice` writes; undefined where the text is no choice. */
export function parseChoice(text: string): ItemsChoice | undefined {
  if (text === 'rubriker') return 'headings';
  return /^[1-9]\d{0,5}$/.test(text) ? { line: Number(text) } : undefined;
}
