import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** A small archive in the making: what its editors can change from one build to the next. */
interface Edited {
  readonly meetings: ReadonlyMap<string, EditedMeeting>;
  readonly organName: string;
  readonly topicName: string;
  readonly alias: string;
  readonly position: boolean;
  readonly term: string;
  readonly others: boolean;
}

interface EditedMeeting {
  readonly organ: string;
  readonly date: string;
  readonly place: string;
  readonly items: readonly EditedItem[];
}

interface EditedItem {
  readonly title: string;
  readonly words: string;
  readonly clause: string | undefined;
  /** The date of another meeting that the text names. */
  readonly mention: string;
  /** The id of an earlier decision that this one replaces. */
  readonly replaces: string | undefined;
  readonly promise: boolean;
}

export interface Edit {
  readonly kind: (typeof EDITS)[number];
  readonly meeting: number;
  readonly item: number;
  readonly words: string;
}

const EDITS = [
  'word',
  'title',
  'clause',
  'mention',
  'replace',
  'promise',
  'add item',
  'drop item',
  'add meeting',
  'drop meeting',
  'place',
  'organ',
  'topic',
  'alias',
  'position',
  'term',
  'others',
  'nothing',
] as const;

const WORDS = ['avtalet', 'jouren', 'lindarna', 'färdtjänsten', 'dagordningen', 'välfärdsrådet'] as const;

export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...EDITS),
    meeting: fc.nat(9),
    item: fc.nat(3),
    words: fc.constantFrom(...WORDS),
  }),
  { minLength: 1, maxLength: 5 },
);

const ORGANS = ['lovrad', 'barrad'] as const;
const DATES = ['2021-03-19', '2021-09-10', '2022-03-04', '2022-11-25', '2024-02-02', '2025-05-17'] as const;

export function beginEditing(): Edited {
  const item = (words: string): EditedItem => ({
    title: `Om ${words}`,
    words,
    clause: words === 'dagordningen' ? 'godkänna dagordningen' : `arbeta vidare med ${words}`,
    mention: '2021-03-19',
    replaces: undefined,
    promise: false,
  });
  const meetings = DATES.slice(0, 4).flatMap((date, place) =>
    ORGANS.filter((_organ, which) => which === 0 || place % 2 === 0).map(
      (organ) =>
        [`${organ}/${date}`, { organ, date, place: 'Ekvik', items: WORDS.slice(place, place + 3).map(item) }] as const,
    ),
  );
  return {
    meetings: new Map(meetings),
    organName: 'Lövrådet',
    topicName: 'Avtal',
    alias: 'avtalet',
    position: false,
    term: 'jour',
    others: false,
  };
}

export function playEdit(archive: Edited, { kind, meeting, item, words }: Edit): Edited {
  const names = [...archive.meetings.keys()];
  const name = names[meeting % Math.max(1, names.length)];
  const chosen = name === undefined ? undefined : archive.meetings.get(name);
  const withMeeting = (changed: EditedMeeting): Edited => ({
    ...archive,
    meetings: new Map([...archive.meetings, [`${changed.organ}/${changed.date}`, changed]]),
  });
  const withItem = (change: (item: EditedItem) => EditedItem): Edited =>
    chosen === undefined
      ? archive
      : withMeeting({
          ...chosen,
          items: chosen.items.map((each, place) => (place === item % chosen.items.length ? change(each) : each)),
        });
  switch (kind) {
    case 'word':
      return withItem((each) => ({ ...each, words }));
    case 'title':
      return withItem((each) => ({ ...each, title: `Ny fråga om ${words}` }));
    case 'clause':
      return withItem((each) => ({ ...each, clause: each.clause === undefined ? `avslå ${words}` : undefined }));
    case 'mention':
      return withItem((each) => ({ ...each, mention: DATES[meeting % DATES.length] ?? each.mention }));
    case 'replace':
      return withItem((each) => ({
        ...each,
        replaces: each.replaces === undefined ? 'lovrad-2021-03-19-1' : undefined,
      }));
    case 'promise':
      return withItem((each) => ({ ...each, promise: !each.promise }));
    case 'add item':
      return chosen === undefined
        ? archive
        : withMeeting({
            ...chosen,
            items: [
              ...chosen.items,
              {
                title: `Övrigt om ${words}`,
                words,
                clause: undefined,
                mention: '2022-03-04',
                replaces: undefined,
                promise: false,
              },
            ],
          });
    case 'drop item':
      return chosen === undefined ? archive : withMeeting({ ...chosen, items: chosen.items.slice(0, -1) });
    case 'add meeting':
      return withMeeting({
        organ: ORGANS[item % 2] ?? 'lovrad',
        date: DATES[meeting % DATES.length] ?? '2025-05-17',
        place: 'Sjöby',
        items: [
          {
            title: `Om ${words}`,
            words,
            clause: `avsluta ${words}`,
            mention: '2021-09-10',
            replaces: undefined,
            promise: true,
          },
        ],
      });
    case 'drop meeting':
      return { ...archive, meetings: new Map([...archive.meetings].filter(([each]) => each !== name)) };
    case 'place':
      return chosen === undefined ? archive : withMeeting({ ...chosen, place: words });
    case 'organ':
      return { ...archive, organName: `Rådet för ${words}` };
    case 'topic':
      return { ...archive, topicName: `Frågan om ${words}` };
    case 'alias':
      return { ...archive, alias: words };
    case 'position':
      return { ...archive, position: !archive.position };
    case 'term':
      return { ...archive, term: words };
    case 'others':
      return { ...archive, others: !archive.others };
    case 'nothing':
      return archive;
  }
}

/** Writes the archive to a folder, and removes what was there. */
export function writeEdited(folder: string, { meetings, ...around }: Edited): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('organ/lovrad.yaml', `namn: ${around.organName}\nkortnamn: Lövrådet\nalias: [Nätverket]\n`);
  write('organ/barrad.yaml', 'namn: Barrådet\nkortnamn: Barrådet\nalias: [Rådet]\n');
  const stands = meetings.get('lovrad/2021-03-19')?.items.length ? around.position : false;
  write(
    'amnen/avtal.yaml',
    `namn: ${around.topicName}\nbeskrivning: Om avtal.\nalias: ["${around.alias}"]\n${stands ? 'nuläge:\n  - organ: lovrad\n    punkt: lovrad-2021-03-19-1\n    text: Frågan är öppen.\n' : ''}`,
  );
  write('ordlista.yaml', `- term: ${around.term}\n  namn: annat ord\n  förklaring: Det som menas.\n`);
  if (around.others) write('arkiv.yaml', '- namn: Grannarkivet\n  adress: https://arkiv.example.se/\n');
  for (const [name, meeting] of meetings) write(`moten/${name}.mdx`, textOf(meeting));
}

function textOf({ organ, date, place, items }: EditedMeeting): string {
  const head = `---\norgan: ${organ}\ndatum: "${date}"\ntyp: protokoll\ntext: ordagrann\nplats: ${place}\n---\n`;
  const body = items.map(({ title, words, clause, mention, replaces, promise }, index) => {
    const mark = replaces === undefined || date <= '2021-03-19' ? '<Beslut>' : `<Beslut ersätter="${replaces}">`;
    return [
      `## ${index + 1}. ${title}`,
      `Frågan om ${words} togs upp vid Nätverkets möte ${mention}, punkt 1.`,
      ...(clause === undefined ? [] : [mark, `- att ${clause}`, '</Beslut>']),
      ...(promise
        ? [
            '<Uppfoljning slag="löfte">',
            `Sammanställning om ${words}.`,
            '</Uppfoljning>',
            `<Uppdrag person="Maja ${words}" i="Gruppen" efter="Bo ${words}" />`,
          ]
        : []),
    ].join('\n\n');
  });
  return `${head}\n${body.join('\n\n')}\n`;
}
