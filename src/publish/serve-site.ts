import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { homeOfPage } from '../site/addresses/home.ts';
import { findPlaceUnder } from '../site/addresses/read-address.ts';
import { SITE_FILES } from '../site/addresses/places.ts';
import { buildCompressor } from './compress-answer.ts';
import { buildHeadersFile, headersFor, parseHeadersFile } from './headers-file.ts';

export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on 127.0.0.1 as a host should: in the folder of its address, with the headers of its `_headers`, and compressed. Port 0 takes any free one. */
export async function serveSite(folder: string, port: number): Promise<Serving> {
  const notFound = readFileSync(path.join(folder, SITE_FILES.notFound));
  const home = homeOfPage(notFound.toString('utf8'));
  const told = path.join(folder, '_headers');
  const rules = parseHeadersFile(existsSync(told) ? readFileSync(told, 'utf8') : buildHeadersFile([]));
  const compress = buildCompressor(path.resolve(folder));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: false,
  });
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
    const place = findPlaceUnder(home, request.url ?? '/');
    if (place === undefined) {
      /* Whoever types the host alone is shown the way. */
      const shown = pathname === '/' || `${pathname}/` === home;
      response.writeHead(shown ? 302 : 404, shown ? { Location: home } : {}).end();
      return;
    }
    request.url = `/${place}`;
    if (compress(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    });
  });
  await listen(server, port);
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}${home}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
