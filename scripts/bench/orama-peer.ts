import { create, insertMultiple, save, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/swedish';
import { MOST_ANSWERS } from './score-answers.ts';
import { sentWhole, withoutCards, type PeerDocument, type SearchEngine } from './search-peers.ts';

/** Orama with its Swedish stemmer and the settings of a forgiving search: a letter may differ, any word may be missing. */
export async function makeOrama(records: readonly PeerDocument[]): Promise<SearchEngine> {
  const index = create({
    schema: { id: 'string', title: 'string', text: 'string' },
    components: { tokenizer: { stemming: true, language, stemmer } },
  });
  await insertMultiple(index, [...records]);
  return {
    name: 'Orama',
    ...sentWhole(JSON.stringify(save(index))),
    ask: async (question) => {
      const { hits } = await search(index, {
        term: question,
        properties: ['title', 'text'],
        boost: { title: 2 },
        tolerance: 1,
        threshold: 1,
        limit: MOST_ANSWERS,
      });
      return withoutCards(hits.map(({ document }) => document.id));
    },
  };
}
