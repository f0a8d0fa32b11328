import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAccent, findUnreadable, GROUNDS, LEAST_CONTRAST, OWN_ACCENT } from '../../src/archive/accent.ts';
import { contrastOf, isColour, type Colour } from '../../src/archive/colour.ts';

const anyColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts): Colour => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#8c1c13', '#8c1c13')).toBe(1);
});

test('the grounds and the accent are those of the style sheet', () => {
  const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  const groundsIn = (css: string) =>
    ['papper', 'yta', 'bald'].map((name) => new RegExp(`--${name}: (#\\w+)`).exec(css)?.[1]);
  expect(groundsIn(light)).toEqual(GROUNDS.light);
  expect(groundsIn(dark)).toEqual(GROUNDS.dark);
  const accentIn = (css: string) => /--rod: (#\w+)/.exec(css)?.[1];
  expect({ light: accentIn(light), dark: accentIn(dark) }).toEqual(OWN_ACCENT);
});

test('an accent that is accepted can be read on light ground, and always on dark ground', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const found = findUnreadable(colour, 'light');
      const light = found?.nearest ?? colour;
      for (const ground of GROUNDS.light) expect(contrastOf(light, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      for (const ground of GROUNDS.dark)
        expect(contrastOf(buildAccent(light).dark, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }),
  );
});

test('a colour is six digits after its sign', () => {
  expect(['#8c1c13', '#8C1C13', '8c1c13', '#8c1', 'red', '#8c1c1g'].map(isColour)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
