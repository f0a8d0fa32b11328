import { leastOf } from './extremes.ts';
import { contrastOf, findReadable, mix, type Colour } from './colour.ts';
import type { Accent } from './identity.ts';

/** The grounds that the accent stands on, as `styles/tokens.css` has them. */
export const GROUNDS = {
  light: ['#fbfaf6', '#ffffff', '#f1eee5'],
  dark: ['#161513', '#1e1d1a', '#282621'],
} as const satisfies Record<keyof Accent, readonly Colour[]>;

/** The accent of an archive that says none, as `styles/tokens.css` has it. */
export const OWN_ACCENT: Accent = { light: '#8c1c13', dark: '#f0917f' };

/** WCAG 2.2 AA for text. */
export const LEAST_CONTRAST = 4.5;

/** A colour that cannot be read on one of its grounds: the least contrast it has, and the nearest that can. */
export interface UnreadableColour {
  readonly scheme: keyof Accent;
  readonly contrast: number;
  readonly nearest: Colour | undefined;
}

export function findUnreadable(colour: Colour, scheme: keyof Accent): UnreadableColour | undefined {
  const contrast = leastOf(GROUNDS[scheme].map((ground) => contrastOf(colour, ground)));
  return contrast >= LEAST_CONTRAST
    ? undefined
    : { scheme, contrast, nearest: findReadable(colour, ENDS[scheme], GROUNDS[scheme], LEAST_CONTRAST) };
}

/** The accent of an archive that says one colour, and perhaps another for dark ground. */
export function buildAccent(light: Colour, dark?: Colour): Accent {
  return { light, dark: dark ?? findReadable(light, ENDS.dark, GROUNDS.dark, LEAST_CONTRAST) ?? ENDS.dark };
}

/** The ground of what is marked in the accent, weak enough for text in it. */
export function groundOf(accent: Accent, scheme: keyof Accent): Colour {
  return mix(accent[scheme], GROUNDS[scheme][0], 0.06);
}

/** Towards which a colour is moved until it can be read. */
const ENDS = { light: '#000000', dark: '#ffffff' } as const satisfies Record<keyof Accent, Colour>;
