import { expect, test } from 'vitest';
import { loadShippedArchive } from '../samples/shipped-archive.ts';

/**
 * Every appointment of the shipped archive, read by hand against its source, in the order of each document: item, decision or not,
 * person, municipality, role, body and what the archive knows. `–` stands where nobody is named.
 */
const READ_BY_HAND = `
chefsnatverket-dalarna-2020-05-08-4a | text | Ewa Kjell | Borlänge | representant för Dalarna vid ett möte | BIRK | tiden har gått ut
chefsnatverket-dalarna-2020-05-08-4a | text | Lena Berggren | Hälsa och välfärd | representant för Dalarna vid ett möte | BIRK | tiden har gått ut
chefsnatverket-dalarna-2020-05-08-10 | text | – | – | kommunernas representanter | Styrgrupp GNV | vakant
schnv-dalarna-2021-03-19-7   | beslut | Annelie Granath | Rättvik   | kommunledamot            | LPO Primärvårdsråd                  | inget senare sagt
schnv-dalarna-2021-03-19-7   | beslut | –               | –         | kommunledamot, chef för socialpsykiatri | LPO Primärvårdsråd   | vakant
schnv-dalarna-2021-03-19-7   | beslut | –               | –         | kommunledamot, verksamhetschef HSL      | LPO Primärvårdsråd   | vakant
schnv-fyrbodal-2022-03-04-5 | text | – | Trollhättan, Uddevalla och Vänersborg | – | dialogen med NU-sjukvården | namnet framgår inte
schnv-fyrbodal-2022-03-04-11 | text | – | Uddevalla och Sotenäs | – | Projektgruppen för Framtidens färdtjänst | namnet framgår inte
schnv-fyrbodal-2022-03-04-11 | text | Tommy Dahlgren | Tanum | – | Projektgruppen för Framtidens färdtjänst | inget senare sagt
schnv-fyrbodal-2022-03-04-11 | text | Ewa Petersson | Vänersborg | – | Projektgruppen för Framtidens färdtjänst | inget senare sagt
schnv-fyrbodal-2022-03-04-12 | text | Sirene Johansson | Tanum | adjungerad | Projektgrupp (namn sägs inte, punkten Liggande transporter) | inget senare sagt
schnv-fyrbodal-2022-03-04-13 | text   | Lena Gardtman   | Orust     | representant             | Styrgruppen för MiniMaria Fyrbodal  | inget senare sagt
schnv-fyrbodal-2022-03-04-13 | text   | Roger Granat    | Uddevalla | representant             | Styrgruppen för MiniMaria Fyrbodal  | inget senare sagt
schnv-fyrbodal-2022-03-04-14 | text   | Lena Gardtman   | Orust     | delregional representant | NSK-S                               | inget senare sagt
schnv-dalarna-2026-03-10-6a  | beslut | – | – | deltagare | Kommunal processgrupp inom samsjuklighet | namnet framgår inte
`;

test('the shipped archive says who sits where as its sources do, and no more', () => {
  const told = loadShippedArchive().appointments.map(({ item, decision, appointment, state }) => [
    item.item.id,
    decision ? 'beslut' : 'text',
    appointment.person ?? '–',
    appointment.municipality ?? '–',
    appointment.role ?? '–',
    appointment.body,
    state.kind,
  ]);
  const read = READ_BY_HAND.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(told).toEqual(read);
});

test('where one is marked, its words name the person', () => {
  for (const { appointment, text } of loadShippedArchive().appointments)
    if (appointment.person !== undefined) expect(text).toContain(appointment.person);
});
