import { expect, test } from 'vitest';
import { findOtherHost, findUncheckedHost } from '../../src/mcp/other-host.ts';

const home = 'https://arkiv.test/lov/';

test.each([
  ['https://arkiv.test/lov/b/lovrad-2031-04-02-1/', undefined],
  ['https://ARKIV.test/lov/b/lovrad-2031-04-02-1/', undefined],
  ['lovrad-2031-04-02-1', undefined],
  ['/b/lovrad-2031-04-02-1/', undefined],
  ['arkiv.test/lov/b/lovrad-2031-04-02-1/', undefined],
  ['//arkiv.test/lov/b/lovrad-2031-04-02-1/', undefined],
  ['https://arkiv.test/lov//b/lovrad-2031-04-02-1/', undefined],
  ['Lövrådet 2031.04.02 p. 1/2', undefined],
  ['//annan.test/b/lovrad-2031-04-02-1/', 'annan.test'],
  ['ftp://annan.test/b/lovrad-2031-04-02-1/', 'annan.test'],
  ['annan.test/b/lovrad-2031-04-02-1/', 'annan.test'],
  ['Se annan.test:8080/b/lovrad-2031-04-02-1/', 'annan.test:8080'],
  ['https://arkiv.test@annan.test/b/lovrad-2031-04-02-1/', 'arkiv.test@annan.test'],
  ['https://annan.test/b/lovrad-2031-04-02-1/', 'annan.test'],
  ['Se http://annan.test:8080/b/lovrad-2031-04-02-1/.', 'annan.test:8080'],
  ['https://eur.safelinks.test/?url=https%3A%2F%2Farkiv.test%2Flov%2Fb%2Flovrad-2031-04-02-1%2F', undefined],
  ['https://eur.safelinks.test/?url=https%3A%2F%2Fannan.test%2Fb%2Flovrad-2031-04-02-1%2F', 'annan.test'],
])('%s leads to %j besides the archive', (text, host) => {
  expect(findOtherHost(text, { home })).toBe(host);
});

test('an archive in a folder does not say at which host it is published', () => {
  expect(findOtherHost('https://annan.test/b/lovrad-2031-04-02-1/', { home: 'file:///srv/lov/' })).toBeUndefined();
  const folder = { home: 'file:///srv/lov/' };
  expect(findUncheckedHost('annan.test/b/lovrad-2031-04-02-1/', folder)).toBe('annan.test');
  expect(findUncheckedHost('/b/lovrad-2031-04-02-1/', folder)).toBeUndefined();
  expect(findUncheckedHost('https://arkiv.test/lov/b/lovrad-2031-04-02-1/', { home })).toBeUndefined();
});
