import { writeFileSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildCompressor } from '../../src/publish/compress-answer.ts';
import { writeContent } from '../samples/temporary-content.ts';

const FILES = {
  'site/index.html': '<p>start</p>',
  'site/moten/index.html': '<p>möten</p>',
  'site/å ä.json': '{}',
  'site/bild.png': 'png',
  'site/.hemlig.json': '{"hemlig":1}',
  'site/.git/x.json': '{"hemlig":2}',
  'site/utan': 'inget slag',
  'hemlig.json': '{"hemlig":3}',
  'site-2/hemlig.json': '{"hemlig":4}',
};

interface Asked {
  readonly method?: string;
  readonly accepts?: string;
}

/** The address goes out just as it is written: no client makes it clean on the way. */
async function answerTo(
  address: string,
  { method = 'GET', accepts = 'gzip, br' }: Asked = {},
): Promise<{ readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer }> {
  const compress = buildCompressor(path.join(writeContent(FILES), 'site'));
  const server = createServer((request, response) => {
    if (!compress(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return new Promise((resolve, reject) => {
    ask(
      { host: '127.0.0.1', port, path: address, method, headers: { 'Accept-Encoding': accepts }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
          );
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('a file is packed', () => {
  test.each([
    ['of a folder', '/', 'text/html; charset=utf-8', '<p>start</p>'],
    ['of a folder below', '/moten/', 'text/html; charset=utf-8', '<p>möten</p>'],
    ['with a query', '/index.html?x=1', 'text/html; charset=utf-8', '<p>start</p>'],
    ['with letters of any kind in its name', '/%C3%A5%20%C3%A4.json', 'application/json; charset=utf-8', '{}'],
  ])('%s', async (_which, address, type, text) => {
    const { status, headers, body } = await answerTo(address);
    expect([
      status,
      headers['content-type'],
      headers['content-encoding'],
      headers['vary'],
      brotliDecompressSync(body).toString(),
    ]).toEqual([200, type, 'br', 'Accept-Encoding', text]);
    expect(headers['content-length']).toBe(String(body.length));
  });
});

describe('somebody else must answer', () => {
  test.each([
    ['to a path above', '/../hemlig.json'],
    ['to a path above in disguise', '/%2e%2e/hemlig.json'],
    ['to a slash in disguise', '/..%2fhemlig.json'],
    ['to a disguise below', '/moten/%2e%2e%2f%2e%2e%2fhemlig.json'],
    ['to a folder beside with the same beginning', '/..%2fsite-2/hemlig.json'],
    ['to a dotfile', '/.hemlig.json'],
    ['to a dotfile in disguise', '/%2ehemlig.json'],
    ['to what lies in a hidden folder', '/.git/x.json'],
    ['to what is not there', '/saknas.html'],
    ['to a folder without its slash', '/moten'],
    ['to a file of a kind that does not shrink', '/bild.png'],
    ['to a file of no kind', '/utan'],
    ['to an address that is broken', '/%E0%A4%A.html'],
    ['to a sign that no file has', '/index.html%00.json'],
  ])('%s', async (_what, address) => {
    expect((await answerTo(address)).status).toBe(418);
  });

  test.each([
    ['who sends', { method: 'POST' }],
    ['who takes no Brotli', { accepts: 'gzip' }],
    ['who takes something alike', { accepts: 'brx, abr' }],
    ['who refuses it', { accepts: 'gzip, br;q=0' }],
    ['who refuses it and says more', { accepts: 'gzip, br;q=0;x=1' }],
  ])('to one %s', async (_who, asked) => {
    expect((await answerTo('/', asked)).status).toBe(418);
  });
});

test('a file that has changed is packed anew', async () => {
  const folder = writeContent(FILES);
  const compress = buildCompressor(path.join(folder, 'site'));
  const server = createServer((request, response) => {
    if (!compress(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/ny.txt`;
  const seen: string[] = [];
  for (const text of ['ett', 'ett och två']) {
    writeFileSync(path.join(folder, 'site', 'ny.txt'), text);
    seen.push(await (await fetch(address, { headers: { 'Accept-Encoding': 'br' } })).text());
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  expect(seen).toEqual(['ett', 'ett och två']);
});
