import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { answerFile } from '../../src/publish/answer-file.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { sendRaw, type RawAnswer } from './send-raw.ts';

const PAGE = '<p>0123456789</p>';
const SIZE = PAGE.length;
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-rått-'));
const files = {
  'site/index.html': PAGE,
  'site/404.html': '<p>finns inte</p>',
  'site/moten/index.html': PAGE,
  'site/om.html': PAGE,
  'site/bild.png': PAGE,
  'site/tom.txt': '',
  'site/tom.bin': '',
  'site/.hemlig': 'hemligt',
  'hemlig.html': 'hemligt',
  'site-2/hemlig.html': 'hemligt',
};
/** Links in the folder and where they lead. */
const LINKS = {
  'inne.html': 'om.html',
  'ut.html': '../hemlig.html',
  utmapp: '../site-2',
  'dold.html': '.hemlig',
  ingenstans: 'finns-inte',
  runt: 'runt',
};
let serving: Serving;
let port: number;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  for (const [name, target] of Object.entries(LINKS)) symlinkSync(target, path.join(folder, 'site', name));
  serving = await serveSite(path.join(folder, 'site'), 0);
  port = Number(new URL(serving.address).port);
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A request with the headers that HTTP/1.1 asks for, and more. */
function ask(line: string, ...headers: readonly string[]): Promise<RawAnswer> {
  const lines = [`${line} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers];
  return sendRaw(port, `${lines.join('\r\n')}\r\n\r\n`);
}

/** Every test ends with it: whatever was asked, the next one is answered. */
async function expectAlive(): Promise<void> {
  expect((await ask('GET /')).body.toString()).toBe(PAGE);
}

describe('of a range', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-4', 0, 4],
    ['bytes=5-', 5, SIZE - 1],
    ['bytes=-3', SIZE - 3, SIZE - 1],
    ['bytes=-999', 0, SIZE - 1],
    ['bytes=3-999', 3, SIZE - 1],
    ['bytes=0-99999999999999999999', 0, SIZE - 1],
    ['BYTES=1-2', 1, 2],
    ['bytes=0001-0002', 1, 2],
    [`bytes=${SIZE - 1}-`, SIZE - 1, SIZE - 1],
  ])('%s that part is given', async (range, start, end) => {
    for (const accepts of ['identity', 'gzip, br']) {
      const { status, headers, body } = await ask('GET /', `Range: ${range}`, `Accept-Encoding: ${accepts}`);
      expect([status, headers['content-range'], headers['content-encoding'], body.toString()]).toEqual([
        206,
        `bytes ${start}-${end}/${SIZE}`,
        undefined,
        PAGE.slice(start, end + 1),
      ]);
      expect(headers['content-length']).toBe(String(end - start + 1));
    }
    await expectAlive();
  });

  test.each([
    [`bytes=${SIZE}-`],
    [`bytes=${SIZE}-${SIZE + 5}`],
    ['bytes=99999999999999999999-'],
    ['bytes=9007199254740993-9007199254740994'],
    ['bytes=-0'],
  ])('%s beyond the file is told its size', async (range) => {
    for (const accepts of ['identity', 'gzip, br']) {
      const { status, headers, body } = await ask('GET /', `Range: ${range}`, `Accept-Encoding: ${accepts}`);
      expect([status, headers['content-range'], body.length]).toEqual([416, `bytes */${SIZE}`, 0]);
    }
    await expectAlive();
  });

  test.each([
    ['bytes=5-1'],
    ['bytes=99-1'],
    ['bytes=a-b'],
    ['bytes=1-b'],
    ['bytes=0x1-0x2'],
    ['bytes=1e3-2e3'],
    ['bytes=--1'],
    ['bytes=-1-2'],
    ['bytes=+1-2'],
    ['bytes=1.5-2.5'],
    ['bytes=-'],
    ['bytes='],
    ['bytes'],
    ['='],
    ['0-4'],
    ['bytes 0-4'],
    ['bytes:0-4'],
    ['bytes=0-1,3-4'],
    ['bytes=0-,-1'],
    ['bytes=,'],
    ['lines=1-2'],
    ['items=5-1'],
    ['none'],
    ['bytes=0-4; q=1'],
    ['bytes=NaN-Infinity'],
    ['bytes=\u00e5-1'],
    ['bytesbytes=0-1'],
  ])('%s that is none the whole is given', async (range) => {
    for (const accepts of ['identity', 'gzip']) {
      const { status, body } = await ask('GET /', `Range: ${range}`, `Accept-Encoding: ${accepts}`);
      expect([status, body.toString()]).toEqual([200, PAGE]);
    }
    await expectAlive();
  });

  test.each([
    ['an empty file', 'GET /tom.bin', ['Range: bytes=0-0'], 416],
    ['the end of an empty file', 'GET /tom.txt', ['Range: bytes=-5'], 416],
    ['a part of an empty file as nobody writes it', 'GET /tom.bin', ['Range: bytes=5-1'], 200],
    ['a page that is not there', 'GET /saknas', ['Range: bytes=5-1'], 404],
    ['a picture', 'GET /bild.png', ['Range: bytes=2-3'], 206],
    ['a part if the file is the same', 'GET /', ['Range: bytes=2-3', 'If-Range: W/"x"'], 200],
    ['the head alone', 'HEAD /', ['Range: bytes=2-3'], 200],
    ['the head beyond', 'HEAD /', ['Range: bytes=99-'], 200],
    ['an end of 400 digits', 'GET /', [`Range: bytes=0-${'9'.repeat(400)}`], 206],
    ['a start of 400 digits', 'GET /', [`Range: bytes=${'9'.repeat(400)}-`], 416],
    ['a thousand ranges', 'GET /', [`Range: bytes=${'0-1,'.repeat(1000)}0-1`], 200],
    ['two ranges in two lines', 'GET /', ['Range: bytes=2-3', 'Range: bytes=5-6'], 200],
  ])('%s is answered', async (_what, line, headers, status) => {
    expect((await ask(line, ...headers)).status).toBe(status);
    await expectAlive();
  });
});

describe('a method other than GET and HEAD', () => {
  test.each(
    ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH', 'LOCK', 'PURGE'].flatMap(
      (method) => ['/', '/saknas', '/bild.png'].map((address) => [method, address]),
    ),
  )('%s %s is refused with those that are there', async (method, address) => {
    const { status, headers, body } = await ask(`${method} ${address}`, 'Content-Length: 0');
    expect([status, headers['allow'], body.length]).toEqual([405, 'GET, HEAD', 0]);
    await expectAlive();
  });

  test.each([
    ['with a body', 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 4\r\n\r\nabcd', 405],
    ['of the server itself', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
    ['that no standard has', 'HÄMTA / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['in small letters', 'get / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['to another server', 'CONNECT example.se:443 HTTP/1.1\r\nHost: x\r\n\r\n', 0],
  ])('%s ends nothing', async (_which, request, status) => {
    expect((await sendRaw(port, request)).status).toBe(status);
    await expectAlive();
  });
});

describe('an address', () => {
  test.each([
    ['/', 200],
    ['/index.html', 200],
    ['/?q=%E0%A4%A', 200],
    ['/moten/', 200],
    ['/moten', 200],
    ['/om', 200],
    ['http://127.0.0.1/moten/', 200],
    ['http://127.0.0.1', 200],
    ['HTTP://127.0.0.1:80?q=x', 200],
    ['/inne.html', 200],
    ['/ut.html', 404],
    ['/ut', 404],
    ['/utmapp/', 404],
    ['/utmapp/hemlig', 404],
    ['/dold.html', 404],
    ['/ingenstans', 404],
    ['/runt', 404],
    ['http://example.se/saknas/', 404],
    ['/%E0%A4%A', 404],
    ['/%', 404],
    ['/%00', 404],
    ['/index.html%00.png', 404],
    ['/.hemlig', 404],
    ['/%2ehemlig', 404],
    ['/../hemlig.html', 404],
    ['/..%2fhemlig.html', 404],
    ['/%2e%2e%2fhemlig.html', 404],
    ['/moten/..%2f..%2fhemlig.html', 404],
    ['/..%5chemlig.html', 404],
    ['/..%2fsite-2/hemlig.html', 404],
    ['/hemlig', 404],
    ['//example.se/', 404],
    ['//', 200],
    ['*', 404],
    ['example.se:80', 400],
  ])('%s is answered and leads to nothing outside', async (address, status) => {
    for (const accepts of ['identity', 'gzip, br']) {
      const answer = await ask(`GET ${address}`, `Accept-Encoding: ${accepts}`);
      expect([answer.status, answer.body.includes('hemligt')]).toEqual([status, false]);
    }
    await expectAlive();
  });
});

describe('a very long address', () => {
  test.each([
    ['of one name', 'a'.repeat(7000), 404],
    ['of many folders', 'a/'.repeat(3000), 404],
    ['in disguise', '%41'.repeat(2000), 404],
    ['of dots', '../'.repeat(2000), 200],
    ['beyond every limit', 'a'.repeat(40_000), 431],
  ])('%s ends nothing', async (_which, name, status) => {
    expect((await ask(`GET /${name}`)).status).toBe(status);
    await expectAlive();
  });
});

describe('a header', () => {
  test.each([
    ['no coding that there is', 'Accept-Encoding: xyz;q=2,,;;'],
    ['a date that is none', 'If-Modified-Since: igår'],
    ['a tag that is none', 'If-None-Match: "'],
    ['a condition that no file meets', 'If-Match: "x"'],
    ['another protocol', 'Upgrade: websocket'],
    ['another protocol, in earnest', 'Upgrade: h2c'],
    ['a very long cookie', `Cookie: ${'a'.repeat(8000)}`],
    ['an empty name', 'Range:'],
    ['a language of no place', 'Accept-Language: \u00ff\u00fe'],
    ['a name of the prototype', '__proto__: x'],
    ['a constructor', 'constructor: x'],
  ])('with %s is met with the page', async (_what, header) => {
    const { status, body } = await ask('GET /', header);
    expect([status, body.toString()]).toEqual([200, PAGE]);
    await expectAlive();
  });

  test.each([
    ['the protocol of 1991', 'GET /\r\n\r\n', 200],
    ['a future protocol', 'GET / HTTP/9.9\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['an expectation that nobody meets', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: allt\r\n\r\n', 417],
    ['the hello of TLS', Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0]), 400],
    ['HTTP of old', 'GET / HTTP/1.0\r\n\r\n', 200],
    ['a word that is no method', 'HÄMTA\r\n\r\n', 400],
  ])('or %s ends nothing', async (_what, request, status) => {
    expect((await sendRaw(port, request)).status).toBe(status);
    await expectAlive();
  });
});

describe('one who leaves', () => {
  test.each([
    ['before a word', '', 0],
    ['after line ends alone', '\r\n\r\n', 0],
    ['in the first line', 'GET / HT', 400],
    ['in a header', 'GET / HTTP/1.1\r\nHost: x\r\nRan', 400],
    ['in a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc', 405],
    ['before the file has come', 'GET /bild.png HTTP/1.1\r\nHost: x\r\n\r\n', 0],
  ])('%s ends nothing', async (_when, request, status) => {
    expect((await sendRaw(port, request, { leave: true })).status).toBe(status);
    await expectAlive();
  });
});

describe('on the second visit', () => {
  test.each([
    ['packed', 'Accept-Encoding: gzip, br', '/'],
    ['as it lies', 'Accept-Encoding: gzip', '/'],
    ['of a kind that does not shrink', 'Accept-Encoding: gzip, br', '/bild.png'],
  ])('a file %s is not sent again', async (_which, accepts, address) => {
    const first = await ask(`GET ${address}`, accepts);
    const tag = first.headers['etag'] ?? '';
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache']);
    for (const named of [tag, `"x", ${tag}`, tag.replace('W/', ''), '*']) {
      const second = await ask(`GET ${address}`, accepts, `If-None-Match: ${named}`);
      expect([second.status, second.headers['etag'], second.body.length]).toEqual([304, tag, 0]);
    }
    expect((await ask(`GET ${address}`, accepts, 'If-None-Match: "x"')).status).toBe(200);
  });

  test('a packed file and one that is not are two things', async () => {
    const [packed, plain] = [await ask('GET /', 'Accept-Encoding: br'), await ask('GET /')];
    expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
    expect([packed.headers['vary'], plain.headers['vary']]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
  });

  test('a file that has changed is sent', async () => {
    const file = path.join(folder, 'site', 'ny.txt');
    writeFileSync(file, 'ett');
    const { headers } = await ask('GET /ny.txt', 'Accept-Encoding: br');
    writeFileSync(file, 'ett och två');
    expect((await ask('GET /ny.txt', 'Accept-Encoding: br', `If-None-Match: ${headers['etag']}`)).status).toBe(200);
  });
});

test('a fault of the server is answered with 500 each time, and what it can answer it answers still', async () => {
  const faulty = path.join(folder, 'faulty');
  mkdirSync(faulty, { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(faulty, name), PAGE);
  /* No header may hold such a sign, and the server tries to send it. */
  writeFileSync(path.join(faulty, '_headers'), '/fel/*\n  X-Namn: €\n');
  const { address, close } = await serveSite(faulty, 0);
  onTestFinished(close);
  const statuses: number[] = [];
  for (const place of ['/fel/', '/', '/fel/', '/'])
    statuses.push((await fetch(new URL(place, address), { headers: { Connection: 'close' } })).status);
  expect(statuses).toEqual([500, 200, 500, 200]);
});

test('the head alone tells what the whole answer tells, and is unchanged where that is', async () => {
  for (const address of ['/', '/moten/', '/om', '/bild.png', '/tom.txt', '/saknas'])
    for (const accepts of ['identity', 'gzip, br']) {
      const header = `Accept-Encoding: ${accepts}`;
      const whole = await ask(`GET ${address}`, header);
      const head = await ask(`HEAD ${address}`, header);
      const range = await ask(`HEAD ${address}`, header, 'Range: bytes=0-1');
      for (const { status, headers, body } of [head, range]) {
        expect([status, body.length]).toEqual([whole.status, 0]);
        for (const name of ['etag', 'content-length', 'content-type', 'content-encoding', 'vary'])
          expect(headers[name]).toBe(whole.headers[name]);
      }
      const tag = whole.headers['etag'];
      if (tag !== undefined) expect((await ask(`HEAD ${address}`, header, `If-None-Match: ${tag}`)).status).toBe(304);
    }
});

test('a site whose folder is itself a link is served', async () => {
  const link = path.join(folder, 'länk');
  symlinkSync('site', link);
  const { address, close } = await serveSite(link, 0);
  onTestFinished(close);
  expect(await (await fetch(address, { headers: { Connection: 'close' } })).text()).toBe(PAGE);
});

test('a file that has become shorter since the look ends that connection, for nobody waits for the rest', async () => {
  writeFileSync(path.join(folder, 'kort.bin'), 'kort');
  const shorter = { file: path.join(folder, 'kort.bin'), type: 'text/plain', size: 500, tag: () => 'W/"x"' };
  const server = createServer((request, response) => answerFile(shorter, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  const own = typeof bound === 'object' && bound ? bound.port : 0;
  /* The connection would stay open: only the server ends it. */
  const { headers, body } = await sendRaw(own, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  expect([headers['content-length'], body.toString()]).toEqual(['500', 'kort']);
});

test('a file that goes away between the look and the answer ends that connection and no more', async () => {
  const gone = { file: path.join(folder, 'borta.bin'), type: 'text/plain', size: 5, tag: () => 'W/"x"' };
  const server = createServer((request, response) =>
    request.url === '/borta' ? answerFile(gone, request, response) : response.end('kvar'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  const own = typeof bound === 'object' && bound ? bound.port : 0;
  const lines = (place: string) => `GET ${place} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
  expect((await sendRaw(own, lines('/borta'))).body.length).toBe(0);
  expect((await sendRaw(own, lines('/'))).status).toBe(200);
});
