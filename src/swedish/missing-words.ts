import { namesGroup } from './group-label.ts';

/**
 * A label that says in words of its own that those behind it were not there. Made for: `Kunde inte vara med:`, `Saknades:`,
 * `Var borta:`, `Hade inte möjlighet att komma:`, `Sjuka:`, `Tackat nej:`, `Ej på plats –`,
 * `Hann inte fram:`, `Utan möjlighet att delta:`.
 */
export const MISSING_LABEL =
  /^(?<label>(?=(?:\p{L}+\s+){0,6}?(?:(?:inte|ej|icke|aldrig|utan)\s+(?:\p{L}+\s+){0,5}?(?:med|fram|hit|delta\p{L}*|delto\p{L}*|närvar\p{L}*|komma|kom|kommit|vara|plats|möjlighet|tillfälle)|borta|bortrest\p{L}*|bortavarande|förhind\p{L}*|frånvar\p{L}*|förfall|återbud|sjuk|sjuka|sjukfrånvar\p{L}*|sjukanmäl\p{L}*|\p{L}{2,}lediga?|ledig|uteblev|uteblivit|uteblivna|saknas|saknades|saknade|avböjt|tackat\s+nej)(?!\p{L}))\p{L}+(?:\s+\p{L}+){0,8})(?:\s*:|\s+[–-](?=\s))/iu;

/**
 * Whether words beside a name say that the person was not there. Made for: `bortrest`, `uteblev`, `kunde inte vara med`, `pappaledig`.
 * Who works with such things was there: `samordnare sjukfrånvaro`.
 */
export function saysMissing(words: string): boolean {
  return words.length <= LONGEST && MISSING_LABEL.test(`${words}:`) && !words.split(/\s+/u).some(namesGroup);
}

/** In characters. */
const LONGEST = 60;
