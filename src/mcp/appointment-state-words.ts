import type { AppointmentRecord } from '../data/appointment-record.ts';

/** What each state of an appointment says, and what it does not say. */
export const APPOINTMENT_STATE_WORDS: Readonly<Record<AppointmentRecord['lage'], string>> = {
  vakant: 'Ingen var utsedd när det sades. Om någon har fått platsen sedan dess vet arkivet inte.',
  tillsatt: 'Platsen var vakant och har tillsatts senare, enligt det som står under senare.',
  avlöst: 'Personen har lämnat platsen, enligt det som står under senare.',
  avlöses: 'Personen lämnar platsen, enligt det som står under senare, men det hade inte hänt på arkivets sista dag.',
  'tiden har gått ut': 'Tiden som är sagd har gått ut. Om uppdraget har förlängts vet arkivet inte.',
  'nämnt igen': 'Samma namn är utmärkt i gruppen igen, enligt det som står under senare.',
  'namnet framgår inte': 'Handlingen säger inte vem.',
  'namn borttaget': 'Namnet är borttaget, så arkivet vet inte om något sägs senare.',
  'inget senare sagt': 'Inget i arkivet säger att uppdraget är slut. Om det pågår vet arkivet inte.',
};
