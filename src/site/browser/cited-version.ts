/**
 * Where a link with `?v=` led to a decision, tells the reader whether the decision still reads as it did when the link
 * was copied. What it says of a decision that never changed stands here and not in the page, which most open without such a link.
 */
export function answerCitedVersion(page: Document, query: string): void {
  const cited = new URLSearchParams(query).get('v');
  const place = page.querySelector<HTMLElement>('[data-lydelse]');
  if (cited === null || !/^[0-9a-f]{10,64}$/.test(cited) || !place) return;
  /* Links that were copied earlier carry ten digits of what is sixteen now. */
  const version = cited.slice(0, 16);
  const changed = place.querySelector<HTMLElement>('[data-svar="andrad"]');
  const earlier = place.dataset['tidigare']?.includes(`"${version}`) ?? false;
  const same = place.dataset['lydelse']?.startsWith(version) ?? false;
  if (changed) changed.hidden = same || !earlier;
  for (const link of place.querySelectorAll<HTMLElement>('[data-version]'))
    link.hidden = !link.dataset['version']?.startsWith(version);
  place.hidden = false;
  if (same || !earlier || !changed) {
    const answer = page.createElement('p');
    answer.dataset['svar'] = same ? 'samma' : 'okand';
    answer.textContent = same ? SAME : UNKNOWN;
    place.append(answer);
  }
}

const SAME = 'Oförändrat sedan länken kopierades.';
const UNKNOWN = 'Länken gäller en version av texten som inte finns i arkivet. Jämför texten med den du har.';
