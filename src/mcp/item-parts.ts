import { z } from 'zod';
import { foldWords } from '../swedish/fold-letters.ts';
import type { ItemPart } from './answer.ts';
import type { ItemRecord } from './find-records.ts';

/** The proposals of an item and the decisions that it only recounts, as the data have them. */
export function partsOfItem(item: ItemRecord['item']): readonly ItemPart[] {
  const { forslag, atergivna } = partLists.parse(item);
  return [
    ...forslag.map(({ av, text }) => ({ slag: 'förslag', av, datum: null, lydelse: text.split('\n') }) as const),
    ...atergivna.map(
      ({ av, datum, text }) => ({ slag: 'återgivet beslut', av, datum, lydelse: text.split('\n') }) as const,
    ),
  ];
}

const partLists = z.object({
  forslag: z.array(z.object({ av: z.string().nullable(), text: z.string() })),
  atergivna: z.array(z.object({ av: z.string(), datum: z.string().nullable(), text: z.string() })),
});

/** Paragraphs without those that are the words of a part, each part once: a part may be several paragraphs in a row. */
export function leaveOutParts(paragraphs: readonly string[], parts: readonly ItemPart[]): readonly string[] {
  return parts.reduce<readonly string[]>((left, { lydelse }) => leaveOut(left, letters(lydelse)), paragraphs);
}

function leaveOut(paragraphs: readonly string[], part: string): readonly string[] {
  for (const start of paragraphs.keys()) {
    let said = '';
    for (let end = start; end < paragraphs.length && said.length < part.length; end += 1) {
      said += letters(paragraphs.slice(end, end + 1));
      if (said === part) return paragraphs.filter((_, place) => place < start || place > end);
    }
  }
  return paragraphs;
}

/** Who decided something to follow up, and when, where it is words of a decision that the item only recounts. */
export function recountedIn(text: string, item: ItemRecord['item']): Pick<ItemPart, 'av' | 'datum'> | undefined {
  const said = letters([text]);
  const found = partsOfItem(item).find(
    ({ slag, lydelse }) => slag === 'återgivet beslut' && said !== '' && letters(lydelse).includes(said),
  );
  return found && { av: found.av, datum: found.datum };
}

/** Signs and spaces do not count: the index has them otherwise than the data. */
function letters(texts: readonly string[]): string {
  return foldWords(texts.join(' ')).replaceAll(' ', '');
}
