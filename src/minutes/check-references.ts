import { buildArchive, type ArchiveContent } from '../archive/archive.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';

/** Every reference to a meeting that the archive does not hold, at the item that makes it, once for each item and wording. */
export function checkReferences(content: ArchiveContent): readonly Diagnostic[] {
  const diagnostics = buildArchive(content).gaps.flatMap(({ organ, mentions }) => mentions.map(({ meeting, reference }) => {
    const line = meeting.items.find(({ number }) => number === reference.from)?.line ?? 1;
    return diagnose('meeting-not-held', { file: meeting.file, line }, { organ: organ.name, text: reference.text.replaceAll(/\s+/g, ' ') });
  }));
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
