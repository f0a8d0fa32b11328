import { findNearestName } from '../minutes/nearest-name.ts';
import { writeYaml } from '../minutes/frontmatter.ts';
import { diagnoseImport, type ImportDiagnostic } from './import-diagnostic.ts';
import type { LoadedOrgan } from './load-organs.ts';
import type { OrganNames } from '../swedish/organ-name.ts';

/** The organ that documents are imported for, as far as it is known. */
export interface ChosenOrgan {
  /** The names of the organ and of the others, so that a document's words can be told apart. */
  readonly names: OrganNames;
  /** The organ's municipalities. */
  readonly members: readonly string[];
  /** Why nothing can be imported for the organ; undefined where there is no obstacle. */
  readonly problem: ImportDiagnostic | undefined;
  /**
   * The organ's own file, to be written before its first meeting; undefined where the folder has it already, and
   * `unnamed` for a new organ whose name the first document must tell.
   */
  readonly file: OrganFile | 'unnamed' | undefined;
}

/** The file of an organ that the content folder lacks. */
export interface OrganFile {
  readonly name: string;
  /** The YAML to write. */
  readonly text: string;
  /** Whether the file comes from another archive; otherwise it is made for a new organ. */
  readonly isCopy: boolean;
}

export interface KnownOrgans {
  /** The organs of the content folder that is written to. */
  readonly held: readonly LoadedOrgan[];
  /** The organs of other archives that the program has at hand, whose files may be copied. */
  readonly known: readonly LoadedOrgan[];
}

/**
 * Finds the organ with this id: one that the folder holds, else one that another archive holds, whose file is copied,
 * else a new one if the folder holds no organ at all. Any other id is taken for a slip of the pen: the result has a
 * `problem`.
 */
export function chooseOrgan(id: string, { held, known }: KnownOrgans): ChosenOrgan {
  /*
   * Other archives' names are used only where one of these archives knows this organ; otherwise a person or body of
   * this organ could be taken for one of theirs.
   */
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

/** A new organ (`file: 'unnamed'`) with its name and a file to write. */
export function nameNewOrgan(choice: ChosenOrgan, name: string): ChosenOrgan {
  const text = writeYaml({ namn: name, kortnamn: name });
  return { ...choice, names: { ...choice.names, own: [name] }, file: { name, text, isCopy: false } };
}

/**
 * The organ's file as the other archive has it. A predecessor (`efterträder`) that the folder lacks is left out, since
 * a reference to it would be an error.
 */
function copyOrgan({ raw, text, organ }: LoadedOrgan, held: readonly LoadedOrgan[]): OrganFile {
  const isWhole = organ?.predecessor === undefined || held.some(({ id }) => id === organ.predecessor);
  const { efterträder: _, ...rest } = raw ?? {};
  return { name: organ?.name ?? '', text: isWhole ? text : writeYaml(rest), isCopy: true };
}
