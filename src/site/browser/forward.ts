/** Goes on at once to where an address has moved, with what came after it: the item on the page, the cited version. */
export function goOn(page: Document, from: Location): void {
  const target = page.querySelector<HTMLAnchorElement>('a[data-vidare]')?.getAttribute('href');
  if (target) from.replace(`${target}${from.search}${from.hash}`);
}
