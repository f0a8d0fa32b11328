import path from 'node:path';
import type { ImportedFile } from '../import/import-files.ts';
import type { ImportReport } from '../import/import-report.ts';
import { amountOf, summariseLeftOut, summariseMeeting, summariseWords } from '../import/summarise-report.ts';

/**
 * What became of one file, for a person. What was shown before the file was written is not repeated. `folder`: the
 * folder as the person named it.
 */
export function reportFile({ report, state, wasShown }: ImportedFile, folder: string): string {
  const told = wasShown
    ? []
    : [...report.diagnostics.map((diagnostic) => asLines(report.file, diagnostic)), ...leftOutLines(report)];
  return `${[headLine(report, state, folder), ...factLines(report, state, wasShown), ...told].join('\n')}\n`;
}

/**
 * The sum of an import, and what to do next. `isDefault`: whether the folder is the one that the other commands use by
 * default.
 */
export function reportSum(
  files: readonly ImportedFile[],
  { folder, isDefault }: { readonly folder: string; readonly isDefault: boolean },
): string {
  const amount = (state: ImportedFile['state']) => files.filter((file) => file.state === state).length;
  const diagnostics = files.flatMap(({ report }) => report.diagnostics);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const sums = [
    ...(amount('tried') > 0
      ? [`${amountOf(amount('tried'), 'fil', 'filer')} går att föra in; inget är skrivet (--torr)`]
      : [amountOf(amount('written'), 'fil är införd', 'filer är införda')]),
    ...(amount('declined') > 0 ? [`${amount('declined')} hoppades över`] : []),
    ...(amount('refused') > 0 ? [`${amount('refused')} avvisades`] : []),
  ];
  const sum = `${sums.join(', ')}. ${errors} fel, ${amountOf(diagnostics.length - errors, 'varning', 'varningar')}.`;
  const where = isDefault ? '' : ` (lägg till -- --innehall ${folder} på båda)`;
  const next =
    amount('written') === 0
      ? []
      : [
          `Nu: jämför med originalet och rätta i filen det som varningarna pekar på, om det behövs. Kör sedan npm run check, och se mötet på webbplatsen med npm start${where}.`,
        ];
  return `${[sum, ...next].join('\n')}\n`;
}

function headLine({ file, output }: ImportReport, state: ImportedFile['state'], folder: string): string {
  switch (state) {
    case 'written':
      return `${file} → ${path.join(folder, output ?? '')}`;
    case 'tried':
      return `${file} → ${path.join(folder, output ?? '')} (inte skriven)`;
    case 'declined':
      return `${file}: inte skriven, som du ville`;
    case 'refused':
      return `${file}: avvisad, inget är skrivet`;
  }
}

function factLines(report: ImportReport, state: ImportedFile['state'], wasShown: boolean): readonly string[] {
  if (!report.meeting || state === 'refused' || wasShown) return [];
  return [`  ${summariseMeeting(report.meeting)}. ${capitalised(summariseWords(report))}.`, ''];
}

function asLines(file: string, { code, severity, line, message }: ImportReport['diagnostics'][number]): string {
  return `${file}:${line}  ${severity === 'error' ? 'Fel' : 'Varning'} (${code})\n  ${message}\n`;
}

function leftOutLines(report: ImportReport): readonly string[] {
  const lines = summariseLeftOut(report);
  return lines.length === 0 ? [] : [`Utelämnat ur ${report.file}:`, ...lines.map((line) => `  ${line}`), ''];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
