import { describe, expect, test } from 'vitest';
import { chooseOrgan, nameNewOrgan } from '../../src/import/choose-organ.ts';
import { loadOrgans } from '../../src/import/load-organs.ts';
import { readOrgan } from '../../src/minutes/read-entry.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const SODERLUNDA = 'namn: Nätverket i Söderlunda\nkortnamn: Söderlunda\nmedlemmar: [Granby, Ekfors]\n';

function organs(files: Readonly<Record<string, string>>) {
  return loadOrgans(writeContent(files));
}

describe('an organ that documents are brought in for', () => {
  test('is the one that the folder holds, with every name of it and of the others', () => {
    const held = organs({ 'organ/norrlunda.yaml': ORGAN, 'organ/soderlunda.yaml': SODERLUNDA });
    expect(chooseOrgan('soderlunda', { held, known: [] })).toEqual({
      names: {
        own: ['Nätverket i Söderlunda', 'Söderlunda'],
        others: ['Nätverket i Norrlunda', 'Norrlunda', 'Nätverket'],
      },
      members: ['Granby', 'Ekfors'],
      problem: undefined,
      file: undefined,
    });
  });

  test('is refused where the folder holds others, with the nearest name', () => {
    const held = organs({ 'organ/norrlunda.yaml': ORGAN });
    expect(chooseOrgan('norlunda', { held, known: [] }).problem).toMatchObject({
      code: 'unknown-organ',
      details: { nearest: 'norrlunda', known: ['norrlunda'] },
    });
  });

  test('is refused where its file is broken', () => {
    const held = organs({ 'organ/norrlunda.yaml': 'namn: [\n' });
    expect(chooseOrgan('norrlunda', { held, known: [] }).problem).toMatchObject({
      code: 'organ-broken',
      severity: 'error',
    });
  });

  test('is copied from an archive that knows it, together with the names of its neighbours', () => {
    const known = organs({ 'organ/norrlunda.yaml': ORGAN, 'organ/soderlunda.yaml': SODERLUNDA });
    const chosen = chooseOrgan('soderlunda', { held: organs({ 'organ/annat.yaml': ORGAN }), known });
    expect(chosen.file).toEqual({ name: 'Nätverket i Söderlunda', text: SODERLUNDA, isCopy: true });
    expect(chosen.names.others).toContain('Nätverket i Norrlunda');
  });

  test('is copied without a predecessor that the folder does not hold', () => {
    const known = organs({ 'organ/soderlunda.yaml': `${SODERLUNDA}efterträder: norrlunda\n` });
    const { file } = chooseOrgan('soderlunda', { held: [], known });
    expect(file).toMatchObject({ isCopy: true, text: expect.not.stringContaining('efterträder') });
    expect(chooseOrgan('soderlunda', { held: organs({ 'organ/norrlunda.yaml': ORGAN }), known }).file).toMatchObject({
      text: expect.stringContaining('efterträder'),
    });
  });

  test('hears nothing of an archive that does not know it', () => {
    const known = organs({ 'organ/norrlunda.yaml': ORGAN });
    expect(chooseOrgan('soderlunda', { held: [], known }).names.others).toEqual([]);
  });

  test('waits for a name where the folder holds none at all, and its file can then be read', () => {
    const chosen = chooseOrgan('soderlunda', { held: [], known: [] });
    expect(chosen.file).toBe('unnamed');
    const { file, names } = nameNewOrgan(chosen, 'Rådet: "Söderlunda" & co');
    expect(names.own).toEqual(['Rådet: "Söderlunda" & co']);
    if (file === undefined || file === 'unnamed') throw new Error('not named');
    expect(readOrgan(file.text, 'organ/soderlunda.yaml')).toMatchObject({
      diagnostics: [],
      value: { name: 'Rådet: "Söderlunda" & co' },
    });
  });
});
