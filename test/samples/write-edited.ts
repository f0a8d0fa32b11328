import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, SEAL_FILE, WORDINGS_FOLDER } from '../../src/archive/ledger.ts';
import type { Edited, EditedItem, EditedMeeting } from './edited-content.ts';

/** Writes the archive to a folder, and removes what was there but for its ledger. */
export function writeEdited(folder: string, archive: Edited): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((each) => !LEDGER.has(each)))
    rmSync(path.join(folder, name), { recursive: true });
  for (const [file, text] of [...filesAround(archive), ...[...archive.meetings].flatMap(filesOfMeeting)]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

type WrittenFile = readonly [name: string, text: string];

const LEDGER: ReadonlySet<string> = new Set([LEDGER_FILE, SEAL_FILE, WORDINGS_FOLDER]);
const FIRST = 'lovrad/2021-03-19';
const FIRST_ITEM = 'lovrad-2021-03-19-1';

function filesAround({ meetings, parts, ...around }: Edited): readonly WrittenFile[] {
  const hasFirst = (meetings.get(FIRST)?.items.length ?? 0) > 0;
  const when = (part: Parameters<typeof parts.get>[0], write: (words: string) => string) => {
    const words = parts.get(part);
    return words === undefined ? '' : write(words);
  };
  const gap = hasFirst
    ? when('gap', () => `luckor:\n  - { när: hösten 2020, punkt: ${FIRST_ITEM}, ord: togs upp }\n`)
    : '';
  const region = when(
    'region',
    (words) => `region: ${words}\nbeskrivning: Råd för ${words}.\nmedlemmar: [Ekvik, ${words}]\n`,
  );
  const position = hasFirst && around.position;
  const files: readonly WrittenFile[] = [
    ['organ/lovrad.yaml', `namn: ${around.organName}\nkortnamn: Lövrådet\nalias: [Nätverket]\n${region}${gap}`],
    ['organ/barrad.yaml', 'namn: Barrådet\nkortnamn: Barrådet\nalias: [Rådet]\n'],
    [
      'organ/stadsrad.yaml',
      when('third organ', (words) => `namn: Stadsrådet\nkortnamn: Stadsrådet\nalias: [${words}]\nomnämnt: true\n`),
    ],
    [
      'amnen/avtal.yaml',
      `namn: ${around.topicName}\nbeskrivning: Om avtal.\nalias: ["${around.alias}"]\n${position ? `nuläge:\n  - organ: lovrad\n    punkt: ${FIRST_ITEM}\n    text: Frågan är öppen.\n` : ''}`,
    ],
    [
      'amnen/jour.yaml',
      when('second topic', (words) => `namn: Jour\nbeskrivning: Om jour.\nalias: ["${words}*"]\nsökord: [beredskap]\n`),
    ],
    [
      'ordlista.yaml',
      `- term: ${around.term}\n  namn: annat ord\n  förklaring: Det som menas.\n${when('term of topic', (words) => `  synonymer: ["${words}:s"]\n  ämnen: [avtal]\n`)}`,
    ],
    ['sok.yaml', when('search words', (words) => `egna: [välfärd, ${words}]\nodelade: [färdtjänsten]\n`)],
    ['bevakningar.yaml', when('watch', (words) => `- id: vakt\n  namn: Om ${words}\n  ord: [${words}]\n`)],
    [
      'webbplats.yaml',
      when('identity', (words) => `namn: Arkivet ${words}\nstämpel: Ar\nfärg: "#8c1c13"\nutgivare: ${words}\n`),
    ],
    [
      'sidor/sa-gor-du.mdx',
      when('prose', () => '---\ntitel: Så gör du\nbeskrivning: Hur arkivet används.\n---\n\nFråga den som vet.\n'),
    ],
    ['arkiv.yaml', around.others ? '- namn: Grannarkivet\n  adress: https://arkiv.example.se/\n' : ''],
  ];
  return files.filter(([, text]) => text !== '');
}

function filesOfMeeting([name, meeting]: readonly [name: string, meeting: EditedMeeting]): readonly WrittenFile[] {
  const { organ, date, papers } = meeting;
  const isAnnounced = papers.has('announced');
  const attached = papers.get('attachment');
  return [
    [`moten/${name}.mdx`, textOf(meeting, isAnnounced)],
    ...(papers.has('agenda') && !isAnnounced
      ? [[`moten/${name}-dagordning.mdx`, textOf({ ...meeting, papers: new Map() }, true)] satisfies WrittenFile]
      : []),
    ...(attached === undefined
      ? []
      : [[`bilagor/${organ}-${date}/underlag.txt`, `Underlag om ${attached}.\n`] satisfies WrittenFile]),
  ];
}

function textOf({ organ, date, place, items, papers }: EditedMeeting, isAgenda: boolean): string {
  const when = (paper: Parameters<typeof papers.get>[0], write: (words: string) => string) => {
    const words = papers.get(paper);
    return words === undefined ? '' : write(words);
  };
  const head = [
    `organ: ${organ}\ndatum: "${date}"\ntyp: ${isAgenda ? 'dagordning' : 'protokoll'}\ntext: ordagrann\nplats: ${place}\n`,
    when('other day', () => 'flerdatum: ["2021-03-18"]\n'),
    when('attendance', (words) => `närvaro:\n  - närvarande: [Maja Ek, { namn: Bo Vik, roll: ${words} }]\n`),
    when('attachment', () => 'bilagor:\n  - { etikett: "A", punkter: ["1"], fil: underlag.txt }\n'),
    when('head', (words) => `huvud: |\n  Möte om ${words}\nunderskrift: Antecknat av Maja Ek\n`),
    when('remark', (words) => `anmärkningar: ["Källan säger ${words} två gånger."]\n`),
  ].join('');
  return `---\n${head}---\n\n${items.map((item, index) => bodyOf(item, index, { date, isAgenda })).join('\n\n')}\n`;
}

function bodyOf(
  { title, words, clause, mention, replaces, promise }: EditedItem,
  index: number,
  { date, isAgenda }: { readonly date: string; readonly isAgenda: boolean },
): string {
  const tag = isAgenda ? 'Forslag' : 'Beslut';
  const replaced = replaces === undefined || isAgenda || date <= '2021-03-19' ? '' : ` ersätter="${replaces}"`;
  return [
    `## ${index + 1}. ${title}`,
    `Frågan om ${words} togs upp vid Nätverkets möte ${mention}, punkt 1.`,
    ...(clause === undefined ? [] : [`<${tag}${replaced}>`, `- att ${clause}`, `</${tag}>`]),
    ...(promise && !isAgenda
      ? [
          '<Uppfoljning slag="löfte">',
          `Sammanställning om ${words}.`,
          '</Uppfoljning>',
          `<Uppdrag person="Maja ${words}" i="Gruppen" efter="Bo ${words}" />`,
        ]
      : []),
  ].join('\n\n');
}
