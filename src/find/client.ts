import { decodePercent } from '../site/addresses/decode-percent.ts';
import { placeInSite } from '../site/addresses/read-address.ts';
import { element, link } from '../site/browser/element.ts';
import { buildCandidateList, countCandidates } from './candidate-element.ts';
import type { Candidate } from './candidate.ts';
import { findTyped } from './find-typed.ts';

/** Starts the script of the 404 page: the address that was not found is read as a typed reference. */
export function startNotFound(page: Document): void {
  const place = findPlace(page);
  if (!place) return;
  const list = findListOfPart(location.pathname);
  if (list)
    place.list.before(element('p', {}, 'Listan är inte delad så längre: ', link(list, 'till hela listan'), '.'));
  void look(`/${placeInSite(location.pathname)}${location.search}${location.hash}`, place).then((candidates) => {
    const [heading] = page.getElementsByTagName('h1');
    if (heading && candidates[0]) heading.textContent = 'Sidan finns inte på den adressen';
  });
}

/** The list of an address such as `/beslut/2024/9/` or `/amnen/avtal/2019/`: a part that a shorter list no longer has. */
function findListOfPart(path: string): string | undefined {
  return /^(.+\/)\d{4}\/(?:\d+\/)?$/.exec(path)?.[1];
}

/**
 * Starts the script of `/r/?ref=`: goes to the page where one alone is certain, otherwise offers the pages that may be
 * meant.
 */
export function startResolver(page: Document): void {
  const place = findPlace(page);
  const field = page.querySelector<HTMLTextAreaElement>('[data-hanvisning]');
  if (!place || !field) return;
  const text = readReference(location.href);
  if (text.trim() === '') return;
  field.value = text;
  void look(text, place).then((candidates) => {
    const [best] = candidates;
    if (best?.certainty === 'exakt' && candidates.length === 1) location.replace(best.address);
    else if (candidates.length === 0)
      place.status.textContent =
        'Inget i arkivet svarar mot hänvisningen. Den behöver ett datum eller en adress, gärna också nätverkets namn.';
  });
}

/**
 * Everything after `ref=`. An address that was pasted into the address line has `&` and `#` of its own, so the
 * parameter does not end there.
 */
function readReference(href: string): string {
  const [, raw = ''] = /[?&]ref=([^]*)$/.exec(href) ?? [];
  return decodePercent(raw.replaceAll('+', ' '));
}

interface Place {
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

function findPlace(page: Document): Place | undefined {
  const [status, list] = ['[data-fyndstatus]', '[data-fyndlista]'].map((selector) =>
    page.querySelector<HTMLElement>(selector),
  );
  return status && list ? { status, list } : undefined;
}

async function look(text: string, { status, list }: Place): Promise<readonly Candidate[]> {
  try {
    const candidates = await findTyped(text);
    list.replaceChildren(buildCandidateList(candidates));
    /* The status is for screen readers where there are candidates: the list has the same in its headings. */
    status.classList.toggle('osynlig', candidates.length > 0);
    status.textContent = candidates.length > 0 ? countCandidates(candidates) : '';
    return candidates;
  } catch {
    status.textContent = 'Arkivets adresser kunde inte hämtas. Kontrollera uppkopplingen och ladda om sidan.';
    return [];
  }
}
