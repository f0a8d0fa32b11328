import type { BuiltPage } from './built-page.ts';

/** What a page holds that runs, loads or draws anything of its own: elements and attributes that no page of a meeting has. */
export function findCode(page: BuiltPage): readonly string[] {
  return page.elements.flatMap(({ tagName, attrs }) => {
    const runs = attrs.filter(
      ({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc' || name === 'formaction',
    );
    const source = attrs.find(({ name }) => name === 'src')?.value;
    const href = attrs.find(({ name }) => name === 'href')?.value ?? '';
    const foreign =
      ['iframe', 'object', 'embed', 'img', 'style', 'base', 'beslut', 'forslag', 'x'].includes(tagName) ||
      (tagName === 'script' && source === undefined);
    const leads = tagName === 'a' && !/^(?:[/#?]|https?:|mailto:)/i.test(href);
    return foreign || leads || runs.length > 0 || (source !== undefined && !source.startsWith('/'))
      ? [`${page.path} <${tagName}> ${JSON.stringify(attrs)}`]
      : [];
  });
}

/** The first word that the shown text lacks, all of them looked for in their order. What is beside one another on a page may touch in its text. */
export function findUnshown(words: string, shown: string): string | undefined {
  const seen = wordsIn(shown).join('');
  let place = 0;
  return wordsIn(words.replaceAll('[struket:', '')).find((word) => {
    const found = seen.indexOf(word, place);
    place = found + word.length;
    return found === -1;
  });
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
