import { createHash } from 'node:crypto';
import type { SearchWords } from '../../archive/search-content.ts';
import type { FindMetNames } from './met-names.ts';
import type { WrittenRecord } from './written-record.ts';

/**
 * The digest of all that the index of some records is made of: the records in their order, the words of the archive that the marking
 * asks for, and the program. Of the names of the whole archive only those that stand in these records count, since no other
 * changes how a word of them is marked.
 */
export function findPieceKey(records: readonly WrittenRecord[], { program, ownWords, findMet }: KeyMakers): string {
  const written = records.map(({ json }) => json).join('\n');
  return createHash('sha256')
    .update(JSON.stringify([program, ownWords]))
    .update(`\n${written}\n${findMet(written).join(' ')}`)
    .digest('hex');
}

interface KeyMakers {
  readonly program: string;
  readonly ownWords: SearchWords;
  readonly findMet: FindMetNames;
}
