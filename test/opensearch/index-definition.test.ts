import { describe, expect, test } from 'vitest';
import { buildIndexDefinition } from '../../src/opensearch/index-definition.ts';
import { indexBody } from './engine-schema.ts';

const SAID = { archive: 'Norrlunda', day: '2024-05-17' } as const;
const full = buildIndexDefinition({
  ...SAID,
  compoundParts: ['avtal', 'samverkansorganisationens'],
  synonymRules: ['LPO, lokalt programområde'],
});
const bare = buildIndexDefinition({ ...SAID, compoundParts: [], synonymRules: [] });
const chain = (body: unknown, name: string) => indexBody.parse(body).settings.analysis.analyzer[name]?.filter;

describe('the body that makes an index', () => {
  test.each([
    ['with words of the archive', full],
    ['without any, where a filter of none would be refused', bare],
  ])('has nothing that an engine does not know, %s', (_how, body) => {
    expect(indexBody.safeParse(body).error).toBeUndefined();
  });

  test('takes compounds apart in what is stored, and in no question', () => {
    expect(chain(full, 'svenska')).toEqual(['lowercase', 'svenska_smaord', 'arkivets_sammansattningar', 'svensk_stam']);
    expect(chain(full, 'svensk_fraga')).not.toContain('arkivets_sammansattningar');
  });

  test('puts synonyms into questions alone, before small words and endings go', () => {
    expect(chain(full, 'svensk_fraga')).toEqual(['lowercase', 'arkivets_synonymer', 'svenska_smaord', 'svensk_stam']);
    expect(chain(full, 'svenska')).not.toContain('arkivets_synonymer');
  });

  test('ends every reading of words with the stemmer, so that forms meet', () => {
    for (const own of Object.values(full.settings.analysis.analyzer)) expect(own.filter.at(-1)).toBe('svensk_stam');
  });

  test('lets parts be as long as the longest', () => {
    expect(full.settings.analysis.filter).toMatchObject({
      arkivets_sammansattningar: { max_subword_size: 'samverkansorganisationens'.length },
    });
  });

  test('says which archive it is of and up to which day', () => {
    expect(full.mappings._meta).toEqual({ program: 'till-handlingarna', arkiv: 'Norrlunda', dag: '2024-05-17' });
  });
});

test('the schema of the test refuses what an engine would', () => {
  const broken = structuredClone(full) as unknown as { settings: { analysis: { filter: Record<string, unknown> } } };
  delete broken.settings.analysis.filter['svensk_stam'];
  expect(indexBody.safeParse(broken).success).toBe(false);
  expect(indexBody.safeParse({ ...full, aliases: 1 }).success).toBe(false);
});
