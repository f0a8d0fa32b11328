/** The name of a page that is a part of a list: `Beslut 2024`, and `Beslut 2024, del 1` of a part that was closed. */
export function partName(list: string, year: number, part: number | undefined): string {
  return `${list} ${year}${part === undefined ? '' : `, del ${part}`}`;
}

/** What is said behind the number of a year's entries where they have several pages: `, på 3 sidor. Den här har 120 av dem`. */
export function onPages(pages: number, own: number): string {
  return pages > 1 ? `, på ${pages} sidor. Den här har ${own} av dem` : '';
}
