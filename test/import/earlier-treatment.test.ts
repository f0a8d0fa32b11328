import { expect, test } from 'vitest';
import { codesOf, importText } from './import-text.ts';

const MINUTES = (rows: readonly string[]) =>
  ['Protokoll', 'Norrlunda nämnd', '14.05.2025', 'Närvarande: Ebba Roth', '', '§ 47 Köket', ...rows].join('\n');

test('what a body decided at an earlier meeting, printed again before this one, is recounted', async () => {
  const { text } = await importText(
    MINUTES([
      'Norrlunda nämnd 12.03.2025 § 22',
      'BESLUT: Anbud begärs in.',
      'Norrlunda nämnd 14.05.2025 § 47',
      'BESLUT: Anbudet antogs.',
    ]),
  );
  expect(text).toContain('<Atergivet av="Norrlunda nämnd" datum="2025-03-12">\n\nAnbud begärs in.\n\n</Atergivet>');
  expect(text?.match(/<Beslut>/gu)).toHaveLength(1);
});

test('a line of another day that no line of this day ends is no earlier treatment', async () => {
  const { text } = await importText(MINUTES(['Norrlunda nämnd 12.03.2025 § 22', 'BESLUT: Anbudet antogs.']));
  expect(text).toContain('<Beslut>\n\nAnbudet antogs.\n\n</Beslut>');
});

test('lines below a lead belong to it up to the label that follows', async () => {
  const { text } = await importText(
    MINUTES([
      'Vi bestämde:',
      'Rasten blir 20 minuter.',
      'Alla får gå ut.',
      'Vem gör vad:',
      'Ebba Roth ändrar schemat.',
    ]),
  );
  expect(text).toContain('- Rasten blir 20 minuter.\n- Alla får gå ut.');
});

test('what tells of how the matter was prepared is no part of the decision above it', async () => {
  const { text } = await importText(
    MINUTES(['Beslut', 'Planen antas.', 'Frågan har beretts av kansliet.', 'Yrkanden', 'Ebba Roth yrkar avslag.']),
  );
  expect(text).toContain('<Beslut>\n\nPlanen antas.\n\n</Beslut>');
});

test('a decision in running text beside one in due form is told', async () => {
  const imported = await importText(
    MINUTES(['Bollar saknas. Nämnden beslutade att köpa bollar.', '', 'Beslut:', 'Resten sparas.']),
  );
  expect(codesOf(imported)).toContain('decision-uncertain');
});
