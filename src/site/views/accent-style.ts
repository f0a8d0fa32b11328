import { groundOf } from '../../archive/accent.ts';
import type { Accent } from '../../archive/identity.ts';

/** The colours of an archive as a style sheet, which stands after the product's own. */
export function writeAccent(accent: Accent): string {
  const tokens = (scheme: keyof Accent) => `:root{--rod:${accent[scheme]};--rod-grund:${groundOf(accent, scheme)}}`;
  return `${tokens('light')}\n@media (prefers-color-scheme:dark){${tokens('dark')}}\n`;
}
