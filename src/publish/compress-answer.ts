import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompress, brotliCompressSync, constants, type BrotliOptions } from 'node:zlib';
import { answerUnchanged } from './answer-unchanged.ts';
import { findServedFile } from './served-file.ts';

/** The endings of the files that become smaller. The search index is compressed already. */
const SHRINKING: ReadonlySet<string> = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt']);
/** The qualities of Brotli: fast and within some per cent of the best, for whoever asks first; the best, for all after. */
const QUALITY = { fast: 5, best: 11 } as const;
/** A larger file, as of a feed, would take seconds to pack as well as can be. */
const MOST_FOR_BEST = 200_000;

/**
 * Gives a function that answers GET and HEAD with the file compressed by Brotli, or says that the browser has it already.
 * It gives false where another handler must answer: the browser does not accept Brotli, there is no such file, or its kind
 * does not shrink.
 */
export function buildCompressor(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const packed = new Map<string, { readonly tag: string; readonly body: Buffer }>();
  const packNow = (file: string, tag: string): Buffer => {
    const bytes = readFileSync(file);
    const body = brotliCompressSync(bytes, qualityOf(QUALITY.fast));
    packed.set(file, { tag, body });
    if (bytes.length <= MOST_FOR_BEST)
      brotliCompress(bytes, qualityOf(QUALITY.best), (error, best) => {
        if (error === null && packed.get(file)?.tag === tag) packed.set(file, { tag, body: best });
      });
    return body;
  };
  return (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return false;
    if (!takesBrotli(String(request.headers['accept-encoding'] ?? ''))) return false;
    const found = findServedFile(folder, request.url ?? '/');
    if (found === undefined || !SHRINKING.has(path.extname(found.file))) return false;
    const tag = found.tag('br');
    const headers = { ETag: tag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
    if (answerUnchanged(request, response, headers)) return true;
    const before = packed.get(found.file);
    const body = before?.tag === tag ? before.body : packNow(found.file, tag);
    response.writeHead(200, {
      ...headers,
      'Content-Type': found.type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

function qualityOf(quality: number): BrotliOptions {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
}

/** Whether the header accepts Brotli. Made for: `gzip, br`, `br;q=0.5`; and `br;q=0`, `br;q=0;x=1`, which refuse it. */
function takesBrotli(accepted: string): boolean {
  return accepted
    .split(',')
    .some((coding) => /^\s*br\s*(?:;|$)/i.test(coding) && !/;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(coding));
}
