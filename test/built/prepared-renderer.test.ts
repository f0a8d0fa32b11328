import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CACHE } from '../../src/command-line/folders.ts';
import { withBuildLock } from '../../src/publish/build-lock.ts';
import { prepareRenderer, type PreparedRenderer } from '../../src/publish/renderer/compile-renderer.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const heard: string[] = [];

/** Of a content whose program is not kept: its prose page has a text of its own. */
function prepare(): PreparedRenderer {
  const content = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'sidor/om.mdx': `---\ntitel: Om arkivet\nbeskrivning: Vad det är.\n---\n\nNummer ${Math.random()}.\n`,
  });
  const hear = (text: string) => heard.push(text);
  return prepareRenderer({ content, output: content, say: hear, tell: ({ command }) => hear(command) });
}

test('what is being compiled is ended with its build: nothing is said, and nothing is left of it', async () => {
  const before = readdirSync(path.join(CACHE, 'sidor'));
  const { done, stop } = prepare();
  stop();
  expect(await done).toBeUndefined();
  expect(heard).toEqual([]);
  expect(readdirSync(path.join(CACHE, 'sidor')).filter((name) => !before.includes(name))).toEqual([]);
  /* Another may compile. */
  await withBuildLock(async () => {});
});

test('a build that is refused while another compiles says nothing of that', async () => {
  const other = holdBuildLock();
  const { done, stop } = prepare();
  stop();
  await expect(done).rejects.toThrow('aborted');
  expect(heard).toEqual([]);
  await other.letGo();
});

test('a build that waits for another to compile tells whom it waits for, and can be ended', async () => {
  const other = holdBuildLock();
  const { done, stop } = prepare();
  await expect.poll(() => heard).toEqual(['build']);
  stop();
  await expect(done).rejects.toThrow('aborted');
  await other.letGo();
});

function holdBuildLock(): { readonly letGo: () => Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = withBuildLock(() => promise);
  return {
    letGo: async () => {
      resolve();
      await held;
    },
  };
}
