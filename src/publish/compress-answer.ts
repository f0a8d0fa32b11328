import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The types of the files that become smaller, by their ending. The search index is compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
/** The quality of Brotli: fast, and within a few per cent of the best. */
const QUALITY = 5;

/**
 * Gives a function that answers with the file compressed by Brotli. It gives false where another handler must answer:
 * the browser does not accept Brotli, there is no such file, or its type is not in the table.
 */
export function buildCompressor(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const packed = new Map<string, Buffer>();
  return (request, response) => {
    if (request.method !== 'GET' || !takesBrotli(String(request.headers['accept-encoding'] ?? ''))) return false;
    const file = findFile(folder, request.url ?? '/');
    const type = file && TYPES[path.extname(file)];
    if (file === undefined || type === undefined) return false;
    const key = `${file} ${statSync(file).mtimeMs}`;
    const body =
      packed.get(key) ??
      brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    packed.set(key, body);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    });
    response.end(body);
    return true;
  };
}

/** Whether the header accepts Brotli. Made for: `gzip, br`, `br;q=0.5`; and `br;q=0`, which refuses it. */
function takesBrotli(accepted: string): boolean {
  return accepted
    .split(',')
    .some((coding) => /^\s*br\s*(?:;|$)/i.test(coding) && !/;\s*q=0(?:\.0*)?\s*$/i.test(coding));
}

/** The file that an address stands for; undefined outside the folder, for a folder without its slash, and for a dotfile. */
function findFile(folder: string, url: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const inside =
    file.startsWith(folder + path.sep) &&
    !path
      .relative(folder, file)
      .split(path.sep)
      .some((part) => part.startsWith('.'));
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
