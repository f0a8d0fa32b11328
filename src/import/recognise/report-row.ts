import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { ItemsChoice } from '../item-reading.ts';
import type { SourceLine } from '../source-document.ts';
import type { FoundItems } from './find-items.ts';

/** What is to be said about the row of items: that there is none, that it is doubtful, and what it leaves outside. */
export function reportRow(
  { starts, doubles, uncertain, readings, isDoubtful, undecided }: FoundItems,
  lines: readonly SourceLine[],
  choice: ItemsChoice | undefined,
): readonly ImportDiagnostic[] {
  const top = lines[0]?.number ?? 1;
  const lacking =
    starts.length > 0
      ? []
      : typeof choice === 'object'
        ? [diagnoseImport('no-such-row', top, { line: choice.line, readings: readings.filter(isOfNumbers) })]
        : [diagnoseImport('no-items', top, { headings: readings.find((reading) => !isOfNumbers(reading)) })];
  return [
    ...lacking,
    ...(isDoubtful ? [diagnoseImport('items-doubtful', readings[0]?.lines[0] ?? top, { readings })] : []),
    ...undecided.map(({ number, text }) =>
      diagnoseImport('decision-before-items', number, { found: text.slice(0, 80) }),
    ),
    ...uncertain.map(({ number, text }) => diagnoseImport('item-uncertain', number, { found: text.slice(0, 80) })),
    ...doubles.map(({ line, number, first }) =>
      diagnoseImport('duplicate-item', line.number, { number, firstLine: first.number }),
    ),
  ];
}

function isOfNumbers({ kind }: { readonly kind: string }): boolean {
  return kind === 'numbers';
}
