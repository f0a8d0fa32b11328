import { expect, test } from 'vitest';
import { readDestination } from '../../../src/publish/send/destination.ts';

test.each([
  ['/srv/webb', 'folder', '/srv/webb'],
  ['../webb', 'folder', '/hem/webb'],
  ['webb', 'folder', '/hem/anna/webb'],
  ['./a:b', 'folder', '/hem/anna/a:b'],
  ['anna@webb.example.se:/srv/webb', 'rsync', 'anna@webb.example.se:/srv/webb'],
  ['webb.example.se:webb', 'rsync', 'webb.example.se:webb'],
  ['rsync://webb.example.se/webb', 'rsync', 'rsync://webb.example.se/webb'],
  ['rclone:hink:arkiv/webb', 'rclone', 'hink:arkiv/webb'],
])('%s is a destination by %s', (words, kind, place) => {
  expect(readDestination(words, '/hem/anna')).toEqual({ kind, place });
});
