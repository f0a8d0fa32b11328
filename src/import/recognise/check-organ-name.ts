import { phraseFlags, phrasePattern } from '../../archive/phrase-pattern.ts';
import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { SourceLine } from '../source-document.ts';
import type { RecogniseOptions } from './recognise-meeting.ts';
import { foldName } from './whose-decision.ts';

/** Warns where the heading names another organ of the archive than the one that the document is brought in for. */
export function checkOrganName(head: readonly SourceLine[], { names, organ }: Pick<RecogniseOptions, 'names' | 'organ'>): readonly ImportDiagnostic[] {
  const title = head.slice(0, 4);
  const text = title.map((line) => line.text.toLowerCase().replaceAll(/[\s-]+/g, '')).join(' ');
  if (names.own.some((name) => text.includes(foldName(name)))) return [];
  const printed = title.map((line) => line.text).join(' ');
  const other = names.others.filter((name) => name.length > 5).find((name) => new RegExp(`(?<![\\p{L}\\d-])${phrasePattern(name)}(?:et)?s?(?![\\p{L}])`, phraseFlags(name)).test(printed));
  return other === undefined ? [] : [diagnoseImport('other-organ', title[0]?.number ?? 1, { found: other, organ })];
}
