import { decodePercent } from '../addresses/decode-percent.ts';

/**
 * Where an address names an entry that its page does not have, goes to the part of the list that has it: `/uppfoljning/#…-2021-03-19-5-u1`
 * to `/uppfoljning/2021/#…`. Such addresses were copied while the list stood whole, or before the part was closed.
 */
export function goToListed(page: Document): void {
  const id = decodePercent(location.hash.slice(1));
  if (id === '' || page.getElementById(id)) return;
  const [, day = '', year = ''] = DATE_OF_ENTRY.exec(id) ?? [];
  /* As `dateSortKey` writes it, on both sides. */
  const date = /-\d{2}-/.test(day) ? day : `${day.replace('m', '-')}-99`;
  const link =
    [...page.querySelectorAll<HTMLAnchorElement>('a[data-fran]')].find(
      ({ dataset }) => (dataset['fran'] ?? '') <= date && date <= (dataset['till'] ?? ''),
    ) ?? page.querySelector<HTMLAnchorElement>(`[data-arslista] a[data-ar="${year}"]`);
  if (link && link.pathname !== location.pathname) location.replace(`${link.pathname}${location.hash}`);
}

/** Made for the ids of entries: `norrlunda-2021-03-19-5-u1`, `norrlunda-2022m10-4`, `norrlunda-2022-6a`, `norrlunda-2031-04-02`. */
const DATE_OF_ENTRY = /-((\d{4})(?:-\d{2}-\d{2}|m\d{2})?)(?![\d])/;
