import { expect, test } from 'vitest';
import { writeAccent } from '../../../src/site/views/accent-style.ts';
import { drawIcon } from '../../../src/site/views/icon.ts';

const ACCENT = { light: '#1b4965', dark: '#9ccbe8' } as const;

test('the colours of an archive are stronger than the product’s own, in both schemes', () => {
  const [light, dark, chosen] = writeAccent(ACCENT).split('\n');
  expect(light).toMatch(/^:root:root\{--rod:#1b4965;--rod-grund:#[0-9a-f]{6}\}$/);
  expect(dark).toMatch(
    /^@media \(prefers-color-scheme:dark\)\{:root:root:where\(:not\(\[data-farger="ljusa"\]\)\)\{--rod:#9ccbe8;/,
  );
  expect(chosen).toMatch(/^:root:root:where\(\[data-farger="morka"\]\)\{--rod:#9ccbe8;/);
});

test('the icon has the stamp on the colour, and no stamp is markup', () => {
  expect(drawIcon({ stamp: 'SV', accent: ACCENT })).toMatch(/fill="#1b4965".*>SV<\/text>/);
  expect(drawIcon({ stamp: '<&', accent: undefined })).toContain('>&lt;&amp;</text>');
});
