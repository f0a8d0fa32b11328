import { agendaId, meetingOfAgenda } from './agenda.ts';
import type { Archive } from './archived.ts';
import { documentsOf } from './attachment.ts';
import type { AddressHistory, LedgerLine, Wording } from './ledger.ts';
import { hasMoved, isWithdrawn } from './routes.ts';

/** What the site answers at the address of a file that it has, or has had: `/bilagor/<folder>/<name>`. */
export type DocumentRoute = KeptDocument | GoneDocument;

interface Address {
  /** The id of the meeting under which the file was published. */
  readonly folder: string;
  readonly name: string;
}

/** `meeting`: the one that has the file now. */
type KeptDocument = Address & { readonly kind: 'file'; readonly meeting: string };

export type GoneDocument = Address & {
  readonly kind: 'gone';
  /** The meeting that had the file, under the id that it has now, or was withdrawn under. */
  readonly meeting: string;
  /** The day since which it is gone. */
  readonly since: string;
  /** What the ledger gives as the reason; undefined where it gives none. */
  readonly reason: string | undefined;
  /** What the same file is called now; undefined where the meeting has it no more. */
  readonly renamed: string | undefined;
};

type Documented = Pick<Archive, 'meetings' | 'addresses' | 'ledger'>;

/**
 * Every address of an attached file: of those that meetings name now, under each id that the meeting has had, and of those that
 * the wordings in the ledger name and the meeting has no more. A wording that was erased names none.
 */
export function documentRoutes({ meetings, addresses, ledger }: Documented): readonly DocumentRoute[] {
  const kept = meetings.flatMap(({ meeting }) => {
    const own = { id: meeting.id, meeting: meeting.id, documents: documentsOf(meeting) };
    return meeting.agenda ? [own, { ...own, id: agendaId(meeting.id), documents: documentsOf(meeting.agenda) }] : [own];
  });
  const former = Map.groupBy([...addresses.values()].filter(hasMoved), ({ fate }) => fate.to);
  const routes = new Map<string, DocumentRoute>();
  const enter = (route: DocumentRoute) => {
    const place = `${route.folder}/${route.name}`;
    const known = routes.get(place);
    if (!known || (isGone(route) && isGone(known) && isLater(route, known))) routes.set(place, route);
  };
  const enterKept = (folder: string, { meeting, documents }: (typeof kept)[number]) => {
    for (const { name } of documents) enter({ kind: 'file', folder, name, meeting });
  };
  /* A meeting's own files come before those of a text that has moved from its address. */
  for (const each of kept) enterKept(each.meeting, each);
  for (const each of kept) for (const history of former.get(each.id) ?? []) enterKept(folderOf(history), each);
  const names = new Map(kept.map(({ meeting, documents }) => [meeting, documents] as const).toReversed());
  const moves = movesIn(ledger);
  for (const history of addresses.values()) {
    if (history.kind === 'decision') continue;
    const { standings, last } = standingsOf(history, addresses, moves);
    const meeting = folderOf(last);
    for (const { sha256, ...gone } of goneFrom(standings)) {
      const renamed = names.get(meeting)?.find((each) => each.sha256 === sha256)?.name;
      enter({ ...gone, kind: 'gone', folder: folderOf(history), meeting, renamed });
    }
  }
  return [...routes.values()];
}

export function isGone(route: DocumentRoute): route is GoneDocument {
  return route.kind === 'gone';
}

/** The file that is gone later is told; of the same day, the one with a reason. */
function isLater(route: GoneDocument, known: GoneDocument): boolean {
  return route.since === known.since ? known.reason === undefined : route.since > known.since;
}

function folderOf({ id, kind }: Pick<AddressHistory, 'id' | 'kind'>): string {
  return kind === 'agenda' ? meetingOfAgenda(id) : id;
}

/** By address: the move that is its last line. */
function movesIn(ledger: readonly LedgerLine[]): ReadonlyMap<string, LedgerLine> {
  const moves = new Map<string, LedgerLine>();
  for (const line of ledger) {
    if (line.event === 'moved') moves.set(line.id, line);
    else moves.delete(line.id);
  }
  return moves;
}

/** What stood at an address for a time. */
type Standing = Pick<Wording, 'date' | 'reason' | 'documents'>;

/**
 * What stood at an address and, after the text moved, where it went; where nothing stands there any more, that too. `last`: the
 * address that the text has now.
 */
function standingsOf(
  history: AddressHistory,
  addresses: Documented['addresses'],
  moves: ReadonlyMap<string, LedgerLine>,
): { readonly standings: readonly Standing[]; readonly last: AddressHistory } {
  const standings: Standing[] = [...history.wordings];
  const seen = new Set([history.id]);
  let last = history;
  for (let move = moves.get(history.id); move; move = moves.get(last.id)) {
    const target = addresses.get(move.target ?? '');
    if (!target || seen.has(target.id)) break;
    seen.add(target.id);
    const { date: moved, reason } = move;
    const first = target.wordings.findIndex(({ date }) => date >= moved);
    const there = target.wordings.slice(first === -1 ? -1 : Math.max(0, first - 1));
    for (const each of there) standings.push(each.date < moved ? { ...each, date: moved, reason } : each);
    last = target;
  }
  if (isWithdrawn(last)) standings.push({ date: last.fate.date, reason: last.fate.reason });
  return { standings, last };
}

type Left = { readonly name: string; readonly sha256: string } & Pick<GoneDocument, 'since' | 'reason'>;

/** Every file that stood and does not stand last, with when and why it went. */
function goneFrom(standings: readonly Standing[]): readonly Left[] {
  const gone = new Map<string, Left>();
  let before: Standing['documents'];
  for (const { date, reason, documents = [] } of standings) {
    for (const { name, sha256 } of before ?? []) gone.set(name, { name, sha256, since: date, reason });
    for (const { name } of documents) gone.delete(name);
    before = documents;
  }
  return [...gone.values()];
}
