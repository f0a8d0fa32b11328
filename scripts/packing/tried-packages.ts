import { z } from 'zod';

const names = z.record(z.string(), z.string()).optional();
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      dependencies: names,
      optionalDependencies: names,
      peerDependencies: names,
    }),
  ),
});

type Packages = z.infer<typeof lockSchema>['packages'];

/** Names with exact versions, as `package.json` has them. */
export interface TriedPackages {
  readonly dependencies: Readonly<Record<string, string>>;
  /** What is for one platform alone. */
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const BEGIN = 'node_modules/';

/**
 * Every package that `wanted` bring along, each in the version of the lockfile: what the tests have run with. A lockfile of a
 * package is not read by npm where the package is a file, so its own list names them all. Of a package that the lockfile has in
 * two versions only the outer one is named; the inner one is left to the range of whoever asks for it.
 */
export function findTriedPackages(lockfile: unknown, wanted: readonly string[]): TriedPackages {
  const { packages } = lockSchema.parse(lockfile);
  const needed = new Set<string>();
  const left = wanted.map((name) => `${BEGIN}${name}`);
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const entry = packages[place];
    if (entry === undefined || needed.has(place)) continue;
    needed.add(place);
    const asked = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies });
    left.push(...asked.flatMap((name) => findPlace(packages, place ?? '', name) ?? []));
  }
  const outer = [...needed].filter((place) => !place.slice(BEGIN.length).includes(`/${BEGIN}`)).toSorted();
  const listed = (isOptional: boolean) =>
    Object.fromEntries(
      outer
        .filter((place) => (packages[place]?.optional ?? packages[place]?.devOptional ?? false) === isOptional)
        .map((place) => [place.slice(BEGIN.length), packages[place]?.version ?? '']),
    );
  return { dependencies: listed(false), optionalDependencies: listed(true) };
}

/** Where Node finds a package that one at `place` asks for: in its own folder, or in one above. */
function findPlace(packages: Packages, place: string, name: string): string | undefined {
  for (let within = place; within !== ''; within = within.slice(0, Math.max(0, within.lastIndexOf(`/${BEGIN}`))))
    if (`${within}/${BEGIN}${name}` in packages) return `${within}/${BEGIN}${name}`;
  return `${BEGIN}${name}` in packages ? `${BEGIN}${name}` : undefined;
}
