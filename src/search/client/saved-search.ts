import { element, link } from '../../site/browser/element.ts';
import { feedFiles, urls } from '../../site/addresses/urls.ts';
import { writeState, type SearchState } from '../search-state.ts';

/** The search as a link to keep, and as a feed where it asks for one topic, one organ or one kind and nothing else. */
export function buildSavedSearch(state: SearchState): HTMLElement {
  const feed = findFeed(state);
  return element(
    'p',
    { class: 'sparad' },
    'Spara sökningen: ',
    link(`${urls.search}?${writeState(state)}`, 'länk till den här sökningen'),
    ...(feed === undefined ? [] : [' · ', link(feed, 'prenumerera (Atom)')]),
  );
}

/** Undefined where no feed holds just what the search asks for. */
export function findFeed({ q, filters: { ar, organ, amne, slag }, arkiv }: SearchState): string | undefined {
  if (q.trim() !== '' || ar !== '' || arkiv.length > 0) return undefined;
  const chosen = [organ && urls.organFiles(organ), amne && urls.topic(amne), slag && urls.kindFiles(slag)].filter(
    (folder) => folder !== '',
  );
  const [folder] = chosen;
  return folder === undefined || chosen.length > 1 ? undefined : feedFiles(folder).atom;
}
