import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { MOST_ANSWERS, type ShownAnswer } from './score-answers.ts';

/** What each engine gets of an agenda item, with nothing added. */
export interface PeerDocument {
  /** The id of the item. */
  readonly id: string;
  readonly title: string;
  /** All words of the item, the title first. */
  readonly text: string;
}

export interface SearchEngine {
  readonly name: string;
  /** Bytes of the compressed index that a first question sends, without the engine's own code. */
  readonly firstBytes: number;
  /** Bytes of the whole compressed index. */
  readonly wholeBytes: number;
  readonly ask: (question: string) => Promise<ShownAnswer>;
}

/**
 * MiniSearch with the settings that its documentation gives for a forgiving search: prefixes count, a fifth of a word's
 * letters may differ, any word may be missing.
 */
export function makeMiniSearch(records: readonly PeerDocument[]): SearchEngine {
  const index = new MiniSearch<PeerDocument>({
    fields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'OR', boost: { title: 2 } },
  });
  index.addAll(records);
  return {
    name: 'MiniSearch',
    ...sentWhole(JSON.stringify(index)),
    ask: async (question) => withoutCards(index.search(question).map(({ id }) => String(id))),
  };
}

/** FlexSearch with every part of every word in its index; `suggest` allows words of the question to be missing. */
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
    ask: async (question) => withoutCards(index.search(question, { suggest: true, limit: MOST_ANSWERS }).map(String)),
  };
}

/** What a browser must fetch that searches an index which is sent as a whole. */
export function sentWhole(index: string): Pick<SearchEngine, 'firstBytes' | 'wholeBytes'> {
  const bytes = gzipSync(index).length;
  return { firstBytes: bytes, wholeBytes: bytes };
}

/** The answer of an engine that knows items alone. */
export function withoutCards(items: readonly string[]): ShownAnswer {
  return { items, cards: [] };
}
