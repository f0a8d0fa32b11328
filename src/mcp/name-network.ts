import { nameOrgan } from '../find/name-organ.ts';
import { foldWords } from '../swedish/fold-letters.ts';
import type { ReadArchive } from './kept-archive.ts';

/** The network that a question names by its name or its region, and the question without that word. */
export async function nameNetwork(fraga: string, { tables }: ReadArchive) {
  const { organs } = await tables.addressIndex();
  const named = nameOrgan(fraga, organs);
  if (named.by !== 'namn' && named.by !== 'trakt' && named.by !== 'delat') return undefined;
  const own = new Set(
    named.organs.flatMap(({ id, name, shortName, names, region }) =>
      [...id.split('-'), name, shortName, ...names, region ?? ''].flatMap((text) => foldWords(text).split(' ')),
    ),
  );
  const rest = fraga
    .split(/\s+/)
    .filter((word) => !own.has(foldWords(word)) && !own.has(foldWords(word).replace(/s$/, '')))
    .join(' ');
  return {
    rest,
    organs: named.organs.map(({ id }) => id).join(','),
    called: named.organs.map(({ name }) => name).join(' eller '),
  };
}
