import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { KEY_HEADER, READ_PARAMETERS, SERVICES } from '../../src/import-page/addresses.ts';
import { checkAnswer, failure, readAnswer, saveAnswer } from '../../src/import-page/messages.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { startDevServer, type DevServer } from '../browser/start-dev-server.ts';
import { HOSTILE_TEXTS } from '../import/mutations/hostile-text.ts';
import { bytesOf, mutatedDocument } from '../import/mutations/mutated-document.ts';
import { sendRaw } from '../publish/send-raw.ts';
import { anyChanges, changeContent, copyShippedContent, mutateText, restoreContent } from './mutated-content.ts';
import { draw, type Played, type Target } from './target.ts';

interface Running extends DevServer {
  readonly folder: string;
  readonly key: string;
}
let running: Promise<Running> | undefined;

/** One dev server, whose files are changed under it and which is sent what no page sends. It must answer, and answer as before. */
export const fuzzDevServer: Target = {
  play: async (seed) => {
    running ??= start();
    const server = await running;
    const kind = seed % 4;
    if (kind === 0) return playFiles(server, seed);
    if (kind === 1) return playServices(server, seed);
    if (kind === 2) return playSave(server, seed);
    return playRaw(server, seed);
  },
  close: async () => {
    const server = await running;
    await server?.stop();
    if (server) rmSync(server.folder, { recursive: true, force: true });
  },
};

async function start(): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-dev-'));
  copyShippedContent(folder);
  const server = await startDevServer(folder);
  const page = await (await fetch(`${server.origin}/importera/`)).text();
  return { ...server, folder, key: /data-nyckel="([^"]+)"/.exec(page)?.[1] ?? '' };
}

const PAGES = [
  '/',
  '/moten/',
  '/moten/schnv-dalarna-2021-03-19/',
  '/b/schnv-dalarna-2021-03-19-4/',
  '/amnen/statsbidrag/',
  '/om/',
  '/sok/',
  '/luckor/',
  '/data/beslut.json',
  '/atom.xml',
];

async function ask(
  url: string,
  options: RequestInit = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(240_000) });
  return { status: answer.status, text: await answer.text() };
}

/** Files that change, vanish and come back under a running server: it goes on, and shows the old page when all is as it was. */
async function playFiles({ origin, folder }: Running, seed: number): Promise<Played> {
  const address = PAGES[Math.floor(seed / 4) % PAGES.length] ?? '/';
  const before = await ask(`${origin}${address}`);
  changeContent(folder, draw(anyChanges, seed));
  const ends: string[] = [];
  for (const pause of [0, 400]) {
    await wait(pause);
    const { status } = await ask(`${origin}${address}`);
    ends.push(`page of changed content ${status}`);
  }
  restoreContent(folder);
  for (let turn = 0; turn < 40; turn += 1) {
    const after = await ask(`${origin}${address}`);
    if (after.status === before.status && bodyOf(after.text) === bodyOf(before.text)) return { findings: [], ends };
    await wait(500);
  }
  return { findings: [`${address} is not as it was when the files are`], ends };
}

/** Without the marks that Vite puts in for the developer. */
function bodyOf(html: string): string {
  return html.replaceAll(/\?(?:t|v)=[\w]+|data-astro-source-[a-z]+="[^"]*"/g, '');
}

async function playServices({ origin, key }: Running, seed: number): Promise<Played> {
  const document = draw(mutatedDocument, seed);
  const headers = { Origin: origin, [KEY_HEADER]: key };
  const query = new URLSearchParams({ [READ_PARAMETERS.file]: 'a.txt', [READ_PARAMETERS.organ]: 'schnv-dalarna' });
  const read = await ask(`${origin}${SERVICES.read}?${query}`, {
    method: 'POST',
    headers,
    body: Buffer.from(bytesOf(document)),
  });
  const text = mutateText(readFileSync('content/moten/schnv-dalarna/2022.mdx', 'utf8'), document.mutations);
  const check = await ask(`${origin}${SERVICES.check}`, { method: 'POST', headers, body: JSON.stringify({ text }) });
  return {
    findings: [...findAnswerFault('read', read, readAnswer), ...findAnswerFault('check', check, checkAnswer)],
    ends: [`read ${read.status}`, `check ${check.status}`],
  };
}

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

function findAnswerFault(
  what: string,
  { status, text }: { readonly status: number; readonly text: string },
  schema: Schema,
): readonly string[] {
  if (status >= 500) return [`${what} is answered with ${status}: ${text.slice(0, 300)}`];
  const told: unknown = JSON.parse(text);
  return (status === 200 ? schema : failure).safeParse(told).success
    ? []
    : [`${what} is answered with ${text.slice(0, 300)}`];
}

/** What is saved is read without an error, and what is not saved is nowhere. */
async function playSave({ origin, key, folder }: Running, seed: number): Promise<Played> {
  const before = meetingsIn(folder);
  const { mutations } = draw(mutatedDocument, seed);
  const meeting = readFileSync('content/moten/schnv-dalarna/2022.mdx', 'utf8').replace(
    'datum: "2022"',
    `datum: "2031-04-${10 + (seed % 20)}"`,
  );
  const answer = await ask(`${origin}${SERVICES.save}`, {
    method: 'POST',
    headers: { Origin: origin, [KEY_HEADER]: key },
    body: JSON.stringify({ text: mutateText(meeting, mutations), replace: seed % 3 === 0 }),
  });
  const findings = [...findAnswerFault('save', answer, saveAnswer)];
  const told = answer.status === 200 ? saveAnswer.parse(JSON.parse(answer.text)) : undefined;
  const fresh = meetingsIn(folder).filter((file) => !before.includes(file));
  if (told?.saved === null && fresh.length > 0) findings.push(`refused and saved: ${told.refusal}`);
  if (told?.saved === null && !/[.!]$/.test(told.refusal ?? ''))
    findings.push(`refused without a sentence: ${told.refusal}`);
  if (told?.saved && (fresh.length > 1 || fresh.some((file) => file !== told.saved?.output)))
    findings.push(`saved elsewhere: ${fresh.join()}`);
  const faulty =
    told?.saved && loadContent(folder).meetings.find(({ file, meeting: read }) => file === told.saved?.output && !read);
  if (faulty) findings.push(`saved with an error: ${faulty.file}`);
  restoreContent(folder);
  return { findings, ends: [told?.saved ? 'saved' : `not saved ${answer.status}`] };
}

function meetingsIn(folder: string): readonly string[] {
  return readdirSync(path.join(folder, 'moten'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map((words) => words.slice(0, 300)) },
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const anyRequest = fc.record({
  method: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND') },
    line,
  ),
  path: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...PAGES,
        ...Object.values(SERVICES),
        '/importera/',
        '/@fs/etc/passwd',
        '/@vite/client',
        '/..%2f..%2fetc/passwd',
        '/%00',
        '/moten/%E0%A4%A/',
        '/b/%2e%2e/',
      ),
    },
    line.map((words) => `/${words}`),
    line.map((words) => `/sok/?q=${encodeURIComponent(words.toWellFormed())}`),
  ),
  version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''),
  headers: fc.array(
    fc.tuple(
      fc.constantFrom(
        'Host',
        'Origin',
        KEY_HEADER,
        'Content-Length',
        'Transfer-Encoding',
        'Range',
        'Accept-Encoding',
        'If-None-Match',
        'Expect',
        'Upgrade',
        'Sec-WebSocket-Key',
        'x',
      ),
      fc.oneof(
        line,
        fc.constantFrom(
          'chunked',
          '5',
          '-1',
          '99999999999',
          'bytes=5-1',
          'http://127.0.0.1',
          'websocket',
          '100-continue',
        ),
      ),
    ),
    { maxLength: 5 },
  ),
  body: fc.oneof(line, fc.constant('{"text":"'), fc.constant('{"text":"x","replace":true}'), fc.constant('5\r\nabc')),
});

async function playRaw({ origin }: Running, seed: number): Promise<Played> {
  const { method, path: target, version, headers, body } = draw(anyRequest, seed);
  const { host, port } = new URL(origin);
  const head = [
    `${method} ${target} ${version}`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const answer = await Promise.race([
    sendRaw(Number(port), Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`), { leave: true }).catch(() => ({
      status: 0,
      body: Buffer.from(''),
    })),
    wait(240_000, undefined, { ref: false }),
  ]);
  const alive = await ask(`${origin}/importera/`);
  return {
    findings: [
      ...(answer === undefined ? [`no answer to ${JSON.stringify(head[0])}`] : []),
      ...(answer?.body.includes('root:x:0') ? ['a file outside was given out'] : []),
      ...(alive.status === 200 ? [] : [`the page is answered with ${alive.status} after ${JSON.stringify(head)}`]),
    ],
    ends: [`raw ${answer?.status}`],
  };
}
