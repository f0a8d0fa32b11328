import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { homeOfPage } from '../site/addresses/home.ts';
import { findPlaceUnder } from '../site/addresses/read-address.ts';
import { SITE_FILES } from '../site/addresses/places.ts';
import { urlsUnder } from '../site/addresses/urls.ts';
import { answerFile } from './answer-file.ts';
import { buildCompressor } from './compress-answer.ts';
import { buildHeadersFile, headersFor, parseHeadersFile } from './hosts/headers-file.ts';
import { headerFacts, HEADERS_FILE, hiddenFiles } from './hosts/host-facts.ts';
import { neverThrowing } from './never-throwing.ts';
import { recoverSite } from './place/recover-site.ts';
import { findServedFile, type ServedFile } from './served-file.ts';

export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What may be asked of a site of files. */
const METHODS = ['GET', 'HEAD'] as const;

/** Serves a built site on 127.0.0.1 as a host should: in the folder of its address, with the headers of its `_headers`, and compressed. Port 0 takes any free one. */
export async function serveSite(folder: string, port: number): Promise<Serving> {
  recoverSite(folder);
  const notFound = readFileSync(path.join(folder, SITE_FILES.notFound));
  const home = homeOfPage(notFound.toString('utf8'));
  const server = createServer(neverThrowing(buildListener(path.resolve(folder), home, notFound)));
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

function buildListener(folder: string, home: string, notFound: Buffer): RequestListener {
  const told = path.join(folder, HEADERS_FILE);
  const rules = parseHeadersFile(existsSync(told) ? readFileSync(told, 'utf8') : buildHeadersFile(headerFacts([])));
  const compress = buildCompressor(folder);
  const urls = urlsUnder(home);
  const hidden = hiddenFiles(urls);
  const hides = (address: string) =>
    hidden.some((one) => (one.endsWith('/') ? address.startsWith(one) : address === one));
  return (request, response) => {
    const url = addressIn(request);
    const [pathname = '/'] = url.split('?');
    setHeaders(response, headersFor(rules, pathname));
    if (!METHODS.some((method) => method === request.method)) {
      response.removeHeader('Cache-Control');
      response.writeHead(405, { Allow: METHODS.join(', '), 'Content-Length': 0 }).end();
      return;
    }
    const place = findPlaceUnder(home, url);
    if (place === undefined) {
      /* Whoever types the host alone is shown the way. */
      const shown = pathname === '/' || `${pathname}/` === home;
      response.writeHead(shown ? 302 : 404, shown ? { Location: home } : {}).end();
      return;
    }
    request.url = `/${place}`;
    /* A build was killed at the one moment without a folder. */
    if (!existsSync(folder)) recoverSite(folder);
    const [within = '/'] = request.url.split(/[?#]/);
    const found = hides(pathname)
      ? undefined
      : [within, `${within}.html`, `${within}/`].map((name) => findServedFile(folder, name)).find(Boolean);
    if (isNoDocument(found)) for (const name of OF_DOCUMENTS) response.removeHeader(name);
    /* The page of an attachment that is gone. */
    if (found && IS_PAGE.test(found.type)) response.removeHeader('Content-Disposition');
    /* A part is one of the bytes as they lie; RFC 9110 knows none with HEAD. */
    const asksForPart = request.method === 'GET' && request.headers.range !== undefined;
    if (!asksForPart && !hides(pathname) && compress(request, response)) return;
    if (found) {
      answerFile(found, request, response);
      return;
    }
    /* What is not there must not be kept for good, and its page is not saved as an attachment. */
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, headersFor(rules, urls.notFound));
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': notFound.length });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** A browser heeds them with a page, a picture that it opens and the script of a worker; they are most of the head of an answer. */
const OF_DOCUMENTS = ['Content-Security-Policy', 'Referrer-Policy'] as const;
const IS_PAGE = /^text\/html(?:;|$)/;
/** The parts of the search index have no type of their own. */
const NO_DOCUMENT = /^(?:text\/css|application\/(?:json|octet-stream))(?:;|$)/;

function isNoDocument(found: ServedFile | undefined): boolean {
  return found !== undefined && NO_DOCUMENT.test(found.type);
}

/**
 * The address without the host, which a request may name.
 * Made for: `/sok/`, `http://127.0.0.1:4321/sok/`, `http://127.0.0.1:4321`, `http://127.0.0.1:4321?q=x`.
 */
function addressIn({ url = '/' }: IncomingMessage): string {
  const bare = url.replace(/^https?:\/\/[^/?#]*/i, '');
  return bare === url || bare.startsWith('/') ? bare : `/${bare}`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
