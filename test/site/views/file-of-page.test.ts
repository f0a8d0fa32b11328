import { describe, expect, test } from 'vitest';
import { namesFile } from '../../../src/site/views/file-of-page.ts';

describe('a page is made from', () => {
  test.each([
    ['a meeting', '/moten/falun-2024-06-17/', 'moten/falun/2024-06-17.mdx'],
    ['its agenda', '/moten/falun-2024-06-17/dagordning/', 'moten/falun/2024-06-17.mdx'],
    ['a decision', '/b/falun-2024-06-17-4a/', 'moten/falun/2024-06-17.mdx'],
    ['a topic', '/amnen/jour/', 'amnen/jour.yaml'],
    ['a network', '/organ/falun/', 'organ/falun.yaml'],
    ['a page of prose', '/om/', 'sidor/om.mdx'],
  ])('the file of %s', (_what, page, file) => {
    expect(namesFile(page, file)).toBe(true);
  });

  test.each([
    ['/moten/falun-2024-06-17/', 'moten/falun/2024-06-1.mdx'],
    ['/moten/', 'moten/falun/2024-06-17.mdx'],
    ['/', 'organ/falun.yaml'],
    ['/b/falun-2024-06-17-4a/', 'moten/falun/2024-06-18.mdx'],
  ])('no other: %s', (page, file) => {
    expect(namesFile(page, file)).toBe(false);
  });
});
