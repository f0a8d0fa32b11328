import { expect, test } from 'vitest';
import { deniesDecision } from '../../src/swedish/denied-decision.ts';

test.each([
  'Nätverket beslutade inget om jouren.',
  'Rådet självt beslutade inget i sak utan lade det till handlingarna.',
  'De talade om jouren. Inget beslut fattades.',
  'Nätverket fattade inget eget beslut.',
  'Något beslut togs inte.',
  'Nätverket tog inte ställning i sak.',
])('“%s” says that nothing was decided', (text) => {
  expect(deniesDecision(text)).toBe(true);
});

test.each([
  'Nätverket beslutade att inget vite tas ut.',
  'Kommunerna fattar egna beslut.',
  'Vad som beslutades vet ingen.',
])('“%s” does not', (text) => {
  expect(deniesDecision(text)).toBe(false);
});
