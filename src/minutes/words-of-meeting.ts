import type { Nodes } from 'mdast';
import { splitStrikes } from '../archive/verbatim-strikes.ts';
import type { ParsedMeeting } from './parse-meeting.ts';

/** The words of a text: runs of letters and digits, in NFC, whatever stands between them. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Every word of the document that a meeting's file holds, in order: head, body, signatures. */
export function wordsOfMeeting({ yaml: { data }, tree }: Pick<ParsedMeeting, 'yaml' | 'tree'>): readonly string[] {
  const own = (key: string): string => {
    const value: unknown =
      typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;
    /* Joined without spaces, because a strike may begin or end in the middle of a word. */
    return typeof value === 'string'
      ? splitStrikes(value)
          .map((part) => part.text)
          .join('')
      : '';
  };
  return [...wordsOf(own('huvud')), ...wordsOf(printedText(tree)), ...wordsOf(own('underskrift'))];
}

/** The words of a meeting's body that are struck out, in order. */
export function struckWordsOfMeeting({ tree }: Pick<ParsedMeeting, 'tree'>): readonly string[] {
  return findStruck(tree).flatMap((struck) => wordsOf(printedText(struck)));
}

function findStruck(node: Nodes): readonly Nodes[] {
  if (node.type === 'delete') return [node];
  return 'children' in node ? node.children.flatMap(findStruck) : [];
}

/** The text of a tree, with the numbers that its lists print. */
function printedText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'list') {
    return node.children
      .map((entry, index) => `${node.ordered ? `${(node.start ?? 1) + index}. ` : ''}${printedText(entry)}`)
      .join('\n');
  }
  if (!('children' in node)) return ' ';
  const text = node.children.map(printedText);
  return INLINE.has(node.type)
    ? text.join('')
    : `${text.join(node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' ? '' : '\n')}\n`;
}

const INLINE: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);
