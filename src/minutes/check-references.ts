import type { Archive, ArchivedMeeting } from '../archive/archived.ts';
import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import type { Reference } from '../archive/reference.ts';

/**
 * Every item that is referred to and not there, once for each item and wording that refers; and every meeting that the archive does
 * not hold, once, at the first that mentions it.
 */
export function checkReferences(archive: Archive): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = archive.meetings.flatMap((archived) => {
    const { meeting, resolutions } = archived;
    const lines = new Map(meeting.items.toReversed().map(({ number, line }) => [number, line]));
    return meeting.references.flatMap((reference, index) => {
      const place = { file: meeting.file, line: lines.get(reference.from ?? '') ?? 1 };
      return checkReference(reference, resolutions[index], place);
    });
  });
  const missing = archive.gaps.flatMap(({ organ, mentions, undated }) => {
    const [first] = mentions;
    if (!first || undated) return [];
    const { meeting, reference } = first;
    const line = meeting.items.find(({ number }) => number === reference.from)?.line ?? 1;
    const text = reference.text.replaceAll(/\s+/g, ' ');
    return [
      diagnose(
        'meeting-not-held',
        { file: meeting.file, line },
        { organ: organ.name, text, mentions: mentions.length },
      ),
    ];
  });
  for (const each of missing) diagnostics.push(each);
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function checkReference(
  reference: Reference,
  resolution: ArchivedMeeting['resolutions'][number] | undefined,
  place: Place,
): readonly Diagnostic[] {
  const text = reference.text.replaceAll(/\s+/g, ' ');
  switch (resolution?.kind) {
    case 'held': {
      const { meeting, item } = resolution;
      const known = meeting.items.map(({ number }) => number);
      return reference.item === undefined || item !== undefined
        ? []
        : [diagnose('item-not-held', place, { text, meeting: meeting.id, known })];
    }
    case 'gap':
    case 'none':
    case undefined:
      return [];
  }
}
