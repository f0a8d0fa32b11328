import { findNearestName } from '../minutes/nearest-name.ts';
import { writeYaml } from '../minutes/frontmatter.ts';
import { diagnoseImport, type ImportDiagnostic } from './import-diagnostic.ts';
import type { LoadedOrgan } from './load-organs.ts';
import type { OrganNames } from '../swedish/organ-name.ts';

/** The organ that documents are brought in for, as far as anybody knows it. */
export interface ChosenOrgan {
  readonly names: OrganNames;
  readonly members: readonly string[];
  /** Why nothing can be brought in for it. */
  readonly problem: ImportDiagnostic | undefined;
  /** What has to be written beside the first meeting; `unnamed` where a document must tell its name first. */
  readonly file: OrganFile | 'unnamed' | undefined;
}

export interface OrganFile {
  readonly name: string;
  readonly text: string;
  /** It is as another archive has it. */
  readonly isCopy: boolean;
}

export interface KnownOrgans {
  /** Of the content folder that is written to. */
  readonly held: readonly LoadedOrgan[];
  /** Of the archives that this program has at hand, whose names it may use. */
  readonly known: readonly LoadedOrgan[];
}

/**
 * An organ that the folder holds; else one that another archive knows, which is copied; else a new one, where the folder
 * holds none at all. Any other id is a slip of the pen.
 */
export function chooseOrgan(id: string, { held, known }: KnownOrgans): ChosenOrgan {
  /* The names of an archive that knows nothing of this organ would only be taken for somebody of its own. */
  const kin = known.some((other) => other.id === id) ? known : [];
  const all = [...held, ...kin.filter((other) => !held.some((organ) => organ.id === other.id))];
  const found = all.find((organ) => organ.id === id);
  const own = found?.organ?.names ?? [];
  const others = all
    .filter((organ) => organ.id !== id)
    .flatMap(({ organ }) => organ?.names ?? [])
    .filter((name) => !own.includes(name));
  const choice = { names: { own, others }, members: found?.organ?.members ?? [], problem: undefined, file: undefined };
  if (found && !found.organ) return { ...choice, problem: diagnoseImport('organ-broken', 1, { organ: id }) };
  if (found && held.includes(found)) return choice;
  if (found) return { ...choice, file: copyOrgan(found, held) };
  if (held.length === 0) return { ...choice, file: 'unnamed' };
  const ids = held.map((organ) => organ.id);
  return {
    ...choice,
    problem: diagnoseImport('unknown-organ', 1, { organ: id, nearest: findNearestName(id, ids), known: ids }),
  };
}

export function nameNewOrgan(choice: ChosenOrgan, name: string): ChosenOrgan {
  const text = writeYaml({ namn: name, kortnamn: name });
  return { ...choice, names: { ...choice.names, own: [name] }, file: { name, text, isCopy: false } };
}

/** As it stands, but for a predecessor that the folder does not hold. */
function copyOrgan({ raw, text, organ }: LoadedOrgan, held: readonly LoadedOrgan[]): OrganFile {
  const isWhole = organ?.predecessor === undefined || held.some(({ id }) => id === organ.predecessor);
  const { efterträder: _, ...rest } = raw ?? {};
  return { name: organ?.name ?? '', text: isWhole ? text : writeYaml(rest), isCopy: true };
}
