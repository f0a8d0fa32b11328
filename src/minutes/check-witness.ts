import { greatestOf } from '../archive/extremes.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { contentOfLine } from '../archive/joining.ts';
import { FIRST_PREVIOUS, LEDGER_FILE } from '../archive/ledger.ts';
import type { LedgerRow } from './ledger-rows.ts';
import type { ContentFolder } from './load-content.ts';

/** What an archive answers to the hash of one of its lines, as somebody has it on paper. */
export interface WitnessAnswer {
  /** The line that has the hash, from 1; undefined where none has it. */
  readonly line: number | undefined;
  /** Whether the line stood in a ledger that was joined with another since, and has another hash now. */
  readonly isJoined?: boolean;
  /** Everything that is not as it was; erasures, which the ledger allows, as warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Whether the archive still holds everything that stood in it when a line of the ledger was written. `given`: the hash of
 * the line, or its beginning. The line must be there, and with it all lines before; every wording that they name must
 * be there or be erased with its day; and what the pages show must be what the ledger entered last.
 *
 * `branches`: the lines of ledgers that were joined, as they stood before. A witness that is one of them is answered by
 * the same lines where they stand now.
 */
export function checkWitness(
  { ledger, diagnostics }: ContentFolder,
  given: string,
  branches: ReadonlyMap<string, LedgerRow> = new Map(),
): WitnessAnswer {
  const found = ledger.links.flatMap(({ hash }, index) => (hash.startsWith(given) ? [index] : []));
  const former = found.length > 0 ? [] : [...branches.keys()].filter((hash) => hash.startsWith(given));
  const [index] = found;
  const [hash] = former;
  const errors = diagnostics.filter((each) => each.severity === 'error' && !isLateSeal(each));
  if (found.length + former.length !== 1) {
    const amount = found.length + former.length;
    const unknown = diagnose('witness-unknown', { file: LEDGER_FILE, line: 1 }, { given, found: amount });
    return { line: undefined, diagnostics: [unknown] };
  }
  if (index !== undefined) return { line: index + 1, diagnostics: [...errors, ...findErased(ledger.record, index)] };
  const joined = followBranch(hash ?? '', branches, ledger);
  if (!joined) {
    const unknown = diagnose('witness-unknown', { file: LEDGER_FILE, line: 1 }, { given, found: 0 });
    return { line: undefined, diagnostics: [unknown] };
  }
  const { last, lost } = joined;
  const told = lost.map((id) => diagnose('witness-joined', { file: LEDGER_FILE, line: last + 1 }, { id }));
  return { line: last + 1, isJoined: true, diagnostics: [...errors, ...told, ...findErased(ledger.record, last)] };
}

/**
 * Follows a line of a joined ledger back to where the ledgers parted. `last`: the index of the last of its lines in the
 * ledger as it is now. `lost`: the addresses of those that do not stand there word for word. Undefined where a line is
 * missing on the way.
 */
function followBranch(
  hash: string,
  branches: ReadonlyMap<string, LedgerRow>,
  { rows, links }: ContentFolder['ledger'],
): { readonly last: number; readonly lost: readonly string[] } | undefined {
  const now = new Map(rows.flatMap(({ line }, index) => (line ? [[contentOfLine(line), index] as const] : [])));
  const indexes: number[] = [];
  const lost: string[] = [];
  let each = hash;
  for (let line = branches.get(each)?.line; line; line = branches.get(each)?.line) {
    const index = now.get(contentOfLine(line));
    if (index === undefined) lost.push(line.id);
    else indexes.push(index);
    each = line.previous;
  }
  const parted = links.findIndex((link) => link.hash === each);
  return parted === -1 && each !== FIRST_PREVIOUS ? undefined : { last: greatestOf([0, parted, ...indexes]), lost };
}

/** The seal is written last. Where it is behind, a run was stopped, and nothing is lost. */
function isLateSeal({ code, details }: Diagnostic): boolean {
  return code === 'ledger-seal' && 'isBehind' in details && details.isBehind === true;
}

function findErased({ lines, wordings }: ContentFolder['ledger']['record'], last: number): readonly Diagnostic[] {
  const seen = new Set<string>();
  return lines.slice(0, last + 1).flatMap(({ id, sha256, reasonSha256 }, index) =>
    [sha256, reasonSha256].flatMap((hash) => {
      const stored = hash === undefined || seen.has(hash) ? undefined : wordings.get(hash);
      if (hash !== undefined) seen.add(hash);
      return stored?.kind === 'erased'
        ? [
            diagnose(
              'witness-erased',
              { file: LEDGER_FILE, line: index + 1 },
              { id, date: stored.date, reason: stored.reason },
            ),
          ]
        : [];
    }),
  );
}
