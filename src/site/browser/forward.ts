/**
 * Leads on at once to the address that the page has moved to, and keeps the query and fragment: the item on the page,
 * the cited version.
 */
export function goOn(page: Document, from: Location): void {
  const target = page.querySelector<HTMLAnchorElement>('a[data-vidare]')?.getAttribute('href');
  if (target) from.replace(`${target}${from.search}${from.hash}`);
}
