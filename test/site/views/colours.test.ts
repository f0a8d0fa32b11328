import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';

const css = readFileSync(path.join(ROOT, 'src', 'styles', 'tokens.css'), 'utf8');

/** The colours of the first rule after a selector, one a line. */
function coloursAfter(selector: string): readonly string[] {
  const rule = css.slice(css.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? '';
  return [...rule.matchAll(/--[a-z-]+: #[0-9a-f]{6}/g)].map(([colour]) => colour);
}

test('dark colours are the same whether the machine or the reader asks for them', () => {
  const asked = coloursAfter(':root:where(:not([data-farger="ljusa"]))');
  expect(asked.length).toBeGreaterThan(10);
  expect(coloursAfter(':root:where([data-farger="morka"])')).toEqual(asked);
});
