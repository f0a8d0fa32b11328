import { z } from 'zod';

/*
 * What may stand in the body that makes an index, as far as the export uses it: written from the documentation of OpenSearch (token filters,
 * analyzers, field types), which Elasticsearch's agrees with. A key or a value that no engine knows is refused, as an engine would.
 */
const count = z.int().min(1);

const filter = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('stop'),
    stopwords: z.union([z.array(z.string().min(1)), z.literal('_swedish_')]),
    ignore_case: z.boolean().optional(),
    remove_trailing: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('stemmer'), language: z.enum(['swedish', 'light_swedish']) }),
  z
    .strictObject({
      type: z.literal('dictionary_decompounder'),
      word_list: z.array(z.string().min(1)).min(1),
      min_word_size: count.optional(),
      min_subword_size: count.optional(),
      max_subword_size: count.optional(),
      only_longest_match: z.boolean().optional(),
    })
    .refine(({ word_list, min_subword_size = 2, max_subword_size = 15 }) =>
      word_list.every(({ length }) => length >= min_subword_size && length <= max_subword_size),
    ),
  z.strictObject({
    type: z.literal('synonym_graph'),
    synonyms: z.array(z.string().min(1)).min(1),
    expand: z.boolean().optional(),
    lenient: z.boolean().optional(),
    format: z.enum(['solr', 'wordnet']).optional(),
  }),
]);

const analyzer = z.strictObject({
  type: z.literal('custom'),
  tokenizer: z.enum(['standard', 'whitespace', 'keyword']),
  filter: z.array(z.string()),
});

const plainField = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('keyword') }),
  z.strictObject({ type: z.literal('boolean') }),
  z.strictObject({ type: z.literal('integer') }),
  z.strictObject({ type: z.literal('text'), analyzer: z.string(), search_analyzer: z.string() }),
  z.strictObject({
    type: z.literal('date'),
    format: z.string().regex(/^strict_(?:date|year_month|year)(?:\|\|strict_(?:date|year_month|year))*$/),
  }),
]);

const nestedField = z.strictObject({
  type: z.literal('nested'),
  include_in_root: z.boolean().optional(),
  properties: z.record(z.string(), plainField),
});

/** The filters that an engine has without being told of them. */
const BUILT_IN: readonly string[] = ['lowercase'];

export const indexBody = z
  .strictObject({
    settings: z.strictObject({
      analysis: z.strictObject({
        filter: z.record(z.string(), filter),
        analyzer: z.record(z.string(), analyzer),
      }),
    }),
    mappings: z.strictObject({
      _meta: z.record(z.string(), z.unknown()).optional(),
      dynamic: z.enum(['true', 'false', 'strict']),
      properties: z.record(z.string(), z.union([plainField, nestedField])),
    }),
  })
  .superRefine(({ settings: { analysis }, mappings: { properties } }, context) => {
    const known = (names: readonly string[], name: string) => {
      if (!names.includes(name)) context.addIssue(`Nothing is called ${name}`);
    };
    for (const own of Object.values(analysis.analyzer))
      for (const name of own.filter) known([...BUILT_IN, ...Object.keys(analysis.filter)], name);
    for (const field of Object.values(properties).flatMap((own) =>
      own.type === 'nested' ? Object.values(own.properties) : own,
    ))
      if (field.type === 'text')
        for (const name of [field.analyzer, field.search_analyzer]) known(Object.keys(analysis.analyzer), name);
  });
