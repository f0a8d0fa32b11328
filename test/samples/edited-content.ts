import fc from 'fast-check';

/** A small archive in the making: what its editors can change from one build to the next. */
export interface Edited {
  readonly meetings: ReadonlyMap<string, EditedMeeting>;
  readonly organName: string;
  readonly topicName: string;
  readonly alias: string;
  readonly position: boolean;
  readonly term: string;
  readonly others: boolean;
  /** What the archive has beside its meetings, and a word in it. */
  readonly parts: ReadonlyMap<Part, string>;
}

export interface EditedMeeting {
  readonly organ: string;
  readonly date: string;
  readonly place: string;
  readonly items: readonly EditedItem[];
  /** What the meeting has beside its items, and a word in it. */
  readonly papers: ReadonlyMap<Paper, string>;
}

export interface EditedItem {
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

const PARTS = [
  'region',
  'gap',
  'third organ',
  'second topic',
  'term of topic',
  'search words',
  'watch',
  'identity',
  'prose',
  'ledger',
] as const;
type Part = (typeof PARTS)[number];

/** `announced`: the meeting is an agenda, until its minutes come. */
const PAPERS = ['announced', 'agenda', 'attachment', 'attendance', 'remark', 'other day', 'head'] as const;
type Paper = (typeof PAPERS)[number];

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
  're-date',
  'place',
  'organ',
  'topic',
  'alias',
  'position',
  'term',
  'others',
  'nothing',
  ...PARTS,
  ...PAPERS,
] as const;

const WORDS = ['avtalet', 'jouren', 'lindarna', 'färdtjänsten', 'dagordningen', 'välfärdsrådet'] as const;

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  meeting: fc.nat(9),
  item: fc.nat(3),
  words: fc.constantFrom(...WORDS),
});

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
        [
          `${organ}/${date}`,
          { organ, date, place: 'Ekvik', items: WORDS.slice(place, place + 3).map(item), papers: new Map() },
        ] as const,
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
    parts: new Map(),
  };
}

export function playEdit(archive: Edited, { kind, meeting, item, words }: Edit): Edited {
  const names = [...archive.meetings.keys()];
  const name = names[meeting % Math.max(1, names.length)];
  const chosen = name === undefined ? undefined : archive.meetings.get(name);
  const withMeeting = (changed: EditedMeeting, others = archive): Edited => ({
    ...others,
    meetings: new Map([...others.meetings, [`${changed.organ}/${changed.date}`, changed]]),
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
        papers: new Map(),
      });
    case 'drop meeting':
      return withoutMeeting(archive, name);
    case 're-date': {
      const date = DATES[item % DATES.length] ?? '2025-05-17';
      return chosen === undefined || archive.meetings.has(`${chosen.organ}/${date}`)
        ? archive
        : withMeeting({ ...chosen, date }, withoutMeeting(archive, name));
    }
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
    case 'announced':
    case 'agenda':
    case 'attachment':
    case 'attendance':
    case 'remark':
    case 'other day':
    case 'head':
      return chosen === undefined ? archive : withMeeting({ ...chosen, papers: exchange(chosen.papers, kind, words) });
    default:
      return { ...archive, parts: exchange(archive.parts, kind, words) };
  }
}

/** What is lacking comes; what is there gets another word, or goes where it has that word. */
function exchange<Name>(all: ReadonlyMap<Name, string>, name: Name, words: string): ReadonlyMap<Name, string> {
  return new Map([
    ...all.entries().filter(([each]) => each !== name),
    ...(all.get(name) === words ? [] : [[name, words] as const]),
  ]);
}

function withoutMeeting(archive: Edited, name: string | undefined): Edited {
  return { ...archive, meetings: new Map([...archive.meetings].filter(([each]) => each !== name)) };
}
