import { expect, test } from 'vitest';
import { oparlFiles } from '../../src/data/oparl/oparl-files.ts';
import { archiveOf, CORRECTED_ARCHIVE, NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { oparlFaults } from './oparl-faults.ts';

test('every object has what OParl 1.1 demands, and every address leads to a file', () => {
  const many = archiveOf(
    ...Array.from({ length: 201 }, (_, index) => ({
      date: `${1900 + index}-01-02`,
      items: [{ number: '1', title: 'Avtal' }],
      attachments: [
        {
          label: 'C1',
          name: undefined,
          items: ['1'],
          document: { name: 'c1.pdf', bytes: 1200, sha256: 'a'.repeat(64) },
          link: undefined,
        },
        { label: 'Å', name: 'Utan adress', items: [], document: undefined, link: 'https://example.se/a.pdf' },
      ],
    })),
  );
  for (const archive of [NASTY_ARCHIVE, CORRECTED_ARCHIVE, many, archiveOf()]) {
    expect(oparlFaults([...oparlFiles(archive, SITE)], SITE.href)).toEqual([]);
    expect(oparlFaults([...oparlFiles(archive, undefined)], '/')).toEqual([]);
  }
});

test('a long list goes on over pages', () => {
  const many = archiveOf(...Array.from({ length: 201 }, (_, index) => ({ date: `${1900 + index}-01-02` })));
  const names = [...oparlFiles(many, SITE)].map(({ name }) => name).filter((name) => name.startsWith('meetings'));
  expect(names).toEqual(['meetings', 'meetings-2', 'meetings-3']);
});

test('a meeting that was withdrawn or has moved says at its address that it is gone', () => {
  const gone = [...oparlFiles(CORRECTED_ARCHIVE, SITE)].filter(({ content }) => Object(content).deleted === true);
  expect(gone.map(({ name }) => name)).toEqual(['meeting/lovrad-2020-01-01', 'meeting/lovrad-2020-02-02']);
});

test('a fault is seen', () => {
  const files = [...oparlFiles(NASTY_ARCHIVE, SITE)];
  expect(
    oparlFaults(
      files.filter(({ name }) => name !== 'persons'),
      SITE.href,
    ),
  ).not.toEqual([]);
  expect(
    oparlFaults(
      files.map(({ name, content }) =>
        name === 'body' ? { name, content: { ...Object(content), name: undefined } } : { name, content },
      ),
      SITE.href,
    ),
  ).not.toEqual([]);
});

test('nobody who was there is in it', () => {
  expect(JSON.stringify([...oparlFiles(NASTY_ARCHIVE, SITE)])).not.toContain('Stråth');
});
