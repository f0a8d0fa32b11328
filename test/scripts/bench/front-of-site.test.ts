import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { startFront } from '../../../scripts/bench/front-of-site.ts';

test('a front is an origin of its own that answers as the site does, and counts what it has sent since it was asked last', async () => {
  const site = createServer((asked, answer) => answer.writeHead(asked.url === '/b/' ? 200 : 404).end('x'.repeat(5000)));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const bound = site.address();
  const target = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
  const front = await startFront(
    () => target,
    () => 0,
  );
  try {
    const found = await fetch(new URL('b/', front.address));
    expect([found.status, (await found.text()).length]).toEqual([200, 5000]);
    expect((await fetch(new URL('c/', front.address))).status).toBe(404);
    const { requests, bytes } = front.count();
    expect([requests, bytes > 5000, bytes < 15_000]).toEqual([2, true, true]);
    expect(front.count()).toEqual({ requests: 0, bytes: 0 });
  } finally {
    await front.close();
    site.close();
  }
});
