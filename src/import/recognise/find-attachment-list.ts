import { expandAttachmentLabels, findAttachmentMentions } from '../../swedish/attachments.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import type { SourceLine } from '../source-document.ts';

export interface AttachmentList {
  /** The index of its heading. */
  readonly start: number;
  /** What each attachment is called, by its label. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The list of attachments that ends a document, as its table of contents: a heading alone and below it nothing but lines that
 * begin with a label and go on with a name. Undefined where there is none. `from`: where it may begin.
 * Made for: `Bilagor`⏎`Bilaga 1 Kalkyl`⏎`Bilaga 2: Avtal`, `Bilageförteckning:`⏎`- Bilaga A – Program`, `Bilagor`⏎`1. Kalkyl`.
 */
export function findAttachmentList(lines: readonly SourceLine[], from: number): AttachmentList | undefined {
  const names = new Map<string, string>();
  for (let index = lines.length - 1; index >= Math.max(from, lines.length - LONGEST_LIST); index -= 1) {
    const text = lines[index]?.text.trim() ?? '';
    if (HEADING.test(text)) return names.size > 0 ? { start: index, names } : undefined;
    const named = readListed(text);
    if (!named) return undefined;
    names.set(named.label, named.name);
  }
  return undefined;
}

/** Made for: `Bilagor`, `Bilagor:`, `Bilageförteckning`, `Förteckning över bilagor`, `Bifogade handlingar`. */
const HEADING = /^(?:bilagor|bilage?förteckning|förteckning över bilagor|bifogade (?:handlingar|filer))\s*:?$/iu;

/** In lines. */
const LONGEST_LIST = 60;

/** One attachment with its label and its name; undefined where the line is something else. */
function readListed(text: string): { readonly label: string; readonly name: string } | undefined {
  const words = text.slice(bulletLength(text));
  const mention = findAttachmentMentions(words).find(({ start }) => start === 0);
  const bare = BARE_LABEL.exec(text)?.groups;
  const [label, ...others] = expandAttachmentLabels(mention?.printed ?? bare?.['label'] ?? '');
  if (label === undefined || others.length > 0) return undefined;
  const name = (mention ? words.slice(mention.end) : (bare?.['name'] ?? ''))
    .replace(/^[\s.:–—-]+/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return name === '' || name.length > LONGEST_NAME || /^\p{Ll}/u.test(name) ? undefined : { label, name };
}

/** A sentence is the text of an attachment and not its name. Made for: `1. Kalkyl`, `A) Avtal`, `2: Program`. */
const BARE_LABEL = /^(?<label>\d{1,2}|[A-ZÅÄÖ])[.):]\s+(?<name>\p{Lu}.*[^.!?])$/u;

/** In characters: what is longer is a text, no name. */
const LONGEST_NAME = 120;
