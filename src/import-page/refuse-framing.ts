import type { ServerResponse } from 'node:http';

/** No page of the dev server may stand in a frame of another one, which could lead a click to *Spara*. */
export function refuseFraming(_request: unknown, response: ServerResponse, next: () => void): void {
  response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
  response.setHeader('X-Frame-Options', 'DENY');
  next();
}
