import { hash } from 'node:crypto';
import path from 'node:path';
import type { Archive, ArchivedItem } from '../archive/archived.ts';
import { itemText } from '../archive/item-text.ts';
import { digestOfProgram } from '../keeping/digest-of-program.ts';
import { keepByText, keepByTextOf } from '../keeping/kept-by-text.ts';
import { meetEveryday } from '../search/index/find-everyday.ts';
import { buildNameFinder, type KnownOfItems } from '../search/index/records.ts';

/** The rooms that decide what is found in the text of an item. */
const READERS = ['src/search/**', 'src/archive/**', 'src/swedish/**', 'src/keeping/**'];

interface KeptOfItems {
  readonly known: KnownOfItems;
  /** Keeps what was asked for since. */
  readonly keep: () => void;
}

/** What the search finds in the items of an archive, of which only those are looked through that no earlier build has met. */
export function keepKnownOfItems(archive: Archive, cache: string): KeptOfItems {
  const program = digestOfProgram(READERS);
  const everyday = keepByText(path.join(cache, 'vardagsord'), program, meetEveryday);
  const names = keepByTextOf(
    path.join(cache, 'namn'),
    hash('sha256', `${program}\n${vocabularyOf(archive)}`),
    wordsOf,
    buildNameFinder(archive),
  );
  return {
    known: { meet: everyday.find, findNames: names.find },
    keep: () => {
      everyday.keep();
      names.keep();
    },
  };
}

/** What names other than an item's own are made of. */
function vocabularyOf({ glossary, organs, topics }: Archive): string {
  return JSON.stringify([glossary.map(({ entry }) => entry), organs, topics.map(({ topic }) => topic)]);
}

function wordsOf(archived: ArchivedItem): string {
  const { item, organ, topics } = archived;
  return JSON.stringify([organ.id, topics.map(({ id }) => id), item.title, itemText(archived)]);
}
