import { ORGAN } from './temporary-content.ts';

export const AGENDA_FILE = 'moten/norrlunda/2024-05-17-dagordning.mdx';

/** What was proposed and announced before the meeting of `norrlunda` on 17 May 2024. */
export const AGENDA = paper(
  'dagordning',
  [
    '## 1. Öppnande',
    '## 2. Avtal om jour (Bilaga A)',
    'Bakgrunden gås igenom.',
    '<Forslag>',
    '- att teckna avtalet med regionen',
    '</Forslag>',
    '## 3. Lokaler',
    '<Forslag>',
    '- att hyra lokalen',
    '</Forslag>',
    '## 4. Övrigt',
  ],
  'bilagor:\n  - { etikett: "A", namn: "Avtal", punkter: ["2"] }\n',
);

/** What came of it. */
export const MINUTES = paper('minnesanteckningar', [
  '## 1. Öppnande',
  'Mötet öppnades.',
  '## 2. Beslut: Avtal om jour',
  '<Beslut>',
  '- att avtalet med regionen tecknas',
  '</Beslut>',
  '## 4. Övrigt',
  'Inget.',
]);

/** A folder of one meeting with its agenda beside it. */
export const WITH_AGENDA: Readonly<Record<string, string>> = {
  'organ/norrlunda.yaml': ORGAN,
  'moten/norrlunda/2024-05-17.mdx': MINUTES,
  [AGENDA_FILE]: AGENDA,
};

function paper(type: string, body: readonly string[], more = ''): string {
  return `---\norgan: norrlunda\ndatum: "2024-05-17"\ntyp: ${type}\ntext: ordagrann\n${more}---\n\n${body.join('\n\n')}\n`;
}
