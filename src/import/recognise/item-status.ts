import type { ItemStatus } from '../../archive/item-status.ts';

/**
 * The status of an item whose whole text says that it was not treated; undefined for any other text. Made for:
 * `Utgår, tas upp i april.`, `Hanns inte med. Tas upp på mötet den 29 november.`, `Punkten utgår.`. A text of more than
 * 160 characters tells something else too.
 */
export function findUntreated(text: string): ItemStatus | undefined {
  if (
    text.length > 160 ||
    !/^(?:Utgår|Utgick|Hanns\s+inte|Hann\s+(?:vi\s+)?inte|Togs\s+inte\s+upp|Ströks|(?:Punkten|Frågan|Ärendet)\s+(?:utgår|utgick|hanns\s+inte))/u.test(
      text,
    )
  )
    return undefined;
  return /(?<!\p{L})(?:tas|återkommer|behandlas|flyttas|skjuts)(?!\p{L})/iu.test(text) ? 'flyttad' : 'utgår';
}

/** The status that stands behind a title. Made for: `Planen – bordläggs`, `Planen (utgår)`. */
export function findTitleStatus(title: string): ItemStatus | undefined {
  const said = /(?:\s[–-]\s|\()(?<said>utgår|struken|bordläggs|bordlagd|bordlagt|flyttas|flyttad|flyttat)\)?\.?$/iu
    .exec(title)
    ?.groups?.['said']?.toLowerCase();
  return said === undefined
    ? undefined
    : said.startsWith('flytt')
      ? 'flyttad'
      : said.startsWith('bord')
        ? 'bordlagd'
        : 'utgår';
}
