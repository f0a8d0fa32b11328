import { expect, test } from 'vitest';
import { dataPackage } from '../../src/data/data-package.ts';
import { DATA_FILES } from '../../src/data/data-files.ts';
import { columnsOf } from '../../src/data/record-table.ts';
import { NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { validateDataPackage } from './data-package-profile.ts';

test('the data package keeps the standard’s profile', () => {
  for (const site of [SITE, undefined])
    expect(validateDataPackage(dataPackage(NASTY_ARCHIVE, site)), JSON.stringify(validateDataPackage.errors)).toBe(
      true,
    );
});

test('the profile can fail', () => {
  const whole = dataPackage(NASTY_ARCHIVE, SITE);
  expect(
    [
      { ...whole, resources: [] },
      { ...whole, resources: [{ name: 'a' }] },
      { ...whole, licenses: [{}] },
      { ...whole, resources: [{ name: 'a', path: '/abs' }] },
    ].map((broken) => validateDataPackage(broken)),
  ).toEqual([false, false, false, false]);
});

test('its columns are those of the tables, in order', () => {
  const text = JSON.stringify(dataPackage(NASTY_ARCHIVE, SITE));
  const names = [...text.matchAll(/"name":"([a-z_]+)","type":"(?:string|boolean|date)"/g)].map(([, name]) => name);
  expect(names).toEqual(
    DATA_FILES.filter(({ table }) => table).flatMap(({ record }) => [
      ...columnsOf(record).map(({ name }) => name),
      'apostrof',
    ]),
  );
});
