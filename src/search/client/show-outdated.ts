import { link } from '../../site/browser/element.ts';
import type { AnswerPlace } from './showing.ts';

/**
 * Says that a part of the page's own script is gone, as after a new publication, and leads to the page as it is now, with
 * the same question.
 */
export function showOutdated({ list, notes, saved, status, more }: AnswerPlace): void {
  list.replaceChildren(link(location.pathname + location.search, 'Ladda om sidan'));
  notes.replaceChildren();
  saved.replaceChildren();
  status.textContent =
    'Sidan är äldre än arkivet: en del av den finns inte längre. Ladda om sidan, så ställs samma fråga igen.';
  more.hidden = true;
}
