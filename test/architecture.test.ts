import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/command-line/folders.ts';

/** Each room of the house and the rooms below it that it may call. Arrows point down. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  swedish: [],
  keeping: [],
  archive: ['swedish'],
  minutes: ['swedish', 'archive', 'keeping'],
  import: ['swedish', 'archive', 'minutes'],
  site: ['swedish', 'archive', 'minutes'],
  find: ['swedish', 'archive', 'site'],
  cite: ['swedish', 'archive', 'site'],
  previews: ['swedish', 'archive', 'site'],
  search: ['swedish', 'archive', 'site', 'find', 'keeping'],
  opensearch: ['swedish', 'archive', 'site', 'search'],
  /* Of the styles only the sheet that a script fetches later. */
  components: ['swedish', 'archive', 'site', 'search', 'cite', 'feeds', 'styles'],
  layouts: ['archive', 'site', 'search', 'components', 'styles'],
  pages: ['swedish', 'archive', 'site', 'find', 'search', 'previews', 'feeds', 'data', 'components', 'layouts'],
  register: ['swedish', 'archive', 'minutes', 'import'],
  feeds: ['swedish', 'archive', 'site', 'search'],
  data: ['keeping', 'swedish', 'archive', 'site'],
  safekeeping: ['archive', 'site'],
  'import-page': ['swedish', 'archive', 'minutes', 'import', 'site', 'layouts', 'styles'],
  'new-archive': ['swedish', 'archive', 'minutes'],
  'command-line': ['keeping', 'swedish', 'archive', 'minutes', 'import', 'register', 'new-archive', 'site'],
  markdown: ['swedish', 'archive', 'site', 'data'],
  mcp: ['swedish', 'archive', 'site', 'find', 'search', 'data'],
  publish: [
    'keeping',
    'archive',
    'minutes',
    'data',
    'markdown',
    'search',
    'previews',
    'safekeeping',
    'site',
    'command-line',
  ],
  styles: [],
  'content.config.ts': ['archive', 'minutes', 'site'],
};

/** The parts of `site/`, and what each of them may call: the site's own parts by their names, else rooms. */
const PARTS_OF_SITE: Readonly<Record<string, readonly string[]>> = {
  addresses: ['archive'],
  words: ['swedish', 'archive', 'site/addresses'],
  views: ['swedish', 'archive', 'site/addresses', 'site/words'],
  /* It runs where the reader is. */
  browser: ['swedish', 'site/addresses', 'site/words'],
  build: ['swedish', 'archive', 'minutes', 'site/addresses', 'site/words'],
};

/** What the commands do stands in these rooms; the bench may measure any room. */
const CALLED_BY_COMMANDS: readonly string[] = [
  'archive',
  'minutes',
  'import',
  'new-archive',
  'register',
  'safekeeping',
  'mcp',
  'publish',
  'opensearch',
  'command-line',
];

/** Packages that one file alone knows, so that they can be exchanged there. */
const SOLE_USERS: Readonly<Record<string, string>> = {
  satteri: 'minutes/parse-mdx.ts',
  pagefind: 'search/pagefind/index-piece.ts',
  'dictionary-sv': 'search/index/load-dictionary.ts',
  '@resvg/resvg-wasm': 'previews/draw-png.ts',
  uqr: 'cite/qr-code.ts',
  'node:sqlite': 'data/record-database.ts',
  yaml: 'minutes/frontmatter.ts',
  diff: 'site/words/word-diff.ts',
  yazl: 'safekeeping/pack-files.ts',
  yauzl: 'import/read-source/docx/open-package.ts',
  saxes: 'import/read-source/docx/parse-xml.ts',
  'pdfjs-dist/legacy/build/pdf.mjs': 'import/read-source/pdf/open-pdf.ts',
  '@clack/prompts': 'import/prompt-person.ts',
  '@modelcontextprotocol/server': 'mcp/serve-archive.ts',
  '@modelcontextprotocol/server/stdio': 'mcp/serve-archive.ts',
};

interface SourceFile {
  /** Within its folder, `src` or `scripts`. */
  readonly name: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = readFiles('src', /\.(?:ts|astro|css)$/);
const scripts = readFiles('scripts', /\.ts$/);
const known = new Set(files.map(({ name }) => name));

function readFiles(folder: string, wanted: RegExp): readonly SourceFile[] {
  const found = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => wanted.test(name));
  return found.map((name) => {
    const text = readFileSync(path.join(ROOT, folder, name), 'utf8');
    return { name, room: name.split('/')[0] ?? '', text, imports: findImports(text) };
  });
}

/** `import x from 'a'`, `import type { X } from 'a'`, `export { x } from 'a'`, `import 'a'`, `import('a')`, `new URL('a', import.meta.url)`. */
function findImports(text: string): readonly string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
}

/** The files that a file calls, from the root: `src/archive/meeting.ts`. */
function targetsOf({ name, imports }: SourceFile, folder: string): readonly string[] {
  return imports
    .filter((source) => source.startsWith('.'))
    .map((source) => path.posix.join(folder, path.posix.dirname(name), source));
}

/** Files that call each other in a circle, together: the strongly connected components, after Tarjan. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  /** The earliest file on the stack that can be reached from this one. */
  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    const start = stack.push(name) - 1;
    let earliest = own;
    for (const target of imports.get(name) ?? []) {
      if (!order.has(target)) earliest = Math.min(earliest, visit(target));
      else if (stack.includes(target)) earliest = Math.min(earliest, order.get(target) ?? own);
    }
    if (earliest < own) return earliest;
    const together = stack.splice(start);
    if (together.length > 1 || imports.get(name)?.includes(name)) circles.push(together.toSorted());
    return earliest;
  };
  for (const name of imports.keys()) if (!order.has(name)) visit(name);
  return circles;
}

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

  test('has no part of site/ that nobody drew', () => {
    const parts = files.filter(({ room }) => room === 'site').map(({ name }) => name.split('/')[1] ?? '');
    expect(new Set(parts)).toEqual(new Set(Object.keys(PARTS_OF_SITE)));
  });

  test.each(Object.entries(PARTS_OF_SITE))('site/%s calls only the parts and rooms below it', (part, below) => {
    const own = files.filter(({ name }) => name.startsWith(`site/${part}/`));
    const wrong = own.flatMap((file) =>
      targetsOf(file, 'src').filter((target) => {
        const [, room = '', inner = ''] = target.split('/');
        const called = room === 'site' ? `${room}/${inner}` : room;
        return called !== `site/${part}` && !below.includes(called);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has commands that decide nothing: they call rooms, the bench measures them, and neither knows a test', () => {
    const wrong = scripts.flatMap((file) =>
      targetsOf(file, 'scripts')
        .filter((target) => {
          const [folder = '', room = ''] = target.split('/');
          if (folder === 'scripts') return room === 'bench' && file.room !== 'bench' && file.name !== 'bench.ts';
          return folder !== 'src' || (file.room !== 'bench' && !CALLED_BY_COMMANDS.includes(room));
        })
        .map((target) => `${file.name} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('sees every import: no file of TypeScript stands alone, but those that Astro finds by their place', () => {
    const targets = new Set(
      files.flatMap(({ name, imports }) => imports.map((source) => path.posix.join(path.posix.dirname(name), source))),
    );
    const config = readFileSync(path.join(ROOT, 'astro.config.mjs'), 'utf8');
    const commands = scripts.map(({ text }) => text).join('\n');
    const unused = files.filter(
      ({ name, room }) =>
        name.endsWith('.ts') &&
        !['content.config.ts', 'pages'].includes(room) &&
        !targets.has(name) &&
        !config.includes(`src/${name}`) &&
        !commands.includes(`src/${name}`),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

describe('how Swedish minutes talk', () => {
  const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)';
  const WEEKDAY = '(?:mån|tis|ons|tors?|fre|lör|sön)';
  const TITLE = '(?:chef|ledare|samordnare|strateg|direktör|sekreterare|ordförande|handläggare|läkare|utvecklare)';
  const DECIDES = '(?:beslutade|beslutar|beslöt|beslutades|bestämde)';
  const LISTS: Readonly<Record<string, RegExp>> = {
    months: new RegExp(String.raw`${MONTH}\p{L}*\|${MONTH}`, 'u'),
    weekdays: new RegExp(String.raw`${WEEKDAY}\p{L}*\|${WEEKDAY}`, 'u'),
    titles: new RegExp(String.raw`${TITLE}\|\p{Ll}*${TITLE}`, 'u'),
    bullets: /\[[^\]\n'"`]*[•▪■◦○●‣·][^\]\n]*\]/u,
    'verbs of decision': new RegExp(String.raw`${DECIDES}\|${DECIDES}\|`, 'u'),
  };

  test.each(Object.entries(LISTS))('is known to its own room: no pattern elsewhere lists %s', (_what, list) => {
    const elsewhere = files.filter(({ room }) => room !== 'swedish').filter(({ text }) => list.test(text));
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['months', '/januari|februari/'],
    ['months', '(?:jan|feb|mars)'],
    ['weekdays', 'måndagen|tisdagen'],
    ['titles', '(?:socialchef|samordnare)'],
    ['bullets', '/^[-–•*]/'],
    ['verbs of decision', '(?:beslutade|beslöt|bestämde)'],
  ])('a list of %s like %s would be found', (what, text) => {
    expect(LISTS[what]?.test(text)).toBe(true);
  });
});

/** Astro calls these by their names, in every page and endpoint. */
const NAMED_BY_ASTRO: readonly string[] = ['GET', 'getStaticPaths', 'prerender'];

describe('an exported name', () => {
  test('stands for one thing alone, in src and scripts together', () => {
    const places = Map.groupBy(
      [...files, ...scripts].flatMap(({ name, text }) =>
        [...text.matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm)].map((match) => ({
          exported: match[1] ?? '',
          name,
        })),
      ),
      ({ exported }) => exported,
    );
    const twice = [...places]
      .filter(([exported, all]) => all.length > 1 && !NAMED_BY_ASTRO.includes(exported))
      .map(([exported, all]) => `${exported}: ${all.map(({ name }) => name).join(', ')}`);
    expect(twice).toEqual([]);
  });
});

describe('the imports', () => {
  test('run in no circle, those of types included', () => {
    const imports = new Map(
      files.map(({ name, imports }) => [
        name,
        imports
          .map((source) => path.posix.join(path.posix.dirname(name), source))
          .filter((target) => known.has(target)),
      ]),
    );
    expect(findCircles(imports)).toEqual([]);
  });

  test('in a circle are found, whoever else calls it', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['b']],
      ['d', []],
      ['e', ['e']],
    ]);
    expect(findCircles(imports)).toEqual([['b', 'c'], ['e']]);
  });
});

describe('the archive model', () => {
  const model = files.filter(({ room }) => room === 'archive');

  test('is pure: no package, no Astro, no Node', () => {
    expect(
      model.flatMap(({ name, imports }) =>
        imports
          .filter((source) => !/^(?:archive|swedish)\//.test(path.posix.join(path.posix.dirname(name), source)))
          .map((source) => `${name} → ${source}`),
      ),
    ).toEqual([]);
  });

  test('reads no clock, rolls no dice, does no input or output', () => {
    const impure =
      /\bnew Date\(|\bDate\.now|\bMath\.random|\bprocess\.|\bfetch\(|\bconsole\.|\bglobalThis\b|\bimport\.meta/;
    expect(model.filter(({ text }) => impure.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

/** Who makes an archive: whoever reads the folder; and `/importera/`, of the one text that somebody is writing. */
const ARCHIVE_MAKERS: readonly string[] = ['import-page/check-text.ts', 'minutes/load-content.ts'];

test('the archive is made where the content is read, and handed on', () => {
  const makers = files.filter(({ text }) => /\bbuildArchive\b/.test(text)).map(({ name }) => name);
  expect(makers.toSorted()).toEqual(['archive/archive.ts', ...ARCHIVE_MAKERS]);
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

/** In the browser what another archive answers and what the page itself holds is read apart, and at the build what Pagefind wrote. */
const JSON_READERS: readonly string[] = ['archive/parse-json.ts', 'cite/client.ts', 'search/others/archive-worker.ts'];

test('files are parsed in one place for YAML and in one for JSON, which never throw', () => {
  const users = (words: RegExp) => files.filter(({ text }) => words.test(text)).map(({ name }) => name);
  expect(users(/\bJSON\.parse\b/).toSorted()).toEqual(JSON_READERS);
  expect(files.flatMap(({ text }) => text.match(/\bparse(?:All)?Documents?\(/g) ?? [])).toHaveLength(1);
});

/** Each says what becomes of an escape that cannot be decoded. */
const DECODERS: readonly string[] = ['publish/served-file.ts', 'site/addresses/decode-percent.ts'];

test('no list becomes the arguments of a call that takes numbers or adds to another: there is room for some hundred thousand', () => {
  const spread = /\bMath\.(?:max|min)\((?:[^()]|\([^()]*\))*?(?<!\[)\.{3}|\.(?:push|unshift)\(\s*\.{3}/;
  expect(spread.test('rows.push(...more)') && spread.test('Math.max(0, ...years)')).toBe(true);
  /* A line of letters of one word. */
  const bounded = ['swedish/edit-distance.ts'];
  const bare = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  expect(
    files.filter(({ name, text }) => spread.test(bare(text)) && !bounded.includes(name)).map(({ name }) => name),
  ).toEqual([]);
});

test('percent escapes are decoded in one place for the browser, which never throws, and in one for the server', () => {
  const users = files.filter(({ text }) => /\bdecodeURI(?:Component)?\b/.test(text)).map(({ name }) => name);
  expect(users.toSorted()).toEqual(DECODERS);
});

/** The files outside `search/pagefind/` that may say the search engine's name, each with its reason. */
const NAME_THE_SEARCH_ENGINE: Readonly<Record<string, string>> = {
  'archive/search-engine.ts': 'the name of the published folder, for rooms below the search',
};

test('the manners of Pagefind are known to search/pagefind/ alone: elsewhere an import of that folder is all that names it', () => {
  const named = files
    .filter(({ name }) => !name.startsWith('search/pagefind/'))
    .filter(({ text }) => /pagefind/i.test(text.replaceAll(/(?<=from ')(?:\.\.?\/)+pagefind\//g, '')));
  expect(named.map(({ name }) => name)).toEqual(Object.keys(NAME_THE_SEARCH_ENGINE));
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

test('no command and no measurement is made of test code', () => {
  const users = readdirSync(path.join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /from\s+'(?:\.\.\/)+test\//.test(readFileSync(path.join(ROOT, 'scripts', name), 'utf8')));
  expect(users).toEqual([]);
});
