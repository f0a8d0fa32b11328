import { GROUNDS } from '../../archive/accent.ts';
import type { ArchiveIdentity } from '../../archive/identity.ts';
import { urls } from '../addresses/urls.ts';
import { ICON_PICTURES } from './icon.ts';

/** What a phone shows where a reader puts the archive among its programs. W3C Web Application Manifest. */
export function buildWebApp({ name, stamp, description }: ArchiveIdentity): Readonly<Record<string, unknown>> {
  return {
    name,
    short_name: [...name].length > MOST_SIGNS ? stamp : name,
    description,
    lang: 'sv',
    start_url: urls.home,
    scope: urls.home,
    /* With the browser's buttons: a reader goes back from decision to meeting. */
    display: 'minimal-ui',
    background_color: GROUNDS.light[0],
    theme_color: GROUNDS.light[1],
    icons: ICON_PICTURES.map(({ file, size }) => ({
      src: `${urls.home}${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
}

/** Of a longer name a phone shows a part. */
const MOST_SIGNS = 20;
