import fc from 'fast-check';

const swedishWord = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéüABÅÄÖ'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('och', 'import', 'export', 'const', 'www', 'Föredragande', 'a'),
);
/** Never begins a paragraph with *import* or *export*, which MDX reads as code. */
export const sentence = fc
  .array(fc.tuple(swedishWord, fc.constantFrom('', '', '', ',', '.', '...')), { minLength: 1, maxLength: 15 })
  .map((words) => `Texten ${words.map((word) => word.join('')).join(' ')}.`);
export const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((sentences) => fc.constantFrom(' ', '\n').map((between) => sentences.join(between)));
export const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 5 });
