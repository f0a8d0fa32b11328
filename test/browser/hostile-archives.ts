import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The server of archives that want the search of another one to fail: each stands in a folder named after its ill will. */
export interface HostileArchives {
  /** Address by name. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** How one archive differs from an honest one. Undefined: it answers this file as an honest one does. */
type IllWill = (
  place: string,
  honest: Buffer | undefined,
  response: ServerResponse,
) => Buffer | string | 'hang' | 'done' | undefined;

const MANIFEST = 'arkiv.json';
const ENTRY = 'pagefind-entry.json';
const SIGNATURE = 'pagefind_dcd';

const never: IllWill = () => 'hang';

/** Another manifest. */
function manifest(text: string | ((honest: Manifest) => unknown)): IllWill {
  return (place, honest) => {
    if (place !== MANIFEST || honest === undefined) return undefined;
    return typeof text === 'string' ? text : JSON.stringify(text(JSON.parse(honest.toString())));
  };
}

interface Manifest {
  readonly build: string;
  readonly records: number;
  readonly shards: readonly {
    readonly from: number;
    readonly to: number;
    readonly records: number;
    readonly folder: string;
  }[];
}

/** Another first shard. */
function shard(changed: object): IllWill {
  return manifest((honest) => ({ ...honest, shards: honest.shards.map((each) => ({ ...each, ...changed })) }));
}

/** Another content of files whose names end so. */
function part(ending: string, make: (honest: Buffer) => ReturnType<IllWill>): IllWill {
  return (place, honest) => (place.endsWith(ending) && honest ? make(honest) : undefined);
}

/** Every record another one. */
function record(changed: object): IllWill {
  return part('.pf_fragment', (honest) => {
    const held = Object.entries<object>(JSON.parse(gunzipSync(honest).toString().slice(SIGNATURE.length)));
    return gzipSync(
      SIGNATURE + JSON.stringify(Object.fromEntries(held.map(([name, own]) => [name, { ...own, ...changed }]))),
    );
  });
}

function status(code: number, headers: Readonly<Record<string, string>> = {}): IllWill {
  return (place, _honest, response) => {
    if (place !== MANIFEST) return undefined;
    response.writeHead(code, { 'Access-Control-Allow-Origin': '*', ...headers }).end();
    return 'done';
  };
}

const bomb = (bytes: number) => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.alloc(bytes, 'a')]));
const bombs = { meta: bomb(512_000_000), part: bomb(64_000_000) };

/** What they do, by their names. */
export const ILL_WILLS: Readonly<Record<string, IllWill>> = {
  'svarar-aldrig': never,
  'lagger-pa': (_place, _honest, response) => {
    response.destroy();
    return 'done';
  },
  droppar: (place, _honest, response) => {
    if (place !== MANIFEST) return undefined;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' });
    const drip = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(drip));
    return 'done';
  },
  'tar-aldrig-slut': (place, _honest, response) => {
    if (place !== MANIFEST) return undefined;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' });
    const pour = () => {
      while (!response.destroyed && response.write(' '.repeat(64_000)));
    };
    response.on('drain', pour);
    pour();
    return 'done';
  },
  'fel-i-servern': status(500),
  'finns-inte': status(404),
  'skickar-vidare': status(302, { Location: 'http://127.0.0.1:9/pagefind/arkiv.json' }),
  'skickar-runt': status(302, { Location: MANIFEST }),
  'ar-en-webbsida': manifest('<!doctype html><title>Välkommen</title><script>alert(1)</script>'),
  'ar-djup': manifest('['.repeat(2_000_000)),
  'ar-en-prototyp': manifest('{"__proto__":{"build":"x","records":1,"shards":[],"words":[]}}'),
  'har-langt-namn': manifest((honest) => ({ ...honest, build: 'x'.repeat(100_000) })),
  'har-tiotusen-delar': manifest((honest) => ({
    ...honest,
    shards: Array.from({ length: 10_000 }, () => honest.shards[0]),
  })),
  'har-stort-spann': shard({ from: 0, to: 30_000_000 }),
  'har-omvant-spann': shard({ from: 2026, to: 2020 }),
  'har-oandligt-manga': shard({ records: 1e308 }),
  'har-fem-for-lite': shard({ records: -5 }),
  'har-fler-an-det-sager': shard({ records: 0 }),
  'har-en-mapp-annanstans': shard({ folder: 'https://ond.example/' }),
  'har-en-frammande-ingang': part(ENTRY, () =>
    JSON.stringify({ version: '1.6.0', languages: { sv: { hash: '../../../ond', wasm: '../ond', page_count: 1 } } }),
  ),
  'har-skrap-till-ingang': part(ENTRY, () => '{"languages":7,"include_characters":9}'),
  'har-skrap-till-huvud': part('.pf_meta', () => Buffer.from('skräp')),
  'har-packat-skrap-till-huvud': part('.pf_meta', () => gzipSync(`${SIGNATURE}${'\u009f'.repeat(1000)}`)),
  'har-en-bomb-till-huvud': part('.pf_meta', () => bombs.meta),
  'har-en-bomb-till-register': part('.pf_index', () => bombs.part),
  'har-skrap-till-register': part('.pf_index', () => gzipSync(`${SIGNATURE}skräp`)),
  'hanger-pa-register': part('.pf_index', () => 'hang'),
  'hanger-pa-ett-val': part('.pf_filter', () => 'hang'),
  'hanger-pa-en-post': part('.pf_fragment', () => 'hang'),
  'har-en-bomb-till-post': part('.pf_fragment', () => bombs.part),
  'har-trasig-post': part('.pf_fragment', () => gzipSync(`${SIGNATURE}{"url":`)),
  'leder-annanstans': record({ url: 'https://ond.example/moten/ond-2024-05-17/#p1' }),
  'leder-till-skript': record({ url: 'javascript:alert(1)' }),
  'leder-ingenstans': record({ url: 'http://[/' }),
  'leder-uppat': record({ url: '/moten/..%2f..%2f..%2fond/#p1' }),
  'har-rubrik-av-annat-slag': record({ meta: { title: { toString: 'x' } } }),
  'har-lang-rubrik': record({ meta: { title: 'x'.repeat(1_000_000) } }),
  'har-val-av-annat-slag': record({ filters: { slag: 'beslut', organ: 7 } }),
  'har-ankare-av-annat-slag': record({ anchors: [{ element: 'p', id: 7, text: '', location: -1e308 }] }),
};

/** Serves them, and an honest one in the folder `arlig`, from the index of a built site. */
export async function startHostileArchives(site: string): Promise<HostileArchives> {
  const wills: Readonly<Record<string, IllWill>> = { ...ILL_WILLS, arlig: () => undefined };
  const server = createServer((request, response) => {
    const [, name = '', place = ''] = /^\/([\w-]+)\/pagefind\/([^?]*)/.exec(request.url ?? '') ?? [];
    const will = wills[name];
    const honest = readHonest(path.join(site, 'pagefind', place));
    const answer = will?.(place, honest, response) ?? honest;
    if (answer === 'hang' || answer === 'done') return;
    response.writeHead(answer === undefined ? 404 : 200, { 'Access-Control-Allow-Origin': '*' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    addresses: Object.fromEntries(Object.keys(wills).map((name) => [name, `http://127.0.0.1:${port}/${name}/`])),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readHonest(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
