import path from 'node:path';
import { expect, test } from 'vitest';
import { readPublishUse } from '../../../src/publish/send/publish-use.ts';

const SITE = path.resolve('/srv/webb');

test('a place is enough, and nothing else is done than to send', () => {
  expect(readPublishUse(['--till', '/mnt/plats'], SITE)).toEqual({
    all: false,
    toRegister: [],
    destination: { kind: 'folder', place: path.resolve('/mnt/plats') },
    given: '/mnt/plats',
    isDry: false,
  });
});

test('help is asked for alone', () => {
  expect(readPublishUse(['--help'], SITE)).toBe('help');
});

test('all of it hands on what only a person knows to the ledger, and needs no place', () => {
  expect(
    readPublishUse(['--allt', '--orsak', 'Fel belopp.', '--orsak', 'lovrad-2031=Fel dag.', '--flyttad', 'a=b'], SITE),
  ).toEqual({
    all: true,
    toRegister: ['--orsak', 'Fel belopp.', '--orsak', 'lovrad-2031=Fel dag.', '--flyttad', 'a=b'],
    destination: undefined,
    given: undefined,
    isDry: false,
  });
});

test.each([
  [[], 'inte vart'],
  [['--till', ''], 'inte vart'],
  [['--till', '/srv'], 'den byggda webbplatsen'],
  [['--till', '/srv/webb/a'], 'den byggda webbplatsen'],
  [['--till', '/mnt', '--orsak', 'Fel.'], '--orsak hör till --allt'],
  [['--allt', '--torr'], '--torr skriver inget'],
  [['--till', '/mnt', '--alt'], '--alt'],
])('%j is wrong use', (args, reason) => {
  expect(() => readPublishUse(args, SITE)).toThrow(reason);
});
