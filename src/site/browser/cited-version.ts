/**
 * Where a link with `?v=` led to a decision, tells the reader whether the decision still reads as it did when the link
 * was copied.
 */
export function answerCitedVersion(page: Document, query: string): void {
  const cited = new URLSearchParams(query).get('v');
  const place = page.querySelector<HTMLElement>('[data-lydelse]');
  if (cited === null || !/^[0-9a-f]{10,64}$/.test(cited) || !place) return;
  /* Links that were copied earlier carry ten digits of what is sixteen now. */
  const version = cited.slice(0, 16);
  const earlier = place.dataset['lydelse']?.startsWith(version)
    ? 'samma'
    : place.dataset['tidigare']?.includes(`"${version}`)
      ? 'andrad'
      : 'okand';
  for (const answer of place.querySelectorAll<HTMLElement>('[data-svar]'))
    answer.hidden = answer.dataset['svar'] !== earlier;
  for (const link of place.querySelectorAll<HTMLElement>('[data-version]'))
    link.hidden = !link.dataset['version']?.startsWith(version);
  place.hidden = false;
}
