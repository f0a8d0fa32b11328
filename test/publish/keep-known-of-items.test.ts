import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archived.ts';
import { keepKnownOfItems } from '../../src/publish/keep-known-of-items.ts';
import { buildRecordMaker } from '../../src/search/index/records.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

/** The names that the records of all items get, of what is kept. */
function namesOf(archive: Archive, cache: string) {
  const { known, keep } = keepKnownOfItems(archive, cache);
  const names = archive.items.map(buildRecordMaker(archive, known)).map((record) => record.names);
  keep();
  return names;
}

function freshNamesOf(archive: Archive) {
  return archive.items.map(buildRecordMaker(archive)).map((record) => record.names);
}

test('what is kept of items is what would be found, the first time and the next', () => {
  const archive = loadShippedArchive();
  const cache = temporaryFolder();
  const names = freshNamesOf(archive);
  expect(names.some((own) => own.length > 0)).toBe(true);
  expect([namesOf(archive, cache), namesOf(archive, cache)]).toEqual([names, names]);
});

test('it is found anew where the glossary, a network or a topic is called otherwise', () => {
  const archive = loadShippedArchive();
  const [topic, ...topics] = archive.topics;
  if (topic === undefined) throw new Error('The shipped archive has no topic');
  const renamed = { ...topic, topic: { ...topic.topic, searchWords: ['granris'] } };
  const others: readonly Archive[] = [
    { ...archive, glossary: [] },
    { ...archive, organs: archive.organs.map((organ) => ({ ...organ, names: [...organ.names, 'Granrådet'] })) },
    {
      ...archive,
      topics: [renamed, ...topics],
      items: archive.items.map((item) => ({
        ...item,
        topics: item.topics.map((own) => (own === topic.topic ? renamed.topic : own)),
      })),
    },
  ];
  const cache = temporaryFolder();
  for (const other of others) {
    namesOf(archive, cache);
    const names = freshNamesOf(other);
    expect(names).not.toEqual(freshNamesOf(archive));
    expect(namesOf(other, cache)).toEqual(names);
  }
});
