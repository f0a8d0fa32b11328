import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers 304 where the browser has what the tag names; else false, and nothing is sent. Made for `If-None-Match`:
 * `W/"a"`, `"a"`, `"x", W/"a"`, `*`. Weak and strong tags are compared as one, as RFC 9110 asks for this header.
 */
export function answerUnchanged(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<'ETag' | 'Cache-Control', string>>,
): boolean {
  const named = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!named.includes('*') && !named.includes(headers.ETag.replace(/^W\//, ''))) return false;
  response.writeHead(304, headers).end();
  return true;
}
