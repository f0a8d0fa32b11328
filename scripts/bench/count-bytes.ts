import { connect, createServer, type Socket } from 'node:net';

/** Serves a site at an address of its own and counts every byte that the site sends, to pages and workers. */
export async function countBytes(
  site: string,
): Promise<{ readonly address: string; readonly bytes: () => number; readonly close: () => Promise<void> }> {
  const { hostname, port } = new URL(site);
  const open = new Set<Socket>();
  let bytes = 0;
  const server = createServer((reader) => {
    const behind = connect(Number(port), hostname);
    for (const socket of [reader, behind]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    }
    behind.on('data', (chunk) => {
      bytes += chunk.length;
    });
    reader.pipe(behind).pipe(reader);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    bytes: () => bytes,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
