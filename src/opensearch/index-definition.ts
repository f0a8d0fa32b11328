import { greatestOf } from '../archive/extremes.ts';
import { STOP_WORDS } from '../swedish/stop-words.ts';
import { SHORTEST } from './compound-parts.ts';

/** What an archive knows of its own words, and which archive it is. */
export interface IndexedArchive {
  readonly compoundParts: readonly string[];
  readonly synonymRules: readonly string[];
  /** Its name. */
  readonly archive: string;
  /** The day up to which it speaks. */
  readonly day: string;
}

/** By this an index, and the folder of an export, tells where it comes from. */
export const MADE_BY = 'till-handlingarna';

/**
 * The body that makes the index: how its words are read, and the fields of `ItemDocument`. In what OpenSearch and Elasticsearch have alike,
 * without plugins.
 */
export function buildIndexDefinition({ compoundParts, synonymRules, archive, day }: IndexedArchive) {
  const own = [...(compoundParts.length > 0 ? (['arkivets_sammansattningar'] as const) : []), 'svensk_stam'] as const;
  const asked = [
    ...(synonymRules.length > 0 ? (['arkivets_synonymer'] as const) : []),
    'svenska_smaord',
    'svensk_stam',
  ] as const;
  return {
    settings: {
      analysis: {
        filter: {
          svenska_smaord: { type: 'stop', stopwords: [...STOP_WORDS] },
          svensk_stam: { type: 'stemmer', language: 'swedish' },
          /* A list of none is no valid filter. */
          ...(compoundParts.length > 0 && {
            arkivets_sammansattningar: {
              type: 'dictionary_decompounder',
              word_list: compoundParts,
              min_word_size: SHORTEST.word,
              min_subword_size: SHORTEST.part,
              max_subword_size: greatestOf(compoundParts.map(({ length }) => length)),
              /* The parts stand in the list in each form of the archive, so that a shorter one within is most often chance. */
              only_longest_match: true,
            },
          }),
          ...(synonymRules.length > 0 && {
            /* One name that the engine cannot read must not stop the whole index. */
            arkivets_synonymer: { type: 'synonym_graph', synonyms: synonymRules, lenient: true },
          }),
        },
        analyzer: {
          /* A compound is taken apart where it is stored alone: who asks for all of it means no part. */
          svenska: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'svenska_smaord', ...own] },
          svenska_hela_ord: {
            type: 'custom',
            tokenizer: 'standard',
            filter: ['lowercase', 'svenska_smaord', 'svensk_stam'],
          },
          /* Before the small words go: a name with a gap in it is no name. */
          svensk_fraga: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', ...asked] },
        },
      },
    },
    mappings: {
      _meta: { program: MADE_BY, arkiv: archive, dag: day },
      /* A field that nobody drew is a fault, and stores nothing. */
      dynamic: 'strict',
      properties: FIELDS,
    },
  } as const;
}

const KEYWORD = { type: 'keyword' } as const;
const TEXT = { type: 'text', analyzer: 'svenska', search_analyzer: 'svensk_fraga' } as const;
const WHOLE_WORDS = { ...TEXT, analyzer: 'svenska_hela_ord' } as const;

const FIELDS = {
  id: KEYWORD,
  adress: KEYWORD,
  rubrik: TEXT,
  text: TEXT,
  beslut: {
    type: 'nested',
    /* So that one question reaches the words of decisions too. */
    include_in_root: true,
    properties: {
      id: KEYWORD,
      adress: KEYWORD,
      klass: KEYWORD,
      formellt: { type: 'boolean' },
      text: TEXT,
    },
  },
  punkt: KEYWORD,
  mote: KEYWORD,
  organ: KEYWORD,
  organ_namn: KEYWORD,
  /* Known to the day, the month or the year. */
  datum: { type: 'date', format: 'strict_date||strict_year_month||strict_year' },
  ar: { type: 'integer' },
  amnen: KEYWORD,
  amnen_namn: KEYWORD,
  slag: KEYWORD,
  textform: KEYWORD,
  bilagor: KEYWORD,
  bilagetext: TEXT,
  namn_nagonstans: TEXT,
  namn_upprepade: TEXT,
  namn_i_centrum: TEXT,
  vardagsord: WHOLE_WORDS,
} as const;
