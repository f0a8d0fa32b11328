import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { MOST_ANSWERS } from './score-answers.ts';

/** What every engine is given: an agenda item and nothing added to it. */
export interface PeerDocument {
  /** The item's. */
  readonly id: string;
  readonly title: string;
  /** All its words, the title's first. */
  readonly text: string;
}

export interface SearchEngine {
  readonly name: string;
  /** Of the index, compressed, without the engine's own code: what a reader's first question sends … */
  readonly firstBytes: number;
  /** … and all that there is to send. */
  readonly wholeBytes: number;
  /** Ids of items, the best first. */
  readonly ask: (question: string) => Promise<readonly string[]>;
}

/** As its documentation would have a search that forgives: the beginning of a word is enough, a fifth of its letters may be wrong, any word may be missing. */
export function makeMiniSearch(records: readonly PeerDocument[]): SearchEngine {
  const index = new MiniSearch<PeerDocument>({
    fields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'OR', boost: { title: 2 } },
  });
  index.addAll(records);
  return {
    name: 'MiniSearch',
    ...sentWhole(JSON.stringify(index)),
    ask: async (question) => index.search(question).map(({ id }) => String(id)),
  };
}

/** Every part of every word is in the index; `suggest` lets words of the question be missing. */
export function makeFlexSearch(records: readonly PeerDocument[]): SearchEngine {
  const index = new Index({ tokenize: 'full' });
  for (const { id, text } of records) index.add(id, text);
  const parts: string[] = [];
  index.export((_name, part) => {
    parts.push(part);
  });
  return {
    name: 'FlexSearch',
    ...sentWhole(parts.join('')),
    ask: async (question) => index.search(question, { suggest: true, limit: MOST_ANSWERS }).map(String),
  };
}

function sentWhole(index: string): Pick<SearchEngine, 'firstBytes' | 'wholeBytes'> {
  const bytes = gzipSync(index).length;
  return { firstBytes: bytes, wholeBytes: bytes };
}
