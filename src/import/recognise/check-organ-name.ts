import { organNameFlags, organNamePattern, type OrganNames } from '../../swedish/organ-name.ts';
import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { SourceLine } from '../source-document.ts';

/**
 * Warns where the first lines name another organ of the archive than the one that the document is imported for. Several
 * organs may share a short name, so the longest name that is printed decides.
 */
export function checkOrganName(
  head: readonly SourceLine[],
  { names, organ }: { readonly names: OrganNames; readonly organ: string },
): readonly ImportDiagnostic[] {
  const title = head.slice(0, 4);
  const text = title.map((line) => line.text).join(' ');
  const own = findLongest(names.own, text);
  const other = findLongest(names.others, text);
  /* Names of five letters or fewer are abbreviations, which mean many things. */
  return other !== undefined && other.length > 5 && other.length > (own?.length ?? 0)
    ? [diagnoseImport('other-organ', title[0]?.number ?? 1, { found: other, organ })]
    : [];
}

function findLongest(names: readonly string[], text: string): string | undefined {
  const printed = names.filter((name) => new RegExp(organNamePattern(name), organNameFlags(name)).test(text));
  return printed.toSorted((a, b) => b.length - a.length)[0];
}
