/**
 * The limits on what the native parser of MDX is given, beside those on every text (`size-of-text.ts`). Beyond each it takes time
 * that grows with the square or faster, or ends the process without a word. Ordinary minutes come to a tenth of each.
 * `what` and `limit`: the limit in Swedish, as the message says it.
 */
export const PARSER_CAPS = {
  /** Of a table; the parser compares the cells of a row with each other. */
  bars: { most: 2_000, what: 'antalet lodstreck på en rad', limit: '2 000' },
  /** Signs that may mark something, escaped or not: each is looked for from the start of its line. */
  signs: { most: 5_000, what: 'antalet tecken som märker ut något (som * _ | [ < &) på en rad', limit: '5 000' },
  /** The process ends at some 6,000. */
  levels: { most: 200, what: 'antalet parenteser, märken och citat i varandra', limit: '200' },
  /** What opens or closes among words, or with another name, stays open for the parser. */
  looseEnds: { most: 200, what: 'antalet slut på märken som inte hör till någon början', limit: '200' },
  /** Every `<` is looked for the end of through the whole text. */
  tags: { most: 20_000, what: 'antalet tecken <', limit: '20 000' },
  declarations: { most: 500, what: 'antalet <!', limit: '500' },
  /** Properties are taken from the start again for each. */
  tag: { most: 2_000, what: 'antalet tecken i ett märke', limit: '2 000' },
  /** The text is read from its start for each. Minutes have none. */
  expressions: { most: 200, what: 'antalet klammerparenteser { … }', limit: '200' },
  /** Tags and types within each other in code: each more takes twice as long, and at thirty it never ends. */
  codeTags: { most: 8, what: 'antalet märken i varandra inom klamrar { … }', limit: '8' },
  codeBrackets: { most: 3_000, what: 'antalet parenteser efter en klammer { eller en rad kod', limit: '3 000' },
  codeSigns: { most: 50_000, what: 'antalet skiljetecken efter en klammer { eller en rad kod', limit: '50 000' },
  /** Of emphasis, strikes and links: each is compared with those before it. */
  emphasis: { most: 10_000, what: 'antalet tecken för betoning och länkar i ett stycke', limit: '10 000' },
  /** Signs by their names (`&amp;`): each is found by its place, counted from the start of the paragraph. */
  named: { most: 1_000, what: 'antalet tecken & i ett stycke', limit: '1 000' },
  /** What becomes a link without marks: for each, all pieces of its paragraph are gone through. */
  addresses: { most: 1_000, what: 'antalet adresser (www, https://, @) i ett stycke', limit: '1 000' },
  /** Signs that may end an address are cut from it one by one. */
  address: { most: 2_000, what: 'antalet tecken i en adress', limit: '2 000' },
} as const satisfies Readonly<Record<string, { readonly most: number; readonly what: string; readonly limit: string }>>;

export type ParserCap = keyof typeof PARSER_CAPS;

/** A place in a text, and the limit of the parser that is exceeded there. */
export interface HeavyPlace {
  readonly index: number;
  readonly cap: ParserCap;
}
