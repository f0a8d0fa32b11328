import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { Decision } from '../../archive/decision.ts';
import { buildStandings } from '../../archive/standing.ts';
import { standingAnswer } from '../../site/words/standing-words.ts';
import type { DecisionStanding } from '../decision-standing.ts';
import { buildKnownNameFinder } from './find-known-names.ts';
import { buildEverydayFinder } from './find-everyday.ts';
import { buildOtherNameFinder, joinNames, type OtherName } from './other-names.ts';
import { buildRecord, type SearchRecord } from './record.ts';

/** What knows the answers of an earlier build. */
export interface KnownOfItems {
  /** `meetEveryday` where it is left out. */
  readonly meet?: (text: string) => readonly string[];
  /** What `buildNameFinder` gives where it is left out. */
  readonly findNames?: NameFinder;
}

export type NameFinder = (item: ArchivedItem) => readonly OtherName[];

/**
 * Gives a function that finds what an item's terms, networks, topics and abbreviations are called besides. It hangs on the words of the
 * item, its network and its topics, and on what glossary, networks and topics are called.
 */
export function buildNameFinder(archive: Archive): NameFinder {
  let finders: readonly NameFinder[] | undefined;
  return (item) => {
    finders ??= [
      buildOtherNameFinder(archive),
      buildKnownNameFinder(new Set(archive.glossary.map(({ entry }) => entry.term))),
    ];
    return joinNames(
      [],
      finders.flatMap((find) => find(item)),
    );
  };
}

/**
 * Gives a function that makes the record of any item of the archive. The records of ten thousand meetings take a
 * gigabyte, so they are made one at a time.
 */
export function buildRecordMaker(
  archive: Archive,
  { meet, findNames = buildNameFinder(archive) }: KnownOfItems = {},
): (item: ArchivedItem) => SearchRecord {
  const findEveryday = buildEverydayFinder(archive.items, meet);
  const standings = buildStandings(archive);
  const standingOf = (item: ArchivedItem, decision: Decision): readonly DecisionStanding[] => {
    const standing = standings.get(decision.id);
    return standing === undefined
      ? []
      : [
          {
            sequence: decision.sequence,
            kind: standing.kind,
            said: standingAnswer({ decision, item }, standing).short,
          },
        ];
  };
  return (item) =>
    buildRecord(item, {
      names: joinNames(findNames(item), findEveryday(item)),
      standings: item.decisions.flatMap((decision) => standingOf(item, decision)),
    });
}
