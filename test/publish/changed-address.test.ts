import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tellChangedAddress } from '../../src/publish/changed-address.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

function site(address?: string): string {
  const folder = temporaryFolder();
  const link = address === undefined ? '' : `<link rel="canonical" href="${address}">`;
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html><head>${link}</head>`);
  return folder;
}

const FOLDER = 'https://example.se/arkiv/';

test('a site for another address than the one before it is told of, with both', () => {
  expect(tellChangedAddress({ old: site(FOLDER), site: site() }, undefined)).toMatch(
    /byggd för https:\/\/example\.se\/arkiv\/, den nya är byggd för värdens rot/,
  );
  expect(tellChangedAddress({ old: site(), site: site(FOLDER) }, undefined)).toMatch(/rot.*den nya.*\/arkiv\//);
});

test('so is one for another address than the archive says', () => {
  expect(tellChangedAddress({ old: site(), site: site() }, FOLDER)).toContain('webbplats.yaml har adressen');
});

test('nothing is said where nothing has changed', () => {
  expect(tellChangedAddress({ old: site(FOLDER), site: site(FOLDER) }, undefined)).toBe('');
  expect(tellChangedAddress({ old: site(FOLDER), site: site(FOLDER) }, 'https://example.se/arkiv')).toBe('');
  expect(tellChangedAddress({ old: temporaryFolder(), site: site(FOLDER) }, undefined)).toBe('');
  expect(tellChangedAddress({ old: site(), site: site() }, undefined)).toBe('');
});
