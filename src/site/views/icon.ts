import { OWN_ACCENT } from '../../archive/accent.ts';
import type { ArchiveIdentity } from '../../archive/identity.ts';
import { SITE_FILES } from '../addresses/places.ts';
import { escapeMarkup } from '../words/printable-text.ts';

/** In units of the picture, which is 32 wide: so large are one, two and three letters. */
const SIZES = [24, 19, 14] as const;

/** The icon as pictures, for what takes no SVG: there where SITE_URL says what the site is called, as all pictures are. */
export const ICON_PICTURES = [
  { file: SITE_FILES.touchIcon, size: 180 },
  { file: 'ikon-192.png', size: 192 },
  { file: 'ikon-512.png', size: 512 },
] as const;

/** The icon of a site: its stamp on its colour. */
export function drawIcon({ stamp, accent = OWN_ACCENT }: Pick<ArchiveIdentity, 'stamp' | 'accent'>): string {
  const size = SIZES[[...stamp].length - 1] ?? SIZES[2];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="${accent.light}"/><text x="16" y="${16 + size * 0.36}" font-family="Arial,Helvetica,'Liberation Sans',sans-serif" font-size="${size}" font-weight="700" text-anchor="middle" fill="#fff">${escapeMarkup(stamp)}</text></svg>\n`;
}
