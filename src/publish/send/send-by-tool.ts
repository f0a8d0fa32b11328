import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SiteChanges } from '../../safekeeping/manifest-changes.ts';
import { MANIFEST } from '../../safekeeping/manifest.ts';
import { buildPublishingOrder } from '../place/publishing-order.ts';
import type { Destination, SentManifest } from './destination.ts';

type Remote = Extract<Destination, { readonly kind: 'rsync' | 'rclone' }>;

/** Sends the changes in the order in which readers can do with them. Gives in Swedish what went wrong. */
export function sendByTool(site: string, remote: Remote, { added, changed, removed }: SiteChanges): string | undefined {
  const { first, pages } = buildPublishingOrder([...added, ...changed]);
  const { put, remove } = TOOLS[remote.kind];
  return inFolder((folder) => {
    const kept = path.join(folder, 'kvar');
    for (const above of ['', ...foldersAbove(removed)])
      if (existsSync(path.join(site, above))) mkdirSync(path.join(kept, above), { recursive: true });
    const calls = [
      ...[first, pages].filter(({ length }) => length > 0).map((names) => put(site, remote.place, names)),
      ...(removed.length > 0 ? [remove(kept, remote.place, removed)] : []),
      put(site, remote.place, [MANIFEST]),
    ];
    for (const call of calls) {
      const fault = run(remote, call, folder);
      if (fault !== undefined) return fault;
    }
    return undefined;
  });
}

/** The manifest at the destination, by which the next sending knows what is there. */
export function loadSentManifest(remote: Remote): SentManifest {
  return inFolder((folder) => {
    const { get, absent } = TOOLS[remote.kind];
    const { status, said } = start(remote.kind, get(remote.place, folder));
    const file = path.join(folder, MANIFEST);
    if (status === 0 || status === absent) return { text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
    return { refused: faultWords(remote, status, said) };
  });
}

/** What a tool is told: the words that stand in a file for it, and the arguments that name the file. */
interface Call {
  readonly list: string;
  readonly args: (file: string) => readonly string[];
}

interface Tool {
  readonly put: (site: string, place: string, names: readonly string[]) => Call;
  /** `kept` is a folder of its own with the folders alone that stay. */
  readonly remove: (kept: string, place: string, names: readonly string[]) => Call;
  readonly get: (place: string, folder: string) => readonly string[];
  /** The end that says that nothing was sent there yet. */
  readonly absent: number;
}

const TOOLS: Readonly<Record<Remote['kind'], Tool>> = {
  rsync: {
    /* Each file is whole under its name or not there. The time of a file says nothing: a build makes all of them. */
    put: (site, place, names) => ({
      /* A name that began with `#` or `;` would be left out as a remark. */
      list: names.map((name) => `./${name}\n`).join(''),
      args: (file) => [
        ...[`--files-from=${file}`, '--ignore-times', '--times', '--compress', '--delay-updates'],
        ...['--', `${site}/`, asFolder(place)],
      ],
    }),
    /* `--delete-missing-args` would be made for it, and fails in the rsync of Debian 12. */
    remove: (kept, place, names) => ({
      list: `${[...foldersAbove(names).map((name) => `${name}/`), ...names].map((name) => `+ /${asPattern(name)}\n`).join('')}- *\n`,
      args: (file) => [
        ...['--recursive', '--delete', '--existing', '--ignore-existing', `--include-from=${file}`],
        ...['--', `${kept}/`, asFolder(place)],
      ],
    }),
    get: (place, folder) => ['--', `${asFolder(place)}${MANIFEST}`, `${folder}/`],
    absent: 23,
  },
  rclone: {
    put: (site, place, names) => ({
      list: names.map((name) => `${name}\n`).join(''),
      args: (file) => ['copy', '--files-from-raw', file, '--ignore-times', '--no-traverse', '--', site, place],
    }),
    remove: (_kept, place, names) => ({
      list: names.map((name) => `${name}\n`).join(''),
      args: (file) => ['delete', '--files-from-raw', file, '--', place],
    }),
    get: (place, folder) => ['copy', '--retries', '1', '--include', `/${MANIFEST}`, '--', place, folder],
    absent: 3,
  },
};

function asFolder(place: string): string {
  return place.endsWith('/') ? place : `${place}/`;
}

/** `b/1`, `b` of `b/1/index.html`; each once, the outer ones first. */
function foldersAbove(names: readonly string[]): readonly string[] {
  const above = names.flatMap((name) => name.split('/').map((_part, index, parts) => parts.slice(0, index).join('/')));
  return [...new Set(above)].filter((folder) => folder !== '').toSorted();
}

/** In a pattern of rsync without signs of its own a backslash is a backslash. */
function asPattern(name: string): string {
  return /[*?[]/.test(name) ? name.replaceAll(/[*?[\\]/g, '\\$&') : name;
}

function run(remote: Remote, { list, args }: Call, folder: string): string | undefined {
  const file = path.join(folder, 'filer');
  writeFileSync(file, list);
  const { status, said } = start(remote.kind, args(file));
  return status === 0 ? undefined : faultWords(remote, status, said);
}

/** No status: the program could not be started. */
function start(program: string, args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', stdio: ['inherit', 'ignore', 'pipe'] });
  return { status, said: stderr ?? '' };
}

function faultWords({ kind, place }: Remote, status: number | null, said: string): string {
  return status === null
    ? `Programmet ${kind} gick inte att starta. Väntat: ${kind} installerat på datorn. Installera det, eller ange en mapp efter --till.`
    : `${said.trim()}\n${kind} slutade med ${status} och skickade inte allt till ”${place}”. Väntat: ett mål som går att nå och skriva till, till exempel anna@webb.example.se:/srv/webb. Rätta målet eller rättigheterna och kör om: bara det som saknas skickas.`;
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-sand-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
