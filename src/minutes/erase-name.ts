import { replaceInYaml } from './frontmatter.ts';
import { replaceName } from './find-name.ts';

/** What stands where a name stood. */
export const ERASED_NAME = '[namn borttaget]';

/** A content file without the name. Line ends are `\n` by then. What it is read as changes by the name alone. */
export function eraseName(text: string, file: string, name: string): string {
  const replace = (words: string) => replaceName(words, name, ERASED_NAME);
  if (file.endsWith('.yaml')) return replaceInYaml(text, replace);
  const [head = ''] = /^\s*---[ \t]*\n(?:.*?\n)??---[ \t]*(?:\n|$)/s.exec(text) ?? [];
  const [, open = '', yaml = '', close = ''] = /^(\s*---[ \t]*\n)(.*?)(---[ \t]*\n?)$/s.exec(head) ?? [];
  return `${open}${replaceInYaml(yaml, replace)}${close}${eraseInBody(text.slice(head.length), name)}`;
}

/** Brackets are signs of Markdown: what stands there shall be text, whatever comes after. Within a tag they are not. */
function eraseInBody(body: string, name: string): string {
  const inTags = body.replaceAll(/^[ \t]*<\/?[A-Z][^\n]*>[ \t]*$/gm, (tag) => replaceName(tag, name, ERASED_NAME));
  return replaceName(inTags, name, ERASED_NAME.replace('[', '\\[').replace(']', '\\]'));
}
