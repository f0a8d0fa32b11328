import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../src/command-line/folders.ts';

/** Versions below these have known holes. `npm audit` is not there everywhere, so the floors stand here. */
const FLOORS: Readonly<Record<string, readonly [number, number, number]>> = {
  astro: [7, 2, 8],
  sharp: [0, 35, 4],
  'pdfjs-dist': [6, 2, 108],
  mammoth: [1, 13, 0],
  '@xmldom/xmldom': [0, 8, 15],
  'js-yaml': [4, 3, 2],
  vite: [8, 0, 0],
};

/** Brings its programs as packages of their own, so that its script need not run. */
const SCRIPT_NEED_NOT_RUN = ['esbuild'];

const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(readJson('package-lock.json'));
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(readJson('package.json'));
const installed = Object.entries(lockfile.packages)
  .filter(([place]) => place !== '')
  .map(([place, entry]) => ({
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...entry,
  }));

test('no package in the lockfile is older than its floor', () => {
  const old = installed.filter(({ name, version = '0.0.0' }) => {
    const floor = FLOORS[name];
    return floor !== undefined && isBelow(version, floor);
  });
  expect(old).toEqual([]);
  expect(installed.filter(({ name }) => name in FLOORS).length).toBeGreaterThan(3);
});

test('every dependency is pinned exactly', () => {
  const ranges = Object.values(manifest)
    .flatMap((part) => Object.entries(part))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

test('no dependency has an install script that must run', () => {
  const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(scripted.filter((name) => !SCRIPT_NEED_NOT_RUN.includes(name) && name !== 'fsevents')).toEqual([]);
});

/* Where a registry lacks a package for another platform, npm leaves it out of the lockfile, and `npm ci` then refuses the lot. */
test('the lockfile has every package that another names for some platform', () => {
  const places = new Set(installed.map(({ name }) => name));
  const absent = installed.flatMap(({ name, optionalDependencies = {} }) =>
    Object.keys(optionalDependencies)
      .filter((other) => !places.has(other))
      .map((other) => `${name} → ${other}`),
  );
  expect(absent).toEqual([]);
});

/* Where a registry lacks the package itself, npm leaves its checksum out: `npm view NAME@VERSION dist.integrity` has it. */
test('every package in the lockfile has the checksum of what it must be, those of other platforms too', () => {
  const unchecked = installed.filter(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
  expect(unchecked.map(({ name }) => name)).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(installed.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

function isBelow(version: string, floor: readonly number[]): boolean {
  const parts = version.split(/[.-]/).slice(0, 3).map(Number);
  const place = floor.findIndex((wanted, index) => parts[index] !== wanted);
  return place !== -1 && (parts[place] ?? 0) < (floor[place] ?? 0);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
}
