import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerUnchanged } from './answer-unchanged.ts';
import { shrinks } from './hosts/file-types.ts';
import { buildPackedFiles } from './packed-files.ts';
import { cacheOf } from './answer-file.ts';
import { findServedFile } from './served-file.ts';

/**
 * Gives a function that answers GET and HEAD with the file compressed by Brotli, or says that the browser has it already.
 * It gives false where another handler must answer: the browser does not accept Brotli, there is no such file, or its kind
 * does not shrink.
 */
export function buildCompressor(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const packed = buildPackedFiles();
  return (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return false;
    if (!takesBrotli(String(request.headers['accept-encoding'] ?? ''))) return false;
    const found = findServedFile(folder, request.url ?? '/');
    if (found === undefined || !shrinks(found.type)) return false;
    const tag = found.tag('br');
    const headers = { ETag: tag, 'Cache-Control': cacheOf(response), Vary: 'Accept-Encoding' };
    if (answerUnchanged(request, response, headers)) return true;
    const send = (body: Buffer) => {
      response.writeHead(200, {
        ...headers,
        'Content-Type': found.type,
        'Content-Encoding': 'br',
        'Content-Length': body.length,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    /* The file may go away meanwhile, and so may the reader. */
    const giveUp = () => (response.headersSent ? response.destroy() : response.writeHead(404).end());
    packed.load(found.file, tag).then(send).catch(giveUp);
    return true;
  };
}

/** Whether the header accepts Brotli. Made for: `gzip, br`, `br;q=0.5`; and `br;q=0`, `br;q=0;x=1`, which refuse it. */
function takesBrotli(accepted: string): boolean {
  return accepted
    .split(',')
    .some((coding) => /^\s*br\s*(?:;|$)/i.test(coding) && !/;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(coding));
}
