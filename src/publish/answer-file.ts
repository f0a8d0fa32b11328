import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Transform } from 'node:stream';
import { ASK_AGAIN } from './hosts/host-facts.ts';
import { answerUnchanged } from './answer-unchanged.ts';
import { readRange } from './read-range.ts';
import type { ServedFile } from './served-file.ts';

/** Answers with a file as it lies there, the part of it that was asked for, or the word that the browser has it already. */
export function answerFile(
  { file, type, size, tag }: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const headers = { ETag: tag(), 'Cache-Control': cacheOf(response), Vary: 'Accept-Encoding' };
  if (answerUnchanged(request, response, headers)) return;
  /* A weak tag cannot vouch for a part, so whoever asks `If-Range` gets the whole. RFC 9110 knows `Range` with GET alone. */
  const asked =
    request.method === 'GET' && request.headers['if-range'] === undefined ? request.headers.range : undefined;
  const range = readRange(asked, size);
  if (range === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': type,
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  /* Where the file goes away or shrinks meanwhile, or the reader leaves, this one connection ends. */
  pipeline(createReadStream(file, { start, end }), wholeOf(end - start + 1), response, () => undefined);
}

/** What the site's own headers say of the answer, which are set already. */
export function cacheOf(response: ServerResponse): string {
  return String(response.getHeader('Cache-Control') ?? ASK_AGAIN);
}

/** Passes the bytes on, and fails where they end before there are so many: the reader would wait for the rest for ever. */
function wholeOf(length: number): Transform {
  let left = length;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      left -= chunk.length;
      done(null, chunk);
    },
    flush: (done) => done(left === 0 ? null : new Error(`${left} bytes are not there any more`)),
  });
}
