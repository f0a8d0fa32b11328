import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/command-line/folders.ts';

/** Each room of the house and the rooms below it that it may call. Arrows point down. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  swedish: [],
  archive: ['swedish'],
  minutes: ['swedish', 'archive'],
  import: ['swedish', 'archive', 'minutes'],
  site: ['swedish', 'archive', 'minutes'],
  find: ['swedish', 'archive', 'site'],
  cite: ['swedish', 'archive', 'site'],
  previews: ['swedish', 'archive', 'site'],
  search: ['swedish', 'archive', 'site', 'find'],
  components: ['swedish', 'archive', 'site', 'search', 'cite'],
  layouts: ['archive', 'site', 'search', 'components', 'styles'],
  pages: ['swedish', 'archive', 'site', 'find', 'previews', 'feeds', 'data', 'components', 'layouts'],
  register: ['swedish', 'archive', 'minutes', 'import'],
  feeds: ['swedish', 'archive', 'site'],
  data: ['swedish', 'archive', 'site'],
  safekeeping: [],
  'import-page': ['swedish', 'archive', 'minutes', 'import', 'site', 'layouts', 'styles'],
  'command-line': ['swedish', 'archive', 'minutes', 'import', 'register', 'site'],
  publish: ['archive', 'minutes', 'data', 'search', 'previews', 'safekeeping', 'site', 'command-line'],
  styles: [],
  'content.config.ts': ['archive', 'minutes', 'site'],
};

/** Packages that one file alone knows, so that they can be exchanged there. */
const SOLE_USERS: Readonly<Record<string, string>> = {
  satteri: 'minutes/parse-mdx.ts',
  pagefind: 'search/index/write-index.ts',
  'dictionary-sv': 'search/index/load-dictionary.ts',
  '@resvg/resvg-wasm': 'previews/draw-png.ts',
  uqr: 'cite/qr-code.ts',
  yaml: 'minutes/frontmatter.ts',
  leven: 'minutes/nearest-name.ts',
  diff: 'site/words/word-diff.ts',
  yazl: 'safekeeping/pack-files.ts',
  yauzl: 'import/read-source/docx/open-package.ts',
  saxes: 'import/read-source/docx/parse-xml.ts',
  'pdfjs-dist/legacy/build/pdf.mjs': 'import/read-source/pdf/open-pdf.ts',
  '@clack/prompts': 'import/prompt-person.ts',
};

interface SourceFile {
  /** Within `src`. */
  readonly name: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const SRC = path.join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => /\.(?:ts|astro|css)$/.test(name))
  .map((name): SourceFile => {
    const text = readFileSync(path.join(SRC, name), 'utf8');
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    );
    return {
      name,
      room: name.split('/')[0] ?? '',
      text,
      imports: [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
    };
  });

describe('the house', () => {
  test('has no room that nobody drew', () => {
    expect(new Set(files.map(({ room }) => room))).toEqual(new Set(Object.keys(ROOMS)));
  });

  test.each(Object.keys(ROOMS))('%s calls only the rooms below it', (room) => {
    const wrong = files
      .filter((file) => file.room === room)
      .flatMap(({ name, imports }) =>
        imports
          .filter((source) => source.startsWith('.'))
          .flatMap((source) => {
            const target = path.posix.join(path.posix.dirname(name), source).split('/')[0] ?? '';
            return target === room || ROOMS[room]?.includes(target) ? [] : [`${name} → ${source}`];
          }),
      );
    expect(wrong).toEqual([]);
  });

  test('sees every import: no file of TypeScript stands alone, but those that Astro finds by their place', () => {
    const targets = new Set(
      files.flatMap(({ name, imports }) => imports.map((source) => path.posix.join(path.posix.dirname(name), source))),
    );
    const config = readFileSync(path.join(ROOT, 'astro.config.mjs'), 'utf8');
    const scripts = readdirSync(path.join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(ROOT, 'scripts', name), 'utf8'))
      .join('\n');
    const unused = files.filter(
      ({ name, room }) =>
        name.endsWith('.ts') &&
        !['content.config.ts', 'pages'].includes(room) &&
        !targets.has(name) &&
        !config.includes(`src/${name}`) &&
        !scripts.includes(`src/${name}`),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

describe('the archive model', () => {
  const model = files.filter(({ room }) => room === 'archive');

  test('is pure: no package, no Astro, no Node', () => {
    expect(
      model.flatMap(({ name, imports }) =>
        imports.filter((source) => !/^(?:\.\/|\.\.\/swedish\/)/.test(source)).map((source) => `${name} → ${source}`),
      ),
    ).toEqual([]);
  });

  test('reads no clock, rolls no dice, does no input or output', () => {
    const impure =
      /\bnew Date\(|\bDate\.now|\bMath\.random|\bprocess\.|\bfetch\(|\bconsole\.|\bglobalThis\b|\bimport\.meta/;
    expect(model.filter(({ text }) => impure.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the tools', () => {
  test.each(Object.entries(SOLE_USERS))('%s is known to %s alone', (tool, user) => {
    expect(files.filter(({ imports }) => imports.includes(tool)).map(({ name }) => name)).toEqual([user]);
  });

  test('Astro’s content layer is known to site/ and the collections alone', () => {
    const users = files.filter(({ imports }) => imports.some((source) => source.startsWith('astro:content')));
    expect(users.filter(({ room }) => room !== 'site' && room !== 'content.config.ts')).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });
});

describe('a file', () => {
  test('stays small: 60 lines a page, 300 anything else', () => {
    const long = files.filter(({ name, text }) => text.split('\n').length - 1 > (name.startsWith('pages/') ? 60 : 300));
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('is named after what it is', () => {
    expect(
      files
        .filter(({ name }) => /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common)[./-]/.test(name))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('has a default export only where a tool wants one', () => {
    expect(
      files.filter(({ name, text }) => name.endsWith('.ts') && /\bexport default\b/.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });
});
