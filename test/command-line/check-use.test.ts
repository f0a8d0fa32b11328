import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBuildUse } from '../../src/command-line/check-use.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const someContent = () => writeContent({ 'organ/norrlunda.yaml': ORGAN });

describe('a build may write', () => {
  test('to a folder that is not there, to an empty one, and over a site of its own', () => {
    const content = someContent();
    const folder = temporaryFolder();
    expect(checkBuildUse({ content, output: path.join(folder, 'ny', 'site') })).toBeUndefined();
    expect(checkBuildUse({ content, output: folder })).toBeUndefined();
    for (const name of ['index.html', '_headers']) writeFileSync(path.join(folder, name), '');
    expect(checkBuildUse({ content, output: folder })).toBeUndefined();
  });
});

describe('a build is stopped', () => {
  test('before it writes over its content, what holds its content, or the checkout', () => {
    const content = someContent();
    const link = path.join(temporaryFolder(), 'länk');
    symlinkSync(content, link);
    for (const output of [content, path.dirname(content), ROOT, path.dirname(ROOT), link]) {
      expect(checkBuildUse({ content, output })).toContain('OUT_DIR');
    }
  });

  test('before it writes over anything that is no site of its own', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'mitt-dokument.txt'), 'x');
    expect(checkBuildUse({ content: someContent(), output: folder })).toContain('OUT_DIR');
    expect(checkBuildUse({ content: someContent(), output: path.join(folder, 'mitt-dokument.txt') })).toContain(
      'OUT_DIR',
    );
  });

  test('where there is no content to build from', () => {
    const output = path.join(temporaryFolder(), 'site');
    const elsewhere = temporaryFolder();
    mkdirSync(path.join(elsewhere, 'bilder'));
    for (const content of [path.join(output, 'saknas'), elsewhere])
      expect(checkBuildUse({ content, output })).toContain('CONTENT_DIR');
  });
});
