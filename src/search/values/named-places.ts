import { expandAttachmentLabels, findAttachmentMentions } from '../../swedish/attachments.ts';
import type { Span } from '../../swedish/span.ts';

/** An attachment or an address that a text names. */
export interface NamedPlace extends Span {
  /** Labels of attachments, `c1`; or an address and its site. In small letters. */
  readonly names: readonly string[];
}

/** The labels that a mention is asked for by: `Bilaga C 1-2` names c1, c2 and c. */
export function labelsOf(printed: string): readonly string[] {
  const labels = expandAttachmentLabels(printed).map((label) => label.toLowerCase());
  return [...new Set([...labels, ...labels.flatMap((label) => /^\p{L}(?=\d)/u.exec(label) ?? [])])];
}

/** Every mention of attachments in a printed text. */
export function findNamedAttachments(text: string): readonly NamedPlace[] {
  if (!/bil/iu.test(text)) return [];
  return findAttachmentMentions(text).map(({ start, end, printed }) => ({ start, end, names: labelsOf(printed) }));
}

/** The same in a question, where a letter may be small: `bilaga c`, `bil c1`. A small letter before more words may be a word. */
export function findAskedAttachments(text: string): readonly NamedPlace[] {
  return findNamedAttachments(
    text.replaceAll(SMALL_LABEL, (mention) =>
      mention.toUpperCase().replace(/^BIL\p{L}*/u, (word) => `B${word.slice(1).toLowerCase()}`),
    ),
  );
}

const SMALL_LABEL = /(?<!\p{L})bil(?:agorna|agor|aga|\.)?\s+[a-zåäö](?:\s?\d{1,3}(?!\d)|(?=\s*[.,;?!)]*\s*$))/giu;

/**
 * Every address of a page or of mail. Made for: `www.exempel.se`, `https://www.exempel.se/sida?a=1`, `exempel.se/sida`,
 * `Exempel.se`, `info@exempel.se`, `mailto:info@exempel.se`.
 */
export function findAddresses(text: string): readonly NamedPlace[] {
  if (!ENDING.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: printed, index, groups = {} }) => {
    const host = (groups['host'] ?? '').toLowerCase().replace(/^www\./u, '');
    const site = host.slice(0, LONGEST_ADDRESS);
    const whole = `${groups['mailbox'] ?? ''}${host}${(groups['path'] ?? '').replace(/[\p{P}\s]+$/u, '')}`;
    return {
      start: index,
      end: index + printed.length,
      names: [...new Set([whole.toLowerCase().slice(0, LONGEST_ADDRESS), site])],
    };
  });
}

/** So much of an address tells it from others. */
const LONGEST_ADDRESS = 80;

const ENDINGS = 'se|nu|com|org|net|eu|info|fi|no|dk|gov|io|app|de|uk';
/** What every address holds, and few texts. */
const ENDING = new RegExp(String.raw`\.(?:${ENDINGS})(?![\p{L}\p{N}-])`, 'iu');
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/-])(?:(?:https?://|mailto:)|(?=\S{1,200}\.(?:${ENDINGS})(?![\p{L}\p{N}])))(?<mailbox>[\p{L}\p{N}._%+-]{1,64}@)?(?<host>(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:${ENDINGS})(?![\p{L}\p{N}-]))(?<path>[/?#][^\s<>"”)\]]{0,200})?`,
  'giu',
);
