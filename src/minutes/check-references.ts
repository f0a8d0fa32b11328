import type { Archive, ArchivedMeeting } from '../archive/archived.ts';
import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import type { Reference } from '../archive/reference.ts';

/**
 * Reports every reference to a meeting or an item that the archive does not hold. It is placed at the item that makes
 * it, once for each item and wording.
 */
export function checkReferences(archive: Archive): readonly Diagnostic[] {
  const diagnostics = archive.meetings.flatMap((archived) => {
    const { meeting, resolutions } = archived;
    const lines = new Map(meeting.items.toReversed().map(({ number, line }) => [number, line]));
    return meeting.references.flatMap((reference, index) => {
      const place = { file: meeting.file, line: lines.get(reference.from ?? '') ?? 1 };
      return checkReference(reference, resolutions[index], place);
    });
  });
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function checkReference(
  reference: Reference,
  resolution: ArchivedMeeting['resolutions'][number] | undefined,
  place: Place,
): readonly Diagnostic[] {
  const text = reference.text.replaceAll(/\s+/g, ' ');
  switch (resolution?.kind) {
    case 'gap':
      return [diagnose('meeting-not-held', place, { organ: resolution.organ.name, text })];
    case 'held': {
      const { meeting, item } = resolution;
      const known = meeting.items.map(({ number }) => number);
      return reference.item === undefined || item !== undefined
        ? []
        : [diagnose('item-not-held', place, { text, meeting: meeting.id, known })];
    }
    case 'none':
    case undefined:
      return [];
  }
}
