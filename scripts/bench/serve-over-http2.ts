import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import path from 'node:path';
import type { Serving } from '../../src/publish/serve-site.ts';

/**
 * Serves what `served` serves over HTTP/2, as nearly every host on the web does: all files side by side on one connection.
 * `folder`: where the certificate of this run is put, which nobody signed.
 */
export async function serveOverHttp2(served: Serving, folder: string): Promise<Serving> {
  const server = createSecureServer(makeCertificate(folder), (request, response) =>
    forward(served.address, request, response),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const { pathname } = new URL(served.address);
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  return {
    address: `https://127.0.0.1:${port}${pathname}`,
    close: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Of HTTP/1.1 alone: in HTTP/2 they are an error. */
const OF_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host']);

function forward(inner: string, request: Http2ServerRequest, response: Http2ServerResponse): void {
  const asked = ask(
    new URL(request.url, inner),
    { method: request.method, headers: withoutConnection(request.headers) },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, withoutConnection(answer.headers));
      answer.pipe(response);
    },
  );
  asked.on('error', () => response.stream.destroy());
  request.pipe(asked);
}

function withoutConnection(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith(':') && !OF_CONNECTION.has(name)),
  );
}

/** Needs `openssl`, which Debian has: Node signs no certificates. */
function makeCertificate(folder: string): { readonly key: Buffer; readonly cert: Buffer } {
  const [key, cert] = [path.join(folder, 'nyckel.pem'), path.join(folder, 'intyg.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
