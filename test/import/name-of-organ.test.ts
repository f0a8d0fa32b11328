import { describe, expect, test } from 'vitest';
import { nameOfOrgan } from '../../src/import/name-of-organ.ts';

describe('the name of an organ', () => {
  test.each([
    [['Minnesanteckningar Socialchefsnätverket i Norrlunda', 'Datum: 17 maj 2024'], 'Socialchefsnätverket i Norrlunda'],
    [['Dagordning', 'Nätverket för barn och unga, möte fredag 13 september 2024'], 'Nätverket för barn och unga'],
    [['KOMMUNALFÖRBUNDET VIKBYGDEN', 'SAMMANTRÄDESPROTOKOLL'], 'Kommunalförbundet Vikbygden'],
    [['Protokoll nr 3 fört vid möte med styrgruppen för nära vård'], 'Styrgruppen för nära vård'],
    [['Minnesanteckningar från referensgruppen för kvalitet 2024-05-17'], 'Referensgruppen för kvalitet'],
    [['Sjöbygdens socialchefsmöte den 4:e mars 2024 kl. 9.00–11.30'], 'Sjöbygdens socialchefsmöte'],
    [['Socialchefsnätverket (SCHNV) Norrlunda'], 'Socialchefsnätverket Norrlunda'],
  ])('is read from the top: %j', (head, name) => {
    expect(nameOfOrgan(head, 'norrlunda')).toBe(name);
  });

  test.each([
    [[]],
    [['Minnesanteckningar', 'Datum: 17 maj 2024', 'Plats: Teams']],
    [['1. Öppnande', 'Nätverket hälsar alla välkomna']],
    [['Anna Berg hälsade nätverket välkommet och gick igenom dagens frågor. Gruppen enades.']],
  ])('is made from the id where nothing on top is a name: %j', (head) => {
    expect(nameOfOrgan(head, 'schnv-norrlunda')).toBe('Schnv Norrlunda');
  });
});
