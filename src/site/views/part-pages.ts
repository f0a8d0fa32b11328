import type { Archive } from '../../archive/archived.ts';
import type { Witness } from '../../archive/ledger.ts';
import type { Meeting } from '../../archive/meeting.ts';
import { latestWitness } from '../../archive/witness.ts';
import { partPaths, type PartProps, type YearList } from './year-list.ts';

/** What the page of a part shows besides its entries. */
export interface PartPage<Entry> extends PartProps<Entry> {
  /** The line of the ledger that last concerned a meeting whose entries stand on the page. It stays when others are entered. */
  readonly witness: Witness | null;
}

/** Every page of a list besides its first one, as the route `[...part]` has them. `meetingsOf` says which meetings an entry comes from. */
export function buildPartPages<Entry>(
  list: Pick<YearList<Entry>, 'years'>,
  meetingsOf: (entry: Entry) => readonly Meeting[],
  { addresses }: Pick<Archive, 'addresses'>,
): readonly { readonly params: { readonly part: string }; readonly props: PartPage<Entry> }[] {
  return partPaths(list).map(({ params, props }) => ({
    params,
    props: { ...props, witness: latestWitness(props.part.entries.flatMap(meetingsOf), addresses) ?? null },
  }));
}
