import { ERASED_NAME } from '../archive/erased-name.ts';
import { replaceInYaml } from './frontmatter.ts';
import { replaceName } from './find-name.ts';

/**
 * The text of a content file without the name. `text` must have `\n` as its line end. Nothing but the name changes in
 * what the file is read as.
 */
export function eraseName(text: string, file: string, name: string): string {
  const replace = (words: string) => replaceName(words, name, ERASED_NAME);
  if (file.endsWith('.yaml')) return replaceInYaml(text, replace);
  const [head = ''] = /^\s*---[ \t]*\n(?:.*?\n)??---[ \t]*(?:\n|$)/s.exec(text) ?? [];
  const [, open = '', yaml = '', close = ''] = /^(\s*---[ \t]*\n)(.*?)(---[ \t]*\n?)$/s.exec(head) ?? [];
  return `${open}${replaceInYaml(yaml, replace)}${close}${eraseInBody(text.slice(head.length), name)}`;
}

/**
 * Erases the name in Markdown. The brackets of the replacement are escaped, since they could otherwise become a link
 * together with what follows; within a tag they are plain text.
 */
function eraseInBody(body: string, name: string): string {
  const inTags = [ONE_LINE, SEVERAL_LINES].reduce(
    (text, tags) => text.replaceAll(tags, (tag) => replaceName(tag, name, ERASED_NAME)),
    body,
  );
  return replaceName(inTags, name, ERASED_NAME.replace('[', '\\[').replace(']', '\\]'));
}

const ONE_LINE = /^[ \t]*<\/?[A-Z][^\n]*>[ \t]*$/gm;

/** A tag whose properties stand below each other. */
const SEVERAL_LINES = /^[ \t]*<[A-Z][a-z]*(?:\s+\p{L}+="[^"]*")+\s*\/?>/gmu;
