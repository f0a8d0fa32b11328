import { leadingTitleLength } from './titles.ts';
import { leadingNameLength } from './person-name.ts';
import { findLead } from './decision-lead.ts';
import { findClauseStart } from './list-mark.ts';

const WORDS = String.raw`(?:Föredragande|Föredragare|Föredragning(?:\s+av)?|Föredras\s+av|Föredrag\s+av|Inledare|Inleds\s+av|Presentation(?:\s+av)?|Presenteras\s+av|Rapportör|Informatör)`;

/** `Föredragande: …`, `Föredragning av …:`, `Inledare: …`, `Presentation: …`: what a document calls those who present. */
export const PRESENTER_LABEL = new RegExp(String.raw`^${WORDS}\s*:\s*`, 'iu');

/** The same, or alone on its line with the names below: `Föredragande`, `Inledare`. */
export const PRESENTER_LEAD = new RegExp(String.raw`^${WORDS}\s*(?::\s*|$)`, 'iu');

/** The label that makes a line of a meeting's file one of presenters without a mark: `Föredragande: …`, `Föredrag av: …`, `Föredras av: …`. */
export const PLAIN_PRESENTER_LABEL = /^(?:Föredragande|Föredrag\s+av|Föredras\s+av)\s*:\s*/iu;

/** `Föredragande Anna Berg`, the colon forgotten; but *Föredragande gav en genomgång* is a sentence. */
export const LABEL_WITHOUT_COLON = /^(?:Föredragande|Föredrag\s+av)\s+\p{Lu}/u;

/** Whether a wrapped line can be the rest of a line of names: sentences have words that no such line has. */
export function mayGoOnAsPresenters(text: string): boolean {
  return (
    text.length <= 200 &&
    !PRESENTER_LABEL.test(text) &&
    !/(?:^|\s)(?:att|som|inom|om|av|för|med|är|har|hade|var|kring|under|ska|kommer|inte|det|den|de|vi|till|efter|enligt|lämnar|lämnas|informerar|redogör|redovisar|berättar|lyfter|föreslår|presenterade|presenterar|redovisas|diskuterades)(?=\s|$)/iu.test(
      text,
    ) &&
    findLead(text) === undefined &&
    findClauseStart(text) === undefined &&
    !/[.!?]\s+\p{Lu}/u.test(text)
  );
}

/** Who presents where no name is given. */
const NO_NAME = /^(?:Samtliga|Alla|Ordförande(?:n)?|Sekreterare(?:n)?|Socialstrateg(?:en)?)\.?$/u;

/**
 * A line of nobody but people and what they are: `Karin Ek, Fyrbodals förbund, Bo Vik, GR samt Åsa Ö`, `Tanja Mård`.
 * A sentence that begins with a name is none.
 */
export function isPresenterLine(text: string): boolean {
  if (text.length > 400 || NO_NAME.test(text)) return NO_NAME.test(text);
  const title = leadingTitleLength(text);
  const name = title + leadingNameLength(text.slice(title));
  if (name === title || /[.!?]$/u.test(text.replace(/\b(?:tf|m\.fl|bitr)\.$/u, ''))) return false;
  const rest = text.slice(name);
  if (/^\s*(?:$|[,;(/&–])/u.test(rest))
    return !/\s(?:är|har|hade|var|informerar|redogör|redovisar|berättar|lyfter|föreslår|tar|ger|gav|menar|undrar|anmäler|anmälde|påpekar|frågar|ska|kommer)\s/u.test(
      rest,
    );
  if (/^\s+(?:och|samt)\s/u.test(rest))
    return (
      leadingNameLength(rest.replace(/^\s+(?:och|samt)\s+/u, '')) > 0 &&
      isPresenterLine(rest.replace(/^\s+(?:och|samt)\s+/u, ''))
    );
  return /^\s+(?:kommunalförbund|kommun|universitet|region|länsstab|förvaltning)\p{L}*$/u.test(rest);
}

/**
 * The presenters of an item, each with the title and body that the source prints: divided by semicolons and line ends
 * where it has any, else where a comma, *och*, *samt* or & is followed by another person's name.
 */
export function splitPresenters(text: string): readonly string[] {
  const flat = text
    .trim()
    .replaceAll(/[^\S\n]+/g, ' ')
    .replace(/[.;,]$/, (mark) => (mark === '.' ? '.' : ''));
  const parts = /[;\n]/.test(flat) ? flat.split(/[;\n]/) : [flat];
  const people = /;/.test(flat) ? parts : parts.flatMap(splitAtNames);
  return people.map((person) => person.replaceAll(/\s+/g, ' ').trim().replace(/[,;]$/, '').trim()).filter(Boolean);
}

const DIVIDER = /\s*,\s*(?:(?:och|samt)\s+)?(?:från\s+)?|\s+(?:och|samt|&)\s+(?:från\s+)?|\s*\/\s*/gu;

function splitAtNames(text: string): readonly string[] {
  const people: string[] = [];
  let start = 0;
  for (const divider of text.matchAll(DIVIDER)) {
    const next = divider.index + divider[0].length;
    if (leadingNameLength(text.slice(next)) === 0) continue;
    people.push(text.slice(start, divider.index));
    start = next;
  }
  return [...people, text.slice(start)];
}
