import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { blankWords, reloadWords, serverWords } from '../../../src/publish/send/next-steps.ts';
import { writeContent } from '../../samples/temporary-content.ts';

test('a site with an address is set up by its script, whose path a shell can take, and one without is told to get an address', () => {
  const site = writeContent({ 'vardregler/installera-nginx.sh': '#!/bin/sh\n' });
  const script = path.join(site, 'vardregler', 'installera-nginx.sh');
  expect(serverWords(site)).toContain(`sudo sh '${script}'`);
  expect(serverWords(writeContent({ 'index.html': '' }))).toContain('adress:');
});

test('a server is told to read its rules again where they have changed', () => {
  const changes = { added: [], changed: ['index.html'], removed: [] };
  expect(reloadWords(changes)).toBe('');
  expect(reloadWords({ ...changes, changed: ['vardregler/nginx.conf'] })).toContain('reload nginx');
});

test('blanks are counted', () => {
  const page = (text: string) => ({ 'sidor/om.mdx': `---\ntitel: Om\n---\n\n${text}\n` });
  const words = (text: string) => blankWords(loadContent(writeContent(page(text))).diagnostics);
  expect(words('Allt står.')).toBe('');
  expect(words('[FYLL I: vem]')).toContain('1 ställe är inte ifyllt');
});
