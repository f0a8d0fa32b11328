import { IDENTITY, type Matrix } from './affine.ts';
import { EVERYWHERE, type Bounds } from './shown-part.ts';
import { INITIAL_SETTINGS, type TextSettings } from './text-state.ts';

/** How everything is drawn from here on; what is saved and restored in a PDF. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly lineWidth: number;
  readonly text: TextSettings;
  /** How letters are drawn, by number. */
  readonly mode: number;
  /** `#rrggbb`; undefined for a pattern. */
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  /** How much of a colour covers what lies behind, 0 to 1. */
  readonly alpha: number;
  readonly strokeAlpha: number;
  /** Whether colours are mixed with what lies behind, as those of markers are. */
  readonly isMixed: boolean;
  /** Nothing shows outside this part of the page. */
  readonly shown: Bounds;
  /** Whether what shows within it is no box. */
  readonly isCut: boolean;
}

export const INITIAL_STATE: GraphicsState = {
  matrix: IDENTITY,
  lineWidth: 1,
  text: INITIAL_SETTINGS,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  alpha: 1,
  strokeAlpha: 1,
  isMixed: false,
  shown: EVERYWHERE,
  isCut: false,
};

/** The ways to draw letters: those that fill and outline them, and the one that does nothing. From 4 on, letters cut what is drawn later. */
const FILLS: readonly number[] = [0, 2, 4, 6];
const OUTLINES: readonly number[] = [1, 2, 5, 6];
const UNDRAWN = 3;
export const FIRST_THAT_CUTS = 4;
export const CUTS = 7;

/** A colour of which so little is left is none. */
const LEAST_ALPHA = 0.05;

/** What letters are drawn with. */
export function findInk({
  mode,
  fill,
  stroke,
  alpha,
  strokeAlpha,
}: GraphicsState): Pick<TextSettings, 'isUndrawn' | 'colours'> {
  const colours = [
    ...(FILLS.includes(mode) && alpha >= LEAST_ALPHA ? [fill] : []),
    ...(OUTLINES.includes(mode) && strokeAlpha >= LEAST_ALPHA ? [stroke] : []),
  ];
  return { isUndrawn: mode === UNDRAWN || mode === CUTS || colours.length === 0, colours };
}
