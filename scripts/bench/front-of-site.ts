import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** What one archive was asked and sent. */
export interface Sent {
  readonly requests: number;
  /** With heads, as they went over the connections. */
  readonly bytes: number;
}

/** An origin of its own before a site that is served elsewhere: so many archives can be asked where one is built. */
export interface Front {
  readonly address: string;
  /** What was sent since this was called last. */
  readonly count: () => Sent;
  readonly close: () => Promise<void>;
}

/** `target`: where the site is served, asked for with each request. `slowness`: milliseconds before each answer begins. */
export async function startFront(target: () => string, slowness: () => number): Promise<Front> {
  let requests = 0;
  const sockets = new Set<{ readonly bytesWritten: number }>();
  const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  let before = 0;
  const server = createServer((asked, answer) => {
    requests += 1;
    setTimeout(() => pass(target(), asked, answer), slowness());
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    count: () => {
      const sent = { requests, bytes: written() - before };
      [requests, before] = [0, written()];
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(target: string, asked: IncomingMessage, answer: ServerResponse): void {
  request(new URL(asked.url ?? '/', target), { method: asked.method, headers: asked.headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  })
    .on('error', () => answer.destroy())
    .end();
}
