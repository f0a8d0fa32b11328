import { groundOf } from '../../archive/accent.ts';
import type { Accent } from '../../archive/identity.ts';

/** The colours of an archive as a style sheet. They count wherever it stands beside the product's own, which is one `:root` weaker. */
export function writeAccent(accent: Accent): string {
  const tokens = (scheme: keyof Accent) =>
    `:root:root{--rod:${accent[scheme]};--rod-grund:${groundOf(accent, scheme)}}`;
  return `${tokens('light')}\n@media (prefers-color-scheme:dark){${tokens('dark')}}\n`;
}
