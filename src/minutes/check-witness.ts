import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { LEDGER_FILE } from '../archive/ledger.ts';
import type { ContentFolder } from './load-content.ts';

/** What an archive answers to the hash of one of its lines, as somebody has it on paper. */
export interface WitnessAnswer {
  /** The line that has the hash, from 1; undefined where none has it. */
  readonly line: number | undefined;
  /** Everything that is not as it was; erasures, which the ledger allows, as warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Whether the archive still holds everything that stood in it when a line of the ledger was written. `given`: the hash of
 * the line, or its beginning. The line must be there, and with it all lines before; every wording that they name must
 * be there or be erased with its day; and what the pages show must be what the ledger entered last.
 */
export function checkWitness({ ledger, diagnostics }: ContentFolder, given: string): WitnessAnswer {
  const found = ledger.links.flatMap(({ hash }, index) => (hash.startsWith(given) ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1) {
    const unknown = diagnose('witness-unknown', { file: LEDGER_FILE, line: 1 }, { given, found: found.length });
    return { line: undefined, diagnostics: [unknown] };
  }
  const errors = diagnostics.filter((each) => each.severity === 'error' && !isLateSeal(each));
  return { line: index + 1, diagnostics: [...errors, ...findErased(ledger.record, index)] };
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
