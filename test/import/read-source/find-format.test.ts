import { expect, test } from 'vitest';
import { findFormat } from '../../../src/import/read-source/find-format.ts';

const formatOf = (text: string) => findFormat(new TextEncoder().encode(text));

test('a web page may begin with comments', () => {
  const page = { format: undefined, found: 'en webbsida (HTML)' };
  expect(formatOf('<!-- a --> <!-- b -> c -->\n<html>')).toEqual(page);
  expect(formatOf(`${'<!---->'.repeat(100)}<!doctype html>`)).toEqual(page);
});

test('comments with no page behind them are read at once as text', () => {
  expect(formatOf('<!---->'.repeat(200))).toEqual({ format: 'text' });
});
