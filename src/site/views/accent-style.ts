import { groundOf } from '../../archive/accent.ts';
import type { Accent } from '../../archive/identity.ts';

/** The colours of an archive as a style sheet. They count wherever it stands beside the product's own, which is one `:root` weaker. */
export function writeAccent(accent: Accent): string {
  const tokens = (scheme: keyof Accent, where = '') =>
    `:root:root${where}{--rod:${accent[scheme]};--rod-grund:${groundOf(accent, scheme)}}`;
  return [
    tokens('light'),
    `@media (prefers-color-scheme:dark){${tokens('dark', ':where(:not([data-farger="ljusa"]))')}}`,
    `${tokens('dark', ':where([data-farger="morka"])')}\n`,
  ].join('\n');
}
