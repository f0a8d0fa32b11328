import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { Decision } from '../../archive/decision.ts';
import { buildStandings } from '../../archive/standing.ts';
import { standingAnswer } from '../../site/words/standing-words.ts';
import type { DecisionStanding } from '../decision-standing.ts';
import { buildKnownNameFinder } from './find-known-names.ts';
import { buildEverydayFinder } from './find-everyday.ts';
import { buildOtherNameFinder, joinNames } from './other-names.ts';
import { buildRecord, type SearchRecord } from './record.ts';

/**
 * Gives a function that makes the record of any item of the archive. The records of ten thousand meetings take a
 * gigabyte, so they are made one at a time.
 */
export function buildRecordMaker(
  archive: Archive,
  meet?: (text: string) => readonly string[],
): (item: ArchivedItem) => SearchRecord {
  const findNames = buildOtherNameFinder(archive);
  const findKnown = buildKnownNameFinder(new Set(archive.glossary.map(({ entry }) => entry.term)));
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
      names: joinNames(findNames(item), [...findKnown(item), ...findEveryday(item)]),
      standings: item.decisions.flatMap((decision) => standingOf(item, decision)),
    });
}
