import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { compileFile } from './compile-file.ts';
import { findTriedPackages } from './tried-packages.ts';

/** What an archive needs of the checkout. Tests, the bench, the documents for developers and the shipped archive stay behind. */
const SHIPPED = [
  'src/**',
  'public/**',
  'scripts/run.mjs',
  'scripts/{build,check,dev,export,glom,import,mcp,ny,prova,publicera,register,start,zip}.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'content/organ/*.yaml',
  'content/sidor/{hjalp,kontrollera}.mdx',
  'docs/drift.md',
  'CHANGELOG.md',
  'README.md',
  'LICENSE',
];

/** Packages of the checkout that only its tests and its bench use. */
const FOR_TESTS: readonly string[] = ['@sparticuz/chromium', 'playwright-core'];

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

/**
 * Writes the program as a package into `folder`: each file of TypeScript as the JavaScript that Node makes of it, since Node runs no
 * TypeScript under `node_modules`, and everything else as it is. `version`: another one than that of the checkout, for tests.
 */
export function stagePackage(
  checkout: string,
  folder: string,
  version?: string,
): { readonly version: string; readonly files: readonly string[] } {
  const files = globSync(SHIPPED, { cwd: checkout })
    .filter((name) => statSync(path.join(checkout, name)).isFile())
    .map((name) => {
      const compiled = compileFile(name.replaceAll(path.sep, '/'), () =>
        readFileSync(path.join(checkout, name), 'utf8'),
      );
      const place = path.join(folder, compiled.name);
      mkdirSync(path.dirname(place), { recursive: true });
      if (compiled.text === undefined) cpSync(path.join(checkout, name), place);
      else writeFileSync(place, compiled.text);
      return compiled.name;
    });
  const manifest = manifestSchema.parse(readJson(path.join(checkout, 'package.json')));
  const own = { ...manifest.dependencies, ...manifest.optionalDependencies };
  const shipped = {
    ...manifest,
    version: version ?? manifest.version,
    /* It is handed on as a file, and in no registry by mistake. */
    private: true,
    type: 'module',
    bin: { [manifest.name]: 'scripts/run.mjs' },
    /* What starts the commands. They themselves run under the Node of the optional packages. */
    engines: { node: '>=20' },
    ...findTriedPackages(
      readJson(path.join(checkout, 'package-lock.json')),
      Object.keys(own).filter((name) => !FOR_TESTS.includes(name)),
    ),
  };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`);
  return { version: shipped.version, files: files.toSorted() };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
