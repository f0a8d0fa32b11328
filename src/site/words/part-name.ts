/** The name of a page that is a part of a list: `Beslut 2024`, and `Beslut 2024, del 1` of a part that was closed. */
export function partName(list: string, year: number, part: number | undefined): string {
  return `${list} ${year}${part === undefined ? '' : `, del ${part}`}`;
}
