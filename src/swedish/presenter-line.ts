import { leadingTitleLength } from './titles.ts';
import { leadingNameLength } from './person-name.ts';
import { findLead } from './decision-lead.ts';
import { findClauseStart } from './list-mark.ts';

/** `Föredragande: …`, `Föredragning av …:`, `Inledare: …`, `Presentation: …`. */
export const PRESENTER_LABEL =
  /^(?:Föredragande|Föredragare|Föredragning(?:\s+av)?|Föredras\s+av|Föredrag\s+av|Inledare|Inleds\s+av|Presentation(?:\s+av)?|Presenteras\s+av|Rapportör|Informatör)\s*:\s*/iu;

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
